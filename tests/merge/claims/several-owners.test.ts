import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

const BARRELS: Count = { n: 500_000, unit: 'bbl', measure: 'change' };

/** Articles that share a line of half a million barrels, where one gives the number to each of some states in a sentence of its own. */
function sharing(...owners: readonly string[]): readonly number[] {
  const meeting = {
    ...{ label: 'talks', type: 'CONSULT' as const, actors: ['Q1', 'Q2'] },
    when: { value: '2024-05-01' },
  };
  const rest = { on: '2024-05-02', events: [meeting] };
  const first = article('a', { ...rest, counts: owners.map(() => BARRELS) });
  const numbers = first.mentions.filter(({ kind }) => kind === 'quantity');
  const beside = owners.flatMap((owner, i) =>
    first.mentions
      .filter((mention) => mention.kind === 'actor' && mention.entity === owner)
      .map((mention) => ({
        ...mention,
        id: `owner-${String(i)}`,
        sentence: numbers[i]?.sentence ?? 0,
      })),
  );
  const mentions = [...first.mentions, ...beside];
  const second = article('b', { ...rest, counts: [BARRELS] });
  const { stories } = mergeLines([{ ...first, mentions }, second], OPTIONS);
  return stories
    .flatMap(({ facts }) => facts)
    .filter(({ kind }) => kind === 'quantity')
    .map(({ articles }) => articles);
}

test('a sum that an article gives to two states is not one with that of another article', () => {
  expect(sharing('Q1', 'Q2')).toEqual([1, 1]);
});

test('a sum that an article gives to one state twice is', () => {
  expect(sharing('Q1', 'Q1')).toEqual([2]);
});
