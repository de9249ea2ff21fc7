import { describe, expect, test } from '@jest/globals';
import { enumerated } from '../../../src/merge/claims/enumerations.js';
import { article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

/** The numbers that are listed, where all stand in one sentence. */
function listed(...counts: Count[]): readonly (number | null)[] {
  const { mentions } = article('a', {
    counts: counts.map((count) => ({ category: 'killed', measure: 'cumulative', ...count })),
  });
  const together = mentions.map((mention) => ({ ...mention, sentence: 0 }));
  const ids = enumerated(together);
  return together.flatMap((each) =>
    each.kind === 'quantity' && ids.has(each.id) ? [each.best] : [],
  );
}

describe('numbers that a sentence lists', () => {
  test('three or more of one kind are parts', () => {
    expect(listed({ n: 3, at: 'Q2' }, { n: 2, at: 'Q2' }, { n: 4, at: 'Q2' })).toEqual([3, 2, 4]);
  });

  test('two can be an old and a new toll', () => {
    expect(listed({ n: 3, at: 'Q2' }, { n: 154, at: 'Q2' })).toEqual([]);
  });

  test('of several places or kinds, or said again, they are none', () => {
    expect(listed({ n: 3, at: 'Q2' }, { n: 2, at: 'Q1' }, { n: 4, at: 'Q3' })).toEqual([]);
    expect(listed({ n: 3 }, { n: 2, category: 'wounded' }, { n: 4, category: 'missing' })).toEqual(
      [],
    );
    expect(listed({ n: 3 }, { n: 3 }, { n: 5 })).toEqual([]);
  });
});
