import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ROOT } from '../support/packs.js';
import { ARTICLE, digest, withFolder } from './run.js';

const PATH = process.env['PATH'] ?? '';
const isColoured = (args: readonly string[], env: Record<string, string>): boolean =>
  withFolder({ 'a.txt': ARTICLE }, (cwd) => {
    const { code, stdout } = digest([...args, 'a.txt'], { cwd, env: { PATH, ...env } });
    expect(code).toBe(0);
    return stdout.includes('\u001B[');
  });

describe('colour', () => {
  test.each<[args: string[], env: Record<string, string>, coloured: boolean]>([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [[], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    [['--color', 'always'], {}, true],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [['--color', 'never'], { FORCE_COLOR: '3' }, false],
    [['--format', 'json', '--color', 'always'], {}, false],
    [['--format', 'ndjson', '--color', 'always'], {}, false],
  ])('summarize %j with %j: %j', (args, env, coloured) => {
    expect(isColoured(['summarize', ...args], env)).toBe(coloured);
  });
});

describe('with nothing but PATH set', () => {
  test.each(['summarize', 'compare', 'extract', 'detect'])('digest %s works', (name) => {
    const run = digest([name, join(ROOT, 'articles')], { env: { PATH }, cwd: '/' });
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toBe(digest([name, join(ROOT, 'articles')]).stdout);
  });
});

test('text output keeps to the width that is asked for', () => {
  for (const width of [80, 100, 140]) {
    const { stdout } = digest(['summarize', '--width', String(width), 'articles']);
    expect(stdout).not.toBe('');
    // Letters that take two columns or none do not occur in the articles' Latin and Cyrillic lines.
    const lines = stdout
      .split('\n')
      .filter((line) => /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Common}]*$/u.test(line));
    for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(width);
  }
});
