import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ROOT } from '../support/packs.js';
import { stripVTControlCharacters } from 'node:util';
import { ARTICLE, digest, withFolder } from './run.js';
import { hasTerminal, onTerminal } from './terminal.js';

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

describe('with nothing but PATH set, what reads no article', () => {
  test.each([
    [['languages']],
    [['config']],
    [['config', '--check']],
    [['schema', 'digest']],
    [['completion', 'zsh']],
    [['help', 'report']],
    [['explain', '1:1', join(ROOT, 'articles')]],
  ])('digest %j works', (args) => {
    const { code, stdout, stderr } = digest(args, { env: { PATH }, cwd: '/' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});

(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  const shown = (line: string): string => onTerminal(line, { cwd: ROOT }).stdout;
  // Widths of the summary's lines, without colours; none of its articles is written from right to left.
  const widest = (text: string): number =>
    Math.max(
      ...stripVTControlCharacters(text)
        .split(/\r?\n/u)
        .map(({ length }) => length),
    );

  test('text is as wide as the terminal, and coloured', () => {
    const article = 'articles/2024-01-25-tigris-herald.txt';
    const wide = shown(`stty cols 150; digest summarize ${article}`);
    const narrow = shown(`stty cols 90; digest summarize ${article}`);
    expect(wide).toContain('\u001B[');
    expect(widest(wide)).toBeGreaterThan(100);
    expect(widest(wide)).toBeLessThanOrEqual(150);
    expect(widest(narrow)).toBeLessThanOrEqual(90);
    expect(widest(narrow)).toBeGreaterThan(80);
  });

  test.each(['NO_COLOR=1', 'FORCE_COLOR=0', 'TERM=dumb'])(
    '%s takes the colours away',
    (variable) => {
      const line = `export ${variable}; digest summarize articles/2024-01-25-tigris-herald.txt`;
      expect(shown(line)).not.toContain('\u001B[');
    },
  );
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
