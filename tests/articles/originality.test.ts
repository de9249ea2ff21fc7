import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { articleNames, readArticle } from './expected.js';

const REAL = new URL('../../../shared/articles/', import.meta.url);

/** So many words in a row are no coincidence. */
const RUN = 7;

const runs = (raw: string): ReadonlySet<string> => {
  const words = raw.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
};

if (existsSync(REAL)) {
  const real = readdirSync(REAL).map((file) => runs(readFileSync(new URL(file, REAL), 'utf8')));

  test.each(articleNames())('%s borrows no words from the real articles', (name) => {
    const own = [...runs(readArticle(name).raw)];
    expect(own.filter((run) => real.some((words) => words.has(run)))).toEqual([]);
  });
} else {
  test.skip('skipped: the real articles are not here (../shared/articles)', () => undefined);
}

test('no article borrows words from another one', () => {
  const seen = new Map<string, string>();
  const borrowed: string[] = [];
  for (const name of articleNames()) {
    for (const run of runs(readArticle(name).raw)) {
      const first = seen.get(run);
      if (first !== undefined) borrowed.push(`${first} and ${name}: ${run}`);
      else seen.set(run, name);
    }
  }
  expect(borrowed).toEqual([]);
});
