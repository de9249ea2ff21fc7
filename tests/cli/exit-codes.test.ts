import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, jsonLines, withFolder } from './run.js';

const COMMANDS = ['summarize', 'compare', 'extract', 'detect'];

describe.each(COMMANDS)('exit code of digest %s', (name) => {
  test('0 when all inputs were read, and nothing on standard error', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      const { code, stdout, stderr } = digest([name, 'a.txt'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toBe('');
    });
  });

  test('0 for an empty folder', () => {
    withFolder({}, (cwd) => {
      const { code, stderr } = digest([name, '.'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });
  });

  test('2 when no input could be read, each named on standard error', () => {
    withFolder({ 'empty.txt': '' }, (cwd) => {
      const { code, stderr } = digest([name, 'nosuch.txt', 'empty.txt'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^digest: nosuch\.txt: .*\ndigest: empty\.txt: .*\n$/u);
    });
  });

  test('3 when some could be read', () => {
    withFolder({ 'a.txt': ARTICLE, 'b.txt': new Uint8Array([0, 1, 2, 0, 255, 0, 3]) }, (cwd) => {
      const { code, stdout, stderr } = digest([name, '.'], { cwd });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^digest: \.\/b\.txt: .*\n$/u);
      expect(stdout).not.toContain('digest: ');
    });
  });

  test('2 for wrong usage, with nothing on standard output', () => {
    for (const args of [['--nosuch'], ['--format', 'nosuch'], ['--input', 'nosuch']]) {
      const { code, stdout, stderr } = digest([name, ...args]);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
      expect(stderr).toContain('nosuch');
    }
  });
});

test('every input gives one line, in input order, also one that cannot be read', () => {
  withFolder({ 'a.txt': ARTICLE, 'c.txt': ARTICLE }, (cwd) => {
    const { code, stdout } = digest(['extract', 'c.txt', 'b.txt', 'a.txt'], { cwd });
    expect(code).toBe(3);
    expect(jsonLines(stdout).map(({ schema, path }) => [schema, path])).toEqual([
      ['digest/article/1', 'c.txt'],
      ['digest/error/1', 'b.txt'],
      ['digest/article/1', 'a.txt'],
    ]);
  });
});

test('what could not be read is counted in the coverage', () => {
  withFolder({ 'a.txt': ARTICLE }, (cwd) => {
    const args = ['summarize', '--format', 'json', 'a.txt', 'b.txt'];
    const { coverage } = JSON.parse(digest(args, { cwd }).stdout) as {
      coverage: { read: number; skipped: { path: string; code: string }[] };
    };
    expect(coverage.read).toBe(1);
    expect(coverage.skipped).toMatchObject([{ path: 'b.txt', code: 'missing' }]);
  });
});

test('an empty folder gives a digest without stories', () => {
  withFolder({}, (cwd) => {
    const { stdout } = digest(['summarize', '--format', 'json', '.'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'digest/digest/1',
      articles: [],
      stories: [],
      coverage: { read: 0, skipped: [] },
    });
  });
});

test('digest without a command is wrong usage, and shows the help on standard error', () => {
  const { code, stdout, stderr } = digest([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('summarize');
});

test('unreadable characters are counted in the coverage, and the article is read', () => {
  const bytes = Buffer.from(`${ARTICLE}«Mosul» — “Raqqa” — «Erbil»\n`);
  bytes[10] = 0xff;
  withFolder({ 'a.txt': bytes }, (cwd) => {
    const { code, stdout } = digest(['summarize', '--format', 'json', 'a.txt'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      coverage: { read: 1, damaged: [{ path: 'a.txt', replaced: 1 }] },
    });
    expect(digest(['summarize', 'a.txt'], { cwd }).stdout).toContain('unreadable characters 1');
  });
});

test('an article in a language without a pack is listed, named and counted as unsupported', () => {
  const german =
    'Der Bürgermeister kündigte an, dass die Schule am Freitag wieder öffnet. Nach dem Hochwasser mussten 300 Menschen ihre Häuser verlassen.\n';
  withFolder({ 'a.txt': ARTICLE, 'b.txt': german }, (cwd) => {
    const { code, stdout } = digest(['summarize', '--format', 'json', 'a.txt', 'b.txt'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [
        { path: 'a.txt', language: { code: 'en' } },
        { path: 'b.txt', language: { code: 'de' } },
      ],
      coverage: { read: 2, unsupported: [{ path: 'b.txt', language: 'de' }] },
    });
  });
});
