import { describe, expect, test } from '@jest/globals';
import { jaccard, mergeLines } from '../../../src/merge/index.js';
import { shinglesOf } from '../../../src/text/index.js';
import type { Fact } from '../../../src/types/fact.js';
import type { QuantityCategory } from '../../../src/types/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec, Happening } from '../../support/lines.js';

const SPEC: ArticleSpec = { on: '2024-05-01', events: [{ label: 'earthquake', at: 'Q2' }] };

function counted(...specs: readonly ArticleSpec[]): string {
  const lines = specs.map((spec, index) => article(`a${String(index)}`, { ...SPEC, ...spec }));
  const fact = mergeLines(lines, OPTIONS).stories[0]?.facts[0];
  return `${String(fact?.articles)}/${String(fact?.origins)} ${fact?.sharedOrigin ?? ''}`.trim();
}

describe('origins, not outlets', () => {
  test('articles that cite nobody are origins of their own', () => {
    expect(counted({}, {}, {})).toBe('3/3');
  });

  test('articles that rely on one statement have one origin', () => {
    expect(counted({ cites: ['statement:Q1'] }, { cites: ['statement:Q1'] }, {})).toBe(
      '3/2 statement:Q1',
    );
  });

  test('the agency itself and who cites it', () => {
    expect(counted({ outlet: 'The Agency' }, { cites: ['Agency'] })).toBe('2/1');
  });

  test('a chain of shared origins is one', () => {
    expect(counted({ cites: ['x'] }, { cites: ['x', 'y'] }, { cites: ['y'] })).toBe('3/1 x, y');
  });

  test('whom a sentence cites for one number says nothing of the other in it', () => {
    const killed = { category: 'killed' as const, measure: 'cumulative' as const, at: 'Q2' };
    const counts = [
      { ...killed, n: 29 },
      { ...killed, n: 33, attribution: 'Q11' },
    ];
    const line = article('a', { ...SPEC, counts });
    // Both numbers stand in one sentence, which cites the second's source.
    const [first = { start: 0, end: 0, line: 1, numeric: true, understood: true }] = line.sentences;
    const mentions = line.mentions.map((each) => ({ ...each, sentence: 0 }));
    const cited = { ...first, key: 'Q11', name: 'Free Guard', scope: 'sentence' as const };
    const made = { ...line, mentions, origins: [{ ...cited, text: 'x' }] };
    const facts = mergeLines([made], OPTIONS).stories[0]?.facts ?? [];
    const origins = facts.flatMap(({ values }) =>
      values.flatMap(({ best, support }) => support.map(({ origin }) => [best, origin])),
    );
    expect(origins).toEqual(
      expect.arrayContaining([
        [29, 'text:1'],
        [33, 'Q11'],
      ]),
    );
  });

  describe('a sentence that counts on behind an attributed count', () => {
    const total = { measure: 'cumulative' as const, at: 'Q2' };

    /** The origin of the second of two counts, whose first sentence cites a body; `apart`: in two paragraphs. */
    const second = (category: QuantityCategory, apart = false) => {
      const counts = [
        { ...total, category: 'killed' as const, n: 236 },
        { ...total, category, n: 9 },
      ];
      const line = article('a', { ...SPEC, counts });
      const [, first, last] = line.sentences;
      if (first === undefined || last === undefined) throw new Error('two sentences count');
      const cited = { ...first, text: 'x', key: 'Q10', name: 'Relief Society' };
      const block = { line: 1, role: 'body' as const, rule: 'body', language: 'en' };
      const blocks = apart ? [first, last] : [{ start: first.start, end: last.end }];
      const made = {
        ...line,
        blocks: blocks.map(({ start, end }) => ({ ...block, start, end })),
        origins: [{ ...cited, scope: 'sentence' as const }],
      };
      const facts = mergeLines([made], OPTIONS).stories[0]?.facts ?? [];
      const support = facts.flatMap(({ values }) => values.flatMap((value) => value.support));
      return support.find(({ text }) => text.startsWith('9 '))?.origin;
    };

    test('goes on with whom that one cites', () => {
      expect(second('missing')).toBe('Q10');
    });

    test('but not with another count of the same, nor in another paragraph', () => {
      expect(second('killed')).toBe('text:1');
      expect(second('missing', true)).toBe('text:1');
    });
  });

  describe('an article that relies on an agency and quotes a minister, beside one that only relies on the agency', () => {
    const told = (spec: ArticleSpec, from: (facts: readonly Fact[]) => Fact | undefined) => {
      const line = article('a', spec);
      const all = { start: 0, end: line.length, text: 'y' };
      const origins = [
        { start: 0, end: 1, text: 'x', key: 'agency', name: 'Agency', scope: 'article' as const },
        ...line.sentences.map((sentence) => ({
          ...{ ...all, start: sentence.start, key: 'minister', name: 'Minister' },
          scope: 'sentence' as const,
        })),
      ];
      const other = article('b', { ...spec, cites: ['agency'] });
      return from(mergeLines([{ ...line, origins }, other], OPTIONS).stories[0]?.facts ?? [])
        ?.origins;
    };

    test('an event that both date has one origin: the agency', () => {
      const quake = { label: 'earthquake', at: 'Q2', when: { value: '2024-05-01' } };
      expect(told({ on: '2024-05-01', events: [quake] }, ([fact]) => fact)).toBe(1);
    });

    test('a number has two: who says it counts, not from whom the article has the rest', () => {
      const counts = [{ category: 'killed' as const, n: 40, at: 'Q2' }];
      const killed = (facts: readonly Fact[]) =>
        facts.find(({ category }) => category === 'killed');
      expect(told({ ...SPEC, counts }, killed)).toBe(2);
    });
  });

  test('who merely mentions an event that it dates elsewhere adds no origin', () => {
    const quake = { label: 'earthquake', at: 'Q2' };
    const dated = { ...quake, when: { value: '2024-05-01' }, attribution: 'Q12' };
    expect(counted({ events: [quake, dated] }, { events: [quake, dated] })).toBe('2/1 Q12');
  });

  describe('what is told without naming anybody, beside what is attributed', () => {
    const PLAN: Happening = { label: 'ceasefire', at: 'Q2', actors: ['Q1'], status: 'planned' };
    const said = (happening: Happening): Happening => ({ ...happening, attribution: 'Q12' });
    const bySource = (...happenings: readonly (readonly Happening[])[]) =>
      counted(...happenings.map((events) => ({ events })));

    test('a plan in a headline is known from whom the report quotes', () => {
      expect(bySource([PLAN, said(PLAN)], [said(PLAN)])).toBe('2/1 Q12');
    });

    test('an article that quotes nobody is an origin of its own', () => {
      expect(bySource([PLAN], [said(PLAN)])).toBe('2/2');
    });

    test('what happened was seen by others than whom the report quotes', () => {
      const quake: Happening = { label: 'earthquake', at: 'Q2' };
      expect(bySource([quake, said(quake)], [said(quake)])).toBe('2/2');
    });

    test('another number than the one that is attributed has another origin', () => {
      const killed = (n: number, attribution: string | null) => ({
        ...{ n, category: 'killed' as const, at: 'Q2', attribution },
      });
      const origins = (own: number) =>
        mergeLines(
          [
            article('a', { on: '2024-05-01', counts: [killed(own, null), killed(40, 'Q12')] }),
            article('b', { on: '2024-05-01', counts: [killed(40, 'Q12')] }),
          ],
          OPTIONS,
        ).stories[0]?.facts[0]?.origins;
      expect([origins(40), origins(70)]).toEqual([1, 2]);
    });
  });

  test('a party to a joint statement and the statement are one origin, and so are citations of either', () => {
    const event: Happening = { label: 'ceasefire', at: 'Q2', attribution: 'Q1' };
    const joint = article('b', { ...SPEC, events: [{ ...event, attribution: null }] });
    const origin = { start: 0, end: 1, text: 'x', key: 'statement:Q1+Q2:joint', name: 'joint' };
    const lines = [
      article('a', { ...SPEC, events: [event] }),
      { ...joint, origins: [{ ...origin, scope: 'sentence' as const }] },
    ];
    const fact = mergeLines(lines, OPTIONS).stories[0]?.facts.find(
      ({ relation }) => relation === 'ceasefire',
    );
    expect(fact).toMatchObject({ articles: 2, origins: 1, sharedOrigin: 'joint' });
    const keys = fact?.values.flatMap(({ support }) => support.map((each) => each.origin));
    expect(new Set(keys)).toEqual(new Set(['statement:Q1+Q2:joint']));
  });

  test('the same bytes under two paths', () => {
    expect(counted({ bytes: 'same' }, { bytes: 'same' })).toBe('2/1 the same text');
  });
});

