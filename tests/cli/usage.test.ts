import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/packs.js';
import { ARTICLE, commandsOfHelp, digest, withFolder } from './run.js';

const COMMANDS = ['summarize', 'compare', 'extract', 'merge', 'detect'];

describe('a slip of the finger is answered with the word that was meant', () => {
  test.each([
    [['sumarize'], 'summarize'],
    [['detekt'], 'detect'],
    [['summarize', '--fromat', 'json'], '--format'],
    [['summarize', '--format', 'jsn'], 'json'],
    [['extract', '--format', 'ndjsn'], 'ndjson'],
    [['detect', '--input', 'tekst'], 'text'],
    [['compare', '--color', 'allways'], 'always'],
    [['report', 'r', '--exit-coed'], '--exit-code'],
    [['completion', 'fihs'], 'fish'],
  ])('%j', (args, meant) => {
    const { code, stdout, stderr } = digest(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`did you mean "?${meant}"?\\?`, 'iu'));
  });
});

describe('a value that cannot be is refused before anything is read, with what may stand there', () => {
  test.each([
    [['--published', '27.09.2024'], 'YYYY-MM-DD'],
    [['--published', '2024-02-30'], 'YYYY-MM-DD'],
    [['--published', ''], 'YYYY-MM-DD'],
    [['--width', 'wide'], 'from 80'],
    [['--width', '7'], 'from 80'],
    [['--story', '0'], 'from 1'],
    [['--story', '1.5'], 'from 1'],
    [['--encoding', 'utf-9'], 'windows-1251'],
    [['--language', 'russian'], 'BCP 47'],
  ])('%j', (args, hint) => {
    const { code, stdout, stderr } = digest(['summarize', ...args, 'nosuch.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('nosuch.txt');
    expect(stderr).not.toContain('    at ');
  });

  test('a story that is not there', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      const { code, stdout, stderr } = digest(['summarize', '--story', '7', 'a.txt'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('there is 1 story');
    });
  });
});

describe('help', () => {
  test.each(COMMANDS)('digest %s --help has examples of that command', (name) => {
    const { code, stdout, stderr } = digest([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const examples = stdout.split('Examples:')[1] ?? '';
    const lines = examples.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines) expect(line).toContain(`digest ${name} `.trimEnd());
  });

  test('digest --help names every command and the exit codes', () => {
    const { code, stdout } = digest(['--help']);
    expect(code).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'mu'));
    expect(stdout).toContain('Exit codes: 0 done');
  });

  test('of every command has an example, and fits a terminal of 80 columns', () => {
    const list = digest(['--help']).stdout.split('Commands:')[1] ?? '';
    const names = commandsOfHelp();
    expect(names.length).toBeGreaterThan(12);
    for (const name of names) {
      const { stdout } = digest([name, '--help']);
      expect(stdout.split('Examples:')[1] ?? '').toContain(`digest ${name}`);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
    for (const line of list.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('digest help COMMAND is the same as digest COMMAND --help', () => {
    expect(digest(['help', 'merge']).stdout).toBe(digest(['merge', '--help']).stdout);
  });
});

test.each(['--version', '-V'])('%s prints the version alone', (flag) => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(digest([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});
