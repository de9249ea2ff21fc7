import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packCodes } from '../../src/build/packs/compile-pack.js';
import { LANGUAGES } from '../support/packs.js';
import { inventoryOf, isCommonClass, notYet } from './inventory.js';

const codes = packCodes(LANGUAGES);
const inventories = new Map(codes.map((code) => [code, inventoryOf(code)]));
const shared = inventoryOf('_shared');

const fits = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;

const counts = (id: string): boolean => !id.startsWith('<') || isCommonClass(id.slice(1, -1));

/** What another language has and this one lacks: `file: id`. */
function gaps(from: string, to: string): string[] {
  const own = inventories.get(to);
  return [...(inventories.get(from) ?? [])].flatMap(([file, ids]) =>
    [...ids]
      .filter((id) => counts(id) && own?.get(file)?.has(id) !== true)
      .filter((id) => shared.get(file)?.has(id) !== true)
      .map((id) => `${file}: ${id}`),
  );
}

const idOf = (gap: string): string => gap.replace(/^\S+: /u, '');

/** Gaps that `not-yet:` does not own up to. */
const undeclared = (from: string, to: string): string[] => {
  const listed = notYet(to);
  return gaps(from, to).filter((gap) => !listed.some((id) => fits(id, idOf(gap))));
};

describe.each(codes.filter((code) => code !== 'en'))('%s and English', (code) => {
  test('what English has and this language lacks stands in its not-yet list', () => {
    expect(undeclared('en', code)).toEqual([]);
  });

  test('what this language has and English lacks stands in the not-yet list of English', () => {
    expect(undeclared(code, 'en')).toEqual([]);
  });
});

test.each(codes)('%s lists nothing under not-yet that it has, or that nobody has', (code) => {
  const missing = codes.flatMap((other) => gaps(other, code)).map(idOf);
  expect(notYet(code).filter((id) => !missing.some((gap) => fits(id, gap)))).toEqual([]);
});

test.each(codes)('%s has every file that the template has', (code) => {
  const own = readdirSync(join(LANGUAGES, code));
  const needed = readdirSync(join(LANGUAGES, '_template')).filter(
    (name) => !name.endsWith('.corpus.yaml'),
  );
  expect(needed.filter((name) => !own.includes(name))).toEqual([]);
});

test('the template names nothing that no language has', () => {
  const known = new Set(
    [...inventories.values(), shared].flatMap((files) =>
      [...files.values()].flatMap((ids) => [...ids]),
    ),
  );
  const strange = [...inventoryOf('_template').values()].flatMap((ids) =>
    [...ids].filter((id) => !known.has(id)),
  );
  expect(strange).toEqual([]);
});
