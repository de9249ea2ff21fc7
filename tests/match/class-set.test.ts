import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ClassSet } from '../../src/match/class-set.js';

/** Built-in classes have negative ids. */
const IDS = fc.uniqueArray(fc.integer({ min: -8, max: 2000 }), { maxLength: 12 });

describe('a set of classes', () => {
  test('has what was put in; sets that share a class are kin, sets that share a shape have it in common', () => {
    fc.assert(
      fc.property(IDS, IDS, (some, others) => {
        const set = new ClassSet(some);
        const classes = others.filter((id) => id >= 0);
        expect(classes.filter((id) => set.has(id))).toEqual(
          classes.filter((id) => some.includes(id)),
        );
        const other = new ClassSet(others);
        const shared = some.filter((id) => others.includes(id));
        if (shared.some((id) => id >= 0)) expect(set.kin & other.kin).not.toBe(0);
        const isShapeShared = shared.some((id) => id < 0);
        expect((set.shapes & other.shapes) !== 0).toBe(isShapeShared);
      }),
    );
  });
});