describe('near copies', () => {
  const words = Array.from({ length: 120 }, (_, index) => `word${String(index)}`);
  const edited = [...words.slice(0, 100), 'and', 'an', 'outlet', 'adds', 'a', 'line'];
  const other = words.map((word) => `${word}x`);

  test('similarity of a text with itself, an edited copy and another text', () => {
    expect(jaccard(shinglesOf(words), shinglesOf(words))).toBe(1);
    expect(jaccard(shinglesOf(words), shinglesOf(edited))).toBeGreaterThan(0.7);
    expect(jaccard(shinglesOf(words), shinglesOf(other))).toBe(0);
    expect(jaccard([], shinglesOf(other))).toBe(0);
  });

  test('the estimate for long texts is close to the real share', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `w${String(index)}`);
    const half = [...long.slice(0, 2000), ...long.slice(2000).map((word) => `${word}y`)];
    expect(jaccard(shinglesOf(long), shinglesOf(half))).toBeCloseTo(0.5, 0);
  });

  test('an edited copy is no origin of its own', () => {
    expect(counted({ shingles: shinglesOf(words) }, { shingles: shinglesOf(edited) })).toBe(
      '2/1 the same text',
    );
    expect(counted({ shingles: shinglesOf(words) }, { shingles: shinglesOf(other) })).toBe('2/2');
  });

  test('short items in one style are no copies', () => {
    const short = shinglesOf(words.slice(0, 10));
    expect(counted({ shingles: short }, { shingles: short })).toBe('2/2');
  });
});
