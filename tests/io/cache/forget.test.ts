import { beforeEach, expect, test } from '@jest/globals';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { forgetOld } from '../../../src/io/cache/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 31);
const folder = temporaryFolder();
let cache = '';
let round = 0;

/** Keeps ten bytes that are so many days old. */
async function keep(name: string, days: number): Promise<void> {
  const path = await folder.write(`${String(round)}/${name}`, '0123456789');
  utimesSync(path, (NOW - days * DAY) / 1000, (NOW - days * DAY) / 1000);
}

const left = (): string[] =>
  readdirSync(cache, { withFileTypes: true })
    .filter((part) => part.isDirectory())
    .flatMap(({ name }) => readdirSync(join(cache, name)).map((file) => `${name}/${file}`))
    .sort();

beforeEach(() => {
  round += 1;
  cache = folder.at(String(round));
});

test('removes what is older than thirty days', async () => {
  await keep('aa/1', 29);
  await keep('aa/2', 31);
  await keep('bb/3', 400);
  forgetOld(cache, NOW);
  expect(left()).toEqual(['aa/1']);
});

test('removes the oldest when all together is too large', async () => {
  for (const [name, days] of ['d', 'a', 'c', 'b'].entries())
    await keep(`${days}${days}/${String(name)}`, name);
  forgetOld(cache, NOW, 25);
  expect(left()).toEqual(['aa/1', 'dd/0']);
});

test('looks once a day', async () => {
  await keep('aa/1', 1);
  forgetOld(cache, NOW);
  await keep('aa/2', 31);
  forgetOld(cache, NOW + DAY / 2);
  expect(left()).toEqual(['aa/1', 'aa/2']);
  forgetOld(cache, NOW + DAY);
  expect(left()).toEqual(['aa/1']);
});

test('a folder that is not there is no reason to fail', () => {
  forgetOld(cache, NOW);
  expect(existsSync(cache)).toBe(false);
});
