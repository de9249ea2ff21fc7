import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, withFolder } from './run.js';

/** A folder `in` with an article, and a link `also` to it. */
function withInputs(work: (cwd: string) => void): void {
  withFolder({}, (cwd) => {
    mkdirSync(join(cwd, 'in', '.hidden'), { recursive: true });
    writeFileSync(join(cwd, 'in', 'a.txt'), ARTICLE);
    symlinkSync('in', join(cwd, 'also'));
    work(cwd);
  });
}

describe('an output that would be read as an input next time is refused, and nothing is written', () => {
  test.each([
    [['extract', 'in', '-o', 'in/out.ndjson'], 'in/out.ndjson'],
    [['extract', 'also', '-o', 'in/out.ndjson'], 'in/out.ndjson'],
    [['extract', 'in', '-o', 'also/out.jsonl'], 'in/out.jsonl'],
    [['summarize', '.', '-o', 'report.html'], 'report.html'],
    [['compare', 'in/a.txt', 'in', '-o', './in/../in/out.txt'], 'in/out.txt'],
    [['detect', 'in', '-o', 'in/out.ndjson'], 'in/out.ndjson'],
    [['report', 'r', 'in', '--state', 's', '-o', 'in/out.txt'], 'in/out.txt'],
  ])('%j', (args, file) => {
    withInputs((cwd) => {
      const { code, stdout, stderr } = digest(args, { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('name a file outside that folder');
      expect(existsSync(join(cwd, file))).toBe(false);
    });
  });
});

test('an output that is an input is refused, and the article stays', () => {
  withInputs((cwd) => {
    const { code, stderr } = digest(['summarize', 'in/a.txt', '-o', 'also/a.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is one of the inputs and would be overwritten');
    expect(readFileSync(join(cwd, 'in', 'a.txt'), 'utf8')).toBe(ARTICLE);
  });
});

test.each([
  ['extract', 'in', '-o', 'out.ndjson'],
  ['extract', 'in/a.txt', '-o', 'in/out.ndjson'],
  ['summarize', 'in', '-o', 'in/digest.json'],
  ['extract', 'in', '-o', 'in/.hidden/out.ndjson'],
  ['extract', 'in', '-o', 'in/.out.ndjson'],
])('what no walk would read is written: %s %s %s %s', (...args) => {
  withInputs((cwd) => {
    const { code, stderr } = digest(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(existsSync(join(cwd, args.at(-1) ?? ''))).toBe(true);
  });
});
