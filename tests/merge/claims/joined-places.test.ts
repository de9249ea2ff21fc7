import { expect, test } from '@jest/globals';
import { joinedPlaces } from '../../../src/merge/claims/joined-places.js';
import type { LineMention } from '../../../src/types/article-line.js';

/** Names of states in one sentence, each with the number of characters between it and the one before. */
function named(...places: readonly (readonly [entity: string, gap: number])[]): LineMention[] {
  let at = 0;
  return places.map(([entity, gap], index) => {
    const start = at + gap;
    at = start + entity.length;
    const place = { start, end: at, id: `m${String(index)}`, sentence: 0 };
    return {
      kind: 'actor',
      type: 'state',
      use: 'name',
      entity,
      ...place,
    } as unknown as LineMention;
  });
}

const joined = (...places: readonly (readonly [entity: string, gap: number])[]) =>
  Object.fromEntries(joinedPlaces(named(...places)).get(0)?.joined ?? []);

test('"in Northland and Southland" names two together', () => {
  expect(joined(['Q1', 0], ['Q2', 5])).toEqual({ Q1: ['Q1', 'Q2'], Q2: ['Q1', 'Q2'] });
  expect(joined(['Q1', 0], ['Q2', 30])).toEqual({});
});

test('a state that the sentence also names by itself is one of its own', () => {
  expect(joined(['Q1', 0], ['Q2', 5], ['Q1', 40])).toEqual({ Q2: ['Q1', 'Q2'] });
});

test('states together are all that a sentence names where it names no other', () => {
  const all = (...places: readonly (readonly [entity: string, gap: number])[]) =>
    joinedPlaces(named(...places)).get(0)?.all ?? null;
  expect(all(['Q1', 0], ['Q2', 5])).toEqual(['Q1', 'Q2']);
  // "It struck Eastland … a warning for Northland and Southland".
  expect(all(['Q3', 0], ['Q1', 60], ['Q2', 5])).toBeNull();
});
