import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ClassSet } from '../../src/match/class-set.js';

/** Built-in classes have negative ids. */
const IDS = fc.uniqueArray(fc.integer({ min: -8, max: 2000 }), { maxLength: 12 });

describe('a set of classes', () => {
  test('has what was put in, and meets sets that have some of it', () => {
    fc.assert(
      fc.property(IDS, IDS, (some, others) => {
        const set = new ClassSet(some);
        const classes = others.filter((id) => id >= 0);
        expect(classes.filter((id) => set.has(id))).toEqual(
          classes.filter((id) => some.includes(id)),
        );
        expect(set.meets(new ClassSet(others))).toBe(some.some((id) => others.includes(id)));
      }),
    );
  });
});
