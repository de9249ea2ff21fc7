import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ResultCache } from '../../../src/io/cache/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
const KEY = 'ab'.repeat(32);

/** The only file of a cache. */
const fileIn = (cache: string): string => join(cache, 'ab', KEY.slice(2));

test('gives what was put, and nothing else', () => {
  const cache = new ResultCache(folder.at('plain'));
  const value = { mentions: [{ start: 1, text: 'Ирак ‏العراق ' }], none: null };
  expect(cache.get(KEY)).toBeUndefined();
  cache.put(KEY, value);
  expect(cache.get(KEY)).toEqual(value);
  expect(cache.get('cd'.repeat(32))).toBeUndefined();
  expect(readdirSync(join(folder.at('plain'), 'ab'))).toEqual([KEY.slice(2)]);
});

test('what is old goes when something new was kept', () => {
  const path = folder.at('old');
  new ResultCache(path).put(KEY, 1);
  const later = Date.now() + 400 * 86_400_000;
  new ResultCache(path).close(later);
  expect(existsSync(fileIn(path))).toBe(true);
  const cache = new ResultCache(path);
  cache.put('cd'.repeat(32), 2);
  cache.close(later);
  expect(existsSync(fileIn(path))).toBe(false);
});

test('is for nobody else to read', () => {
  const cache = new ResultCache(folder.at('private/deeper'));
  cache.put(KEY, 1);
  const modes = ['private', 'private/deeper', 'private/deeper/ab'].map((name) => folder.at(name));
  for (const path of modes) expect(statSync(path).mode & 0o777).toBe(0o700);
  expect(statSync(fileIn(folder.at('private/deeper'))).mode & 0o777).toBe(0o600);
});

test('a file that is broken is as if it were not there, and is replaced', () => {
  const cache = new ResultCache(folder.at('broken'));
  cache.put(KEY, { long: 'value' });
  const file = fileIn(folder.at('broken'));
  const whole = readFileSync(file);
  for (const broken of [whole.subarray(0, 9), Buffer.alloc(whole.length), Buffer.from('')]) {
    writeFileSync(file, broken);
    expect(cache.get(KEY)).toBeUndefined();
  }
  cache.put(KEY, { long: 'value' });
  expect(readFileSync(file)).toEqual(whole);
});

test('where nothing can be written, nothing is kept and nothing fails', async () => {
  const path = await folder.write('taken', 'a file, not a folder');
  const cache = new ResultCache(path);
  cache.put(KEY, 1);
  expect(cache.get(KEY)).toBeUndefined();
});
