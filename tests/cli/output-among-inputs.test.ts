import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, shell, withFolder } from './run.js';

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

describe('what a command reads beside articles is not overwritten either', () => {
  const names = '- {id: d:pact, name: Pact, type: organisation, en: [Pact]}\n';

  test.each([
    [['merge', 'facts.ndjson', '-o', 'facts.ndjson'], 'facts.ndjson'],
    [['verify', 'digest.json', '-o', 'digest.json'], 'digest.json'],
    [['diff', 'digest.json', 'new.json', '-o', './new.json'], 'new.json'],
    [['extract', 'in', '--entities', 'own.yaml', '-o', 'own.yaml'], 'own.yaml'],
  ])('%j', (args, file) => {
    withInputs((cwd) => {
      const summary = digest(['summarize', '--format', 'json', 'in'], { cwd }).stdout;
      writeFileSync(join(cwd, 'facts.ndjson'), digest(['extract', 'in'], { cwd }).stdout);
      writeFileSync(join(cwd, 'own.yaml'), names);
      for (const name of ['digest.json', 'new.json']) writeFileSync(join(cwd, name), summary);
      const before = readFileSync(join(cwd, file), 'utf8');
      const { code, stdout, stderr } = digest(args, { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('is one of the inputs and would be overwritten');
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
    });
  });
});

describe('standard output that goes into an input is refused: it would be read as it is written, without end', () => {
  test.each([
    ['digest extract in > in/facts.ndjson', 'in/facts.ndjson'],
    ['digest extract also >> also/facts.ndjson', 'also/facts.ndjson'],
    ['digest summarize . > digest.txt', './digest.txt'],
    ['digest detect in/a.txt >> in/a.txt', 'in/a.txt'],
    ['digest extract in -o - > in/facts.ndjson', 'in/facts.ndjson'],
    ['digest extract - < in/a.txt >> in/a.txt', '-'],
    ['digest report r in --state s >> in/a.txt', 'in/a.txt'],
    ['digest merge facts.ndjson > facts.ndjson', 'facts.ndjson'],
    ['digest verify digest.json > digest.json', 'digest.json'],
  ])('%s', (line, input) => {
    withInputs((cwd) => {
      expect(shell(line, { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: `digest: ${input}: standard output is written to this input: write to a file elsewhere\n`,
      });
      expect(readFileSync(join(cwd, 'in', 'a.txt'), 'utf8')).toBe(ARTICLE);
    });
  });

  test.each([
    'digest extract in > out.ndjson',
    'digest extract in > in/out.json',
    'digest detect in >&-',
  ])('elsewhere it may go: %s', (line) => {
    withInputs((cwd) => {
      expect(shell(line, { cwd }).stderr).toBe('');
    });
  });
});

test.each(['ndjson', 'json'])('what extract wrote as %s is not read as an article', (format) => {
  withInputs((cwd) => {
    const output = digest(['extract', '--format', format, 'in'], { cwd }).stdout;
    for (const name of ['out', 'out.txt', 'out.ndjson']) {
      writeFileSync(join(cwd, name), output);
      const { code, stdout, stderr } = digest(['extract', name], { cwd });
      expect(code).toBe(2);
      expect(stdout).toMatch(/^\{"schema":"digest\/error\/1"/u);
      expect(stderr).toContain(name);
    }
    const { code, stderr } = digest(['extract', '-'], { cwd, input: output });
    expect(code).toBe(2);
    expect(stderr).toContain('use digest merge to go on from it');
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
