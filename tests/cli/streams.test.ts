import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, digest, jsonLines, shell, withFolder } from './run.js';

const record = (text: string): string => JSON.stringify({ text });

describe('a reader that has seen enough is no error', () => {
  const many = Array.from({ length: 400 }, () => record(ARTICLE)).join('\n');

  test.each([
    'digest extract --input ndjson - | head -1 >/dev/null; echo ${PIPESTATUS[0]}',
    'digest detect --input ndjson - | head -1 >/dev/null; echo ${PIPESTATUS[0]}',
    'digest summarize --input ndjson --format json - | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}',
    'digest --help | true; echo ${PIPESTATUS[0]}',
    'digest --version | true; echo ${PIPESTATUS[0]}',
  ])('%s', (line) => {
    const { stdout, stderr } = shell(line, { input: many });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });
});

describe('standard input', () => {
  test('is a text under the name -', () => {
    const [line] = jsonLines(digest(['extract', '-'], { input: ARTICLE }).stdout);
    expect(line).toMatchObject({ schema: 'digest/article/1', path: '-', input: 'text' });
  });

  test('is NDJSON where that is said; a broken line is named and the others are read', () => {
    const input = [record(ARTICLE), '{"text": "half', '{"title": "no text"}', record(ARTICLE)];
    const { code, stdout, stderr } = digest(['extract', '--input', 'ndjson', '-'], {
      input: input.join('\n'),
    });
    expect(code).toBe(3);
    expect(jsonLines(stdout).map(({ schema }) => schema)).toEqual([
      'digest/article/1',
      'digest/error/1',
      'digest/error/1',
      'digest/article/1',
    ]);
    expect(stderr).toMatch(/line 2.*\n.*line 3/u);
  });

  test('can be read once only', () => {
    const { code, stderr } = digest(['detect', '-', '-'], { input: ARTICLE });
    expect(code).toBe(3);
    expect(stderr).toContain('only once');
  });
});

describe('-o', () => {
  test.each([
    [['languages', '-o', 'x.json'], true],
    [['explain', '1:3', 'a.txt', '-o', 'x.json'], true],
    [['report', 'r', 'a.txt', '--state', 's', '-o', 'x.json'], true],
    [['report', 'r', 'a.txt', '--state', 's', '-o', 'x.txt'], false],
    [['explain', '1:3', 'a.txt', '--format', 'text', '-o', 'x.json'], false],
  ])('%j: the ending says whether it is JSON, --format says it louder', (args, isJson) => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      expect(digest(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
      const text = readFileSync(join(cwd, args.at(-1) ?? ''), 'utf8');
      expect(text.startsWith('{')).toBe(isJson);
    });
  });

  test('gives the file the bytes that standard output would have, and prints nothing', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      for (const args of [
        ['extract', 'a.txt'],
        ['detect', 'a.txt'],
        ['summarize', 'a.txt'],
        ['compare', '--format', 'json', 'a.txt'],
        ['extract', '--text', 'a.txt'],
      ]) {
        const printed = digest(args, { cwd });
        expect(printed.stdout).not.toBe('');
        expect(digest([...args, '-o', 'out'], { cwd })).toEqual({ ...printed, stdout: '' });
        expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(printed.stdout);
      }
    });
  });

  test('replaces a file whole, and leaves it as it was when the run fails', () => {
    withFolder({ 'a.txt': ARTICLE, out: 'old', 'broken.ndjson': '{"schema"' }, (cwd) => {
      expect(digest(['merge', 'broken.ndjson', '-o', 'out'], { cwd }).code).toBe(2);
      expect(digest(['summarize', '--story', '9', 'a.txt', '-o', 'out'], { cwd }).code).toBe(2);
      const wrong = ['extract', '--text', 'a.txt', 'a.txt', '-o', 'out'];
      expect(digest(wrong, { cwd }).code).toBe(2);
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old');
      expect(digest(['extract', 'a.txt', '-o', 'out'], { cwd }).code).toBe(0);
      expect(jsonLines(readFileSync(join(cwd, 'out'), 'utf8'))).toHaveLength(1);
      expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'broken.ndjson', 'out']);
    });
  });

  test('into a folder that is not there, or in place of one, is refused by name', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      for (const out of ['nosuch/out', '.']) {
        const { code, stdout, stderr } = digest(['extract', 'a.txt', '-o', out], { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(/^digest: .*\n$/u);
        expect(stderr).toContain(out);
      }
      expect(existsSync(join(cwd, 'nosuch'))).toBe(false);
    });
  });

  test('into the folder that is read, under a name that is not read, does not read itself', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      for (let run = 0; run < 2; run += 1) {
        digest(['extract', '.', '-o', 'facts.out'], { cwd });
        const lines = jsonLines(readFileSync(join(cwd, 'facts.out'), 'utf8'));
        expect(lines.map(({ path }) => path)).toEqual(['./a.txt']);
      }
    });
  });
});

describe('--format of lines', () => {
  test('json is one list of the same objects', () => {
    withFolder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE }, (cwd) => {
      const lines = jsonLines(digest(['detect', '.'], { cwd }).stdout);
      const list: unknown = JSON.parse(digest(['detect', '--format', 'json', '.'], { cwd }).stdout);
      expect(lines).toHaveLength(2);
      expect(list).toEqual(lines);
    });
    withFolder({}, (cwd) => {
      expect(digest(['detect', '--format', 'json', '.'], { cwd }).stdout).toBe('[]\n');
    });
  });
});
