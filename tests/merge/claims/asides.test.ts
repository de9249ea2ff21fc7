import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import type { Fact } from '../../../src/types/fact.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { ArticleSpec, Count } from '../../support/lines.js';

const killed = (n: number, other: Count = {}): Count => ({
  ...{ category: 'killed', measure: 'cumulative', n, at: 'Q2', ...other },
});

function facts(...articles: readonly ArticleSpec[]): readonly Fact[] {
  const quake = { label: 'earthquake', at: 'Q2', when: { value: '2024-05-01' } };
  const lines = articles.map((spec, index) =>
    article(`a${String(index)}`, { on: '2024-05-03', ...spec, events: [quake] }),
  );
  return mergeLines(lines, OPTIONS)
    .stories.flatMap((story) => story.facts)
    .filter(({ category }) => category === 'killed');
}

const told = (found: readonly Fact[]) =>
  found
    .map(({ agreement, values }) => [agreement, values.map(({ best }) => best).join(' ')])
    .sort();

test('a smaller number behind a total is no other value of it', () => {
  expect(told(facts({ counts: [killed(2681), killed(15)] }))).toEqual([
    ['single', '15'],
    ['single', '2681'],
  ]);
});

test('a number before a somewhat higher total of its article was known before it', () => {
  const other = { counts: [killed(7)], on: '2024-05-20' };
  const [fact] = facts({ counts: [killed(4), killed(5)] }, other);
  expect(fact?.values.map(({ best, relationToFirst }) => [best, relationToFirst])).toEqual([
    [7, 'same'],
    [4, 'update'],
    [5, 'update'],
  ]);
  const elsewhere = facts({ counts: [killed(4), killed(5, { at: 'Q1' })] });
  expect(elsewhere.map(({ agreement }) => agreement)).toEqual(['single', 'single']);
});

test('a number that makes the total with one that is added to it is a part', () => {
  const line = article('a', { counts: [killed(192), killed(180), killed(12)] });
  const [, base] = line.mentions;
  const relation = { type: 'additional', mention: base?.id };
  const mentions = line.mentions.map((each, index) =>
    index === 2 ? { ...each, measure: 'change', relation } : each,
  ) as typeof line.mentions;
  const [story] = mergeLines([{ ...line, mentions }], OPTIONS).stories;
  expect(story?.facts.map(({ label, values }) => [label, values[0]?.best])).toContainEqual([
    'killed in Southland, part of them',
    180,
  ]);
});

test('numbers of one sentence that add up to a total are its parts', () => {
  const [line] = [article('a', { counts: [killed(298), killed(283), killed(15)] })];
  const mentions = line.mentions.map((each, index) =>
    index === 0 ? each : { ...each, sentence: 1 },
  );
  const [story] = mergeLines([{ ...line, mentions }], OPTIONS).stories;
  expect(story?.facts.map(({ label }) => label)).toEqual([
    'killed in Southland',
    'killed in Southland, part of them',
    'killed in Southland, part of them',
  ]);
});

test('a total is no part of itself where nobody else died', () => {
  const line = article('a', { counts: [killed(15), killed(0)] });
  const mentions = line.mentions.map((each) => ({ ...each, sentence: 1 }));
  const [story] = mergeLines([{ ...line, mentions }], OPTIONS).stories;
  expect(story?.facts.map(({ label }) => label)).toContain('killed in Southland');
  expect(story?.facts.map(({ label }) => label)).not.toContain('killed in Southland, part of them');
});

test.each([
  ['who else counts', { attribution: 'Q10' }],
  ['a count that comes near', { n: 38 }],
])('%s is another value of one fact', (_, other) => {
  expect(facts({ counts: [killed(40), killed(24, other)] })).toHaveLength(1);
});

test('what the same article gives for an earlier day was known before', () => {
  const before = killed(24, { when: { value: '2024-05-02' } });
  expect(told(facts({ counts: [killed(40), before] }))).toEqual([['update', '40 24']]);
});

test('that nobody died in a place told in passing is no earlier toll', () => {
  expect(told(facts({ counts: [killed(40), killed(0)] }))).toEqual([
    ['single', '0'],
    ['single', '40'],
  ]);
});

test('what goes far beyond the headline is about something else', () => {
  const headline = { titleSentences: 3 };
  expect(told(facts({ counts: [killed(60), killed(129)], ...headline }))).toEqual([
    ['single', '129'],
    ['single', '60'],
  ]);
  expect(facts({ counts: [killed(60), killed(75)], ...headline })).toHaveLength(1);
  expect(facts({ counts: [killed(60), killed(129)] })).toHaveLength(1);
});

/** Values of two articles, the first with a total at its front and another one behind it. */
const behindTitle = (front: Count, body: Count) =>
  told(
    facts(
      { titleSentences: 3, counts: [front, body] },
      { counts: [killed(front.n ?? 0, { at: null })] },
    ),
  );

test('a larger number of a place behind a front that names none is of something else', () => {
  expect(behindTitle(killed(157, { at: null }), killed(189))).toEqual([
    ['agree', '157'],
    ['single', '189'],
  ]);
});

test.each([
  ['a front that says at least', killed(70, { at: null, mod: 'at-least', high: null }), 92],
  ['a count that comes near', killed(40, { at: null }), 41],
])('%s leaves it a count of the same', (_, front, n) => {
  expect(behindTitle(front, killed(n))).toHaveLength(1);
});

test('what a number replaced is of its place', () => {
  const flood = { label: 'flood', at: 'Q1' };
  const before = killed(72, { at: null });
  const now = killed(92, { relation: { type: 'change-from', mention: 'm2' } });
  const elsewhere = killed(70, { mod: 'at-least', high: null, at: 'Q1' });
  const lines = [[before, now], [elsewhere]].map((counts, index) =>
    article(`a${String(index)}`, { on: '2024-05-03', events: [flood], counts }),
  );
  const found = mergeLines(lines, OPTIONS).stories.flatMap((story) => story.facts);
  expect(told(found)).toEqual(expect.arrayContaining([['update', '92 72']]));
});

test('of a page that is one paragraph only the first sentences are its front', () => {
  const line = article('a', {
    counts: [killed(415), ...[1, 2, 3].map((n) => killed(n)), killed(31_000)],
  });
  const [first, last] = [line.sentences[0]?.start ?? 0, line.sentences.at(-1)?.end ?? 0];
  const whole = {
    start: first,
    end: last,
    line: 1,
    role: 'body' as const,
    rule: 'body',
    language: 'en',
  };
  const found = mergeLines([{ ...line, blocks: [whole] }], OPTIONS).stories.flatMap(
    ({ facts: all }) => all,
  );
  expect(told(found.filter(({ category }) => category === 'killed'))).toContainEqual([
    'single',
    '31000',
  ]);
});

test('what an earthquake of years ago cost does not raise the toll of this one', () => {
  const past = killed(16, { when: { value: '2018-02' } });
  const found = facts({ counts: [killed(12), past] }, { counts: [killed(12)], on: '2024-05-02' });
  expect(told(found)).toEqual([
    ['agree', '12'],
    ['single', '16'],
  ]);
});
