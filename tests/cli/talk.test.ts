import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, digest, withFolder } from './run.js';
import { hasTerminal, onTerminal } from './terminal.js';

const CLEAR = '\r\u001B[K';
const record = `${JSON.stringify({ text: ARTICLE })}\n`;
const withRecords = (work: (cwd: string) => void): void => {
  withFolder({ 'a.ndjson': record.repeat(3), 'a.txt': ARTICLE, 'b.txt': '' }, work);
};

(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  test('progress is shown after a second, and taken away', () => {
    withRecords((cwd) => {
      const line = '(sleep 1.2; cat a.ndjson) | digest extract --input ndjson - > out';
      const { code, stdout } = onTerminal(line, { cwd });
      expect(code).toBe(0);
      // How many were read by then depends on what else the machine does.
      expect(stdout.split(CLEAR)[1]).toMatch(/^digest: [0-2] read, at -/u);
      expect(stdout.endsWith(CLEAR)).toBe(true);
    });
  });

  test('progress does not mix with lines that are shown there', () => {
    withRecords((cwd) => {
      const line = '(sleep 1.2; cat a.ndjson) | digest detect --input ndjson -';
      const { stdout } = onTerminal(line, { cwd });
      // What stands on a line in the end is what was written after it was last cleared.
      const left = stdout.split(/\r?\n/u).map((text) => text.split(CLEAR).at(-1) ?? '');
      expect(left.filter((text) => text !== '')).toHaveLength(3);
      expect(left.join('')).not.toContain('digest: ');
    });
  });

  test.each([
    ['that is quick', 'digest extract a.txt > out'],
    ['that is quiet', '(sleep 1.2; cat a.ndjson) | digest extract -q --input ndjson - > out'],
    [
      'that says it elsewhere',
      '(sleep 1.2; cat a.ndjson) | digest extract --input ndjson - > out 2> err',
    ],
  ])('nothing is said in a run %s', (_, line) => {
    withRecords((cwd) => {
      expect(onTerminal(line, { cwd })).toMatchObject({ code: 0, stdout: '' });
    });
  });

  test('text of an article that is shown whole cannot command it', () => {
    withFolder({ 'a.txt': `${ARTICLE}\u001B]52;c;aGk=\u0007 \u009B31m \u202E end\n` }, (cwd) => {
      const { stdout } = onTerminal('digest extract --text a.txt', { cwd });
      expect(stdout).toContain('\uFFFD]52;c;aGk=\uFFFD \uFFFD31m \uFFFD end');
      expect(
        onTerminal('digest extract a.txt', { cwd }).stdout.replaceAll(/\r?\n/gu, ''),
      ).not.toMatch(/[\p{Cc}\u202E]/u);
    });
  });
});

describe('--quiet and --verbose', () => {
  const NAMES = [
    ['summarize', 'a.txt', 'b.txt'],
    ['compare', 'a.txt', 'b.txt'],
    ['extract', 'a.txt', 'b.txt'],
    ['detect', 'a.txt', 'b.txt'],
    ['explain', '--missed', 'a.txt', 'b.txt'],
    ['report', 'r', '--state', 's', 'a.txt', 'b.txt'],
  ];

  test.each(NAMES)('%s', (...args) => {
    withRecords((cwd) => {
      const quiet = digest([...args, '--quiet'], { cwd });
      expect({ code: quiet.code, stderr: quiet.stderr }).toEqual({ code: 3, stderr: '' });
    });
    withRecords((cwd) => {
      const { code, stderr } = digest([...args, '-v'], { cwd });
      expect(code).toBe(3);
      expect(stderr).toMatch(
        /^digest: a\.txt: [\da-f]{16}: text, utf-8, \d+ characters, \d+ ms\ndigest: b\.txt: .*\n$/u,
      );
    });
  });

  test('change nothing on standard output', () => {
    withRecords((cwd) => {
      const { stdout } = digest(['extract', 'a.txt', 'b.txt'], { cwd });
      for (const flag of ['-q', '-v'])
        expect(digest(['extract', flag, 'a.txt', 'b.txt'], { cwd }).stdout).toBe(stdout);
    });
  });

  test('why a run could not be done is said even so', () => {
    withRecords((cwd) => {
      writeFileSync(join(cwd, 'broken.ndjson'), '{');
      for (const args of [
        ['merge', '-q', 'broken.ndjson'],
        ['summarize', '-q', '--story', '9', 'a.txt'],
      ]) {
        const { code, stderr } = digest(args, { cwd });
        expect(code).toBe(2);
        expect(stderr).toMatch(/^digest: .+\n$/u);
      }
    });
  });
});

describe('a message keeps to its line and commands no terminal, whatever names hold', () => {
  const evil = 'b\u001B[31m\u009B\u202E\nx.txt';

  test.each([
    ['an input', ['extract', evil]],
    ['an option', ['extract', `--${evil}`]],
    ['a command', [evil]],
    ['an entity', ['summarize', '--entity', evil, 'a.txt']],
    ['a state folder', ['report', evil, 'a.txt']],
    ['a verbose run', ['extract', '-v', evil]],
  ])('of %s', (_, args) => {
    withFolder({ 'a.txt': ARTICLE, [evil]: ARTICLE.repeat(args.includes('-v') ? 1 : 0) }, (cwd) => {
      const { stderr } = digest(args, { cwd });
      expect(stderr).toContain('\\u001b[31m');
      expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    });
  });
});
