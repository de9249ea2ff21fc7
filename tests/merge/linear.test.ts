import { expect, test } from '@jest/globals';
import { mergeLines } from '../../src/merge/index.js';
import { effort } from '../../src/merge/slots/clustering.js';
import { OPTIONS, article } from '../support/lines.js';
import type { ArticleSpec, Count, Happening } from '../support/lines.js';

const STATES = ['Q1', 'Q2', 'Q3'] as const;
const LABELS = ['attack', 'talks', 'visit', 'earthquake', 'protest'] as const;

function day(index: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (index % 300))).toISOString().slice(0, 10);
}

/** Articles of one big story: few actors, many days. */
function archive(size: number) {
  return Array.from({ length: size }, (_, index) => {
    const at = STATES[index % 3] ?? 'Q1';
    const events = LABELS.map((label, step) => ({
      ...{ label, actors: [STATES[(index + step) % 3] ?? 'Q2'], at, when: { value: day(index) } },
    }));
    const counts = [{ category: 'killed' as const, n: index % 40, at }];
    return article(`a${String(index).padStart(6, '0')}`, { on: day(index), events, counts });
  });
}

test('thousands of articles about the same few states take seconds', () => {
  const lines = archive(3000);
  const start = process.cpuUsage();
  const { stories, coverage } = mergeLines(lines, OPTIONS);
  expect(coverage.read).toBe(3000);
  expect(stories.length).toBeGreaterThan(0);
  // Four million pairs would take minutes, not seconds: of the processor, whatever else the machine does.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(30);
});

/** How many comparisons of a claim with a slot the merging of one article takes. */
function comparisons(spec: ArticleSpec): number {
  effort.compared = 0;
  mergeLines([article('a', { on: '2024-05-01', ...spec })], OPTIONS);
  return effort.compared;
}

const times = <T>(size: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: size }, (_, index) => make(index));

const killed = (n: number, other: Count = {}): Count => ({
  ...{ category: 'killed', measure: 'cumulative', n, ...other },
});
const talks = (index: number): Happening => ({
  ...{ label: 'talks', type: 'CONSULT', when: { value: day(index) } },
  actors: [`x:person:${String(index)}`],
});

/** One very long article, by what it is full of. */
const LONG: readonly (readonly [name: string, make: (size: number) => ArticleSpec])[] = [
  ['totals of one place', (size) => ({ counts: times(size, (n) => killed(n, { at: 'Q2' })) })],
  [
    'totals of many places and of none',
    (size) => ({
      counts: times(size, (n) => killed(n, { at: n % 2 === 0 ? `x:place:${String(n)}` : null })),
    }),
  ],
  [
    'totals of many owners',
    (size) => ({ counts: times(size, (n) => killed(n, { of: `x:${String(n)}` })) }),
  ],
  ['events of one kind', (size) => ({ events: times(size, talks) })],
  [
    'events of one kind with their places',
    (size) => ({ events: times(size, (n) => ({ ...talks(n), at: STATES[n % 3] ?? null })) }),
  ],
];

test.each(LONG)('twice as many %s take about twice the comparisons', (_, make) => {
  const [once, twice] = [comparisons(make(1500)), comparisons(make(3000))];
  expect(twice).toBeLessThan(2.6 * once + 2000);
});
