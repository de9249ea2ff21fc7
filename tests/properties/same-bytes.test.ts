import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digest, withFolder, type Outcome } from '../cli/run.js';
import { ROOT } from '../support/packs.js';
import { textsIn } from './corpus.js';

const PATH = process.env['PATH'] ?? '';
const paths = textsIn('articles').map((name) => `articles/${name}`);

const runs = new Map<string, Outcome>();

/** What a plain run over our own articles gives; each is done once. */
function plainRun(args: readonly string[]): Outcome {
  const key = args.join(' ');
  const outcome = runs.get(key) ?? digest([...args, 'articles']);
  runs.set(key, outcome);
  return outcome;
}

describe('the same articles give the same bytes', () => {
  test.each(['text', 'json', 'ndjson'])('in any order of the paths, as %s', (format) => {
    const args = ['summarize', '--format', format];
    const expected = plainRun(args);
    expect(expected.code).toBe(0);
    expect(digest([...args, ...[...paths].reverse()])).toEqual(expected);
    const mixed = [...paths.slice(11), ...paths.slice(0, 11).reverse()];
    expect(digest([...args, ...mixed])).toEqual(expected);
  });

  test.each<[Record<string, string>]>([
    [{}],
    [{ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    [{ LC_ALL: 'C' }],
    [{ LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' }],
    [{ TZ: 'Pacific/Kiritimati' }],
    [{ TZ: 'Pacific/Niue', LANG: 'uk_UA.UTF-8' }],
    [{ COLUMNS: '40', TERM: 'dumb' }],
  ])('whatever the environment: %j', (variables) => {
    for (const args of [['summarize'], ['extract']]) {
      const run = digest([...args, 'articles'], { env: { PATH, ...variables } });
      expect(run).toEqual(plainRun(args));
    }
  });

  test('in whatever folder they lie, under the same relative paths', () => {
    withFolder({}, (cwd) => {
      cpSync(join(ROOT, 'articles'), join(cwd, 'articles'), { recursive: true });
      for (const name of ['summarize', 'extract']) {
        expect(digest([name], { cwd })).toEqual(digest([name]));
      }
    });
  });
});
