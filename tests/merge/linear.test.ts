import { expect, test } from '@jest/globals';
import { mergeLines } from '../../src/merge/index.js';
import { OPTIONS, article } from '../support/lines.js';

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
  const start = performance.now();
  const { stories, coverage } = mergeLines(lines, OPTIONS);
  expect(coverage.read).toBe(3000);
  expect(stories.length).toBeGreaterThan(0);
  // Four million pairs would take minutes, not seconds.
  expect((performance.now() - start) / 1000).toBeLessThan(30);
});
