import { expect, test } from '@jest/globals';
import { ClassSet, TokenStream } from '../../src/match/index.js';
import { scan } from '../../src/text/index.js';
import { loadPack } from '../support/packs.js';

const tokens = scan('Two. Three four.');
const stream = (): TokenStream => TokenStream.annotate(tokens, loadPack('en').lexicon, () => []);
const OWN = 1999;
const holds = (of: TokenStream, first: number, end: number): boolean =>
  of.present(first, end).meets(new ClassSet([OWN]));

test('a range is known to hold what stages add to it, before and after somebody asked', () => {
  const known = stream();
  known.add(3, { class: OWN, length: 1, value: 0, features: 0 });
  expect([holds(known, 0, 2), holds(known, 2, 5)]).toEqual([false, true]);
  known.add(0, { class: OWN, length: 1, value: 1, features: 0 });
  expect(holds(known, 0, 2)).toBe(true);
});

test('parts of a range, and ranges over several, are looked at for themselves', () => {
  const known = stream();
  expect([holds(known, 2, 5), holds(known, 3, 4), holds(known, 0, 5)]).toEqual([
    false,
    false,
    false,
  ]);
  known.add(3, { class: OWN, length: 1, value: 0, features: 0 });
  expect([holds(known, 2, 5), holds(known, 3, 4), holds(known, 2, 3), holds(known, 0, 5)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('shapes are held as classes are', () => {
  expect(
    stream()
      .present(0, 2)
      .meets(new ClassSet([-3])),
  ).toBe(true);
  expect(
    stream()
      .present(1, 2)
      .meets(new ClassSet([-3])),
  ).toBe(false);
});
