import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeLines } from '../../src/merge/index.js';
import { article, OPTIONS } from '../support/lines.js';
import type { Count, Happening } from '../support/lines.js';
import type { ArticleLine, StreamLine } from '../../src/types/article-line.js';

const entity = fc.constantFrom('Q1', 'Q2', 'Q3', 'Q1-army', 'Q10', 'Q11');
const place = fc.constantFrom('Q1', 'Q2', 'Q3', 'Q1-capital', null);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-05-${String(n).padStart(2, '0')}`);
const value = fc.oneof(day, fc.constantFrom('2024-05', '2024', 'XXXX-05', 'XXXX-05-20', 'P3M'));
const status = fc.constantFrom('asserted' as const, 'planned' as const, 'hypothetical' as const);

const when = fc.record({
  value,
  relation: fc.constantFrom('at' as const, 'by' as const, 'until' as const, 'since' as const),
});

const happening: fc.Arbitrary<Happening> = fc
  .record({
    label: fc.constantFrom('talks', 'attack', 'mission-end', 'election', 'landing'),
    actors: fc.uniqueArray(entity, { maxLength: 2 }),
    at: place,
    status,
    polarity: fc.constantFrom('positive' as const, 'negative' as const),
    when: fc.option(when, { nil: undefined }),
  })
  .map(({ when: date, ...event }) => (date === undefined ? event : { ...event, when: date }));

const counted: fc.Arbitrary<Count> = fc.record({
  category: fc.constantFrom('troops' as const, 'killed' as const, 'people' as const),
  n: fc.integer({ min: 1, max: 60 }),
  mod: fc.constantFrom('exact' as const, 'about' as const, 'more-than' as const),
  of: fc.option(entity, { nil: null }),
  at: place,
});

const lines: fc.Arbitrary<readonly ArticleLine[]> = fc
  .array(
    fc.record({
      on: fc.option(day, { nil: null }),
      events: fc.array(happening, { maxLength: 4 }),
      counts: fc.array(counted, { maxLength: 4 }),
      cites: fc.uniqueArray(fc.constantFrom('agency', 'statement:Q1+Q2'), { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((specs) => specs.map((spec, index) => article(`a${String(index)}`, spec)));

const bytes = (all: readonly StreamLine[]) => JSON.stringify(mergeLines(all, OPTIONS));

describe('merging is a function of the set of lines', () => {
  test('order and repetition change nothing', () => {
    const shuffled = lines.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      ),
    );
    fc.assert(fc.property(shuffled, ([all, other]) => bytes(all) === bytes(other)));
  });

  test('a line that was parsed again is the same line', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const again = all.map((line) => JSON.parse(JSON.stringify(line)) as ArticleLine);
        return bytes(all) === bytes([...again, ...all]);
      }),
    );
  });
});

describe('sources', () => {
  test('a copy of an article is one article more and no origin more', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const [first] = all;
        if (first === undefined) return;
        const copy = { ...first, path: `${first.path}-copy`, id: 'copy' };
        const before = mergeLines(all, OPTIONS);
        const after = mergeLines([...all, copy], OPTIONS);
        expect(after.coverage.read).toBe(before.coverage.read + 1);
        for (const fact of after.stories.flatMap(({ facts }) => facts)) {
          const sources = fact.values.flatMap(({ support }) =>
            support.map(({ article: id }) => id),
          );
          if (!sources.includes('copy')) continue;
          expect(sources).toContain(first.id);
          expect(fact.origins).toBeLessThan(fact.articles);
        }
      }),
    );
  });

  test('removing a source removes it everywhere', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const rest = all.slice(1);
        return !bytes(rest).includes(all[0]?.id ?? '-');
      }),
    );
  });

  test('every claim is kept: each number and event stands in exactly one fact', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const said = all.flatMap(({ path, mentions }) =>
          mentions
            .filter(({ kind }) => kind === 'event' || kind === 'quantity')
            .map(({ id }) => `${path} ${id}`),
        );
        const told = mergeLines(all, OPTIONS).stories.flatMap(({ facts }) =>
          facts
            .filter(({ kind }) => kind !== 'date')
            .flatMap(({ values }) =>
              values.flatMap(({ support }) =>
                support.map(({ path, mention }) => `${path} ${mention}`),
              ),
            ),
        );
        expect([...told].sort()).toEqual([...said].sort());
      }),
    );
  });

  test('every citation holds: its article has those characters there', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const mentions = new Map(
          all.flatMap((line) => line.mentions.map((each) => [`${line.id} ${each.id}`, each])),
        );
        const cited = mergeLines(all, OPTIONS).stories.flatMap(({ facts, actors }) => [
          ...facts.flatMap(({ values }) => values.flatMap(({ support }) => support)),
          ...actors.flatMap(({ support }) => support),
        ]);
        for (const { article: id, ...support } of cited) {
          for (const each of [support, ...(support.date === null ? [] : [support.date])]) {
            const mention = mentions.get(`${id} ${each.mention}`);
            const { start, end, text, line } = each;
            expect(mention).toMatchObject({ start, end, text, line });
          }
        }
      }),
    );
  });

  test('ids tell facts of a story apart', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const { facts } of mergeLines(all, OPTIONS).stories) {
          expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        }
      }),
    );
  });
});

test('changing one number changes exactly the facts that it stands in', () => {
  // Places of which none lies in another: a number may only confirm one of the wider place.
  // Nor is a number ever that of another place: equal dead of one side are the same dead, wherever a report places them.
  const apart = fc.constantFrom(['Q1', 0] as const, ['Q2', 20] as const, ['Q3', 40] as const);
  const fixed = fc.tuple(counted, apart).map(([count, [at, from]]) => ({
    ...count,
    of: 'Q1',
    at,
    n: from + 1 + ((count.n ?? 0) % 20),
  }));
  const numbers = fixed.filter(({ category }) => category !== 'people');
  // Two totals of a kind for one place are compared with each other before they are with those of other articles.
  const told = fc.uniqueArray(numbers, {
    selector: ({ category, at }) => `${category} ${at}`,
    minLength: 1,
    maxLength: 3,
  });
  const articles = fc.array(told, { minLength: 2, maxLength: 5 });
  const quake: Happening = { label: 'earthquake', at: 'Q2' };
  const written = (all: readonly (readonly Count[])[]) =>
    all.map((counts, index) =>
      article(`a${String(index)}`, { on: '2024-05-02', events: [quake], counts }),
    );
  const untouched = (all: readonly ArticleLine[]) => {
    const facts = mergeLines(all, OPTIONS).stories.flatMap((story) => story.facts);
    // The first count of the first article is its second mention.
    const rest = facts.filter(({ values }) =>
      values.every(({ support }) => support.every(({ n, mention }) => n !== 1 || mention !== 'm2')),
    );
    return new Map(rest.map((fact) => [fact.id, fact]));
  };
  fc.assert(
    fc.property(articles, fc.integer({ min: 61, max: 99 }), (all, n) => {
      const [first = [], ...others] = all;
      const changed = [
        first.map((count, index) => (index === 0 ? { ...count, n } : count)),
        ...others,
      ];
      const strip = (facts: ReturnType<typeof untouched>) =>
        [...facts]
          .map(([id, fact]) =>
            JSON.stringify([id, fact.values.map(({ best, low, high }) => [best, low, high])]),
          )
          .sort();
      expect(strip(untouched(written(changed)))).toEqual(strip(untouched(written(all))));
    }),
  );
});
