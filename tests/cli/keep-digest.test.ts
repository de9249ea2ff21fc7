import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeKept } from '../../src/cli/keep-digest.js';
import { openResources } from '../../src/io/resources/resources.js';
import { extract } from '../../src/library/extract.js';
import { merge } from '../../src/library/merge.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const resources = await openResources({});
const lines = await Promise.all(
  [
    ['a.txt', 'On 3 May 2024 the army said that 12 soldiers had been killed near Mosul.'],
    ['b.txt', '3 мая 2024 года военные сообщили: под Мосулом убиты 14 солдат.'],
  ].map(([path = '', text = '']) => extract({ path, text }, resources)),
);

/** Merges with what is kept in a folder of the test's. */
const mergeIn = (name: string, flags = {}, own = resources) =>
  mergeKept(own, flags, { XDG_CACHE_HOME: folder.at(name) });

/** Gives the only digest that is kept in a folder another mark, by which it is known again. */
function mark(name: string): void {
  const [file = ''] = readdirSync(folder.at(name), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder.at(name), path))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0);
  const digest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...digest, rules: 'marked' }));
}

describe('the digest of a set of lines', () => {
  test('is what merging gives, made anew or kept', () => {
    const merged = merge(lines, resources);
    for (let run = 0; run < 2; run++) {
      const kept = mergeIn('same')(lines);
      expect(kept).toEqual(merged);
      expect(JSON.stringify(kept)).toBe(JSON.stringify(merged));
    }
  });

  test('is taken for the same set of lines and the same rules only', () => {
    mergeIn('set')(lines);
    mark('set');
    const rulesOf = (some: typeof lines, own = resources) => mergeIn('set', {}, own)(some).rules;
    expect(rulesOf(lines)).toBe('marked');
    expect(rulesOf([...lines, ...lines].reverse())).toBe('marked');
    expect(rulesOf(lines.slice(1))).toBe(resources.rules);
    expect(rulesOf(lines.map((line) => ({ ...line, title: 'Another' })))).toBe(resources.rules);
    expect(rulesOf(lines, { ...resources, rules: 'others' })).toBe('others');
  });

  test('is not kept when that is not wanted, or when the set is large', () => {
    mergeIn('unwanted', { cache: false })(lines);
    mergeIn('unwanted')(Array.from({ length: 1_001 }, () => lines).flat());
    expect(existsSync(folder.at('unwanted'))).toBe(false);
  });
});
