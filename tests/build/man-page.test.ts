import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { definition, roffText, typed } from '../../src/build/man/roff.js';
import { commandsOfHelp, digest } from '../cli/run.js';
import { ROOT } from '../support/packs.js';

const { man } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { man: string };
const PAGE = join(ROOT, man);
const page = readFileSync(PAGE, 'utf8');

/** The page as it is read: without requests, fonts and escapes. */
const read = page
  .replace(/^\.(?:SS|SH) /gmu, '')
  .replace(/\\f[BR]/gu, '')
  .replaceAll('\\-', '-')
  .replaceAll('\\e', '\\')
  .replaceAll('\\&', '');

/** A text however its lines are broken. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ');

const commands = commandsOfHelp();

describe('the man page is in step with the program', () => {
  test('it knows the commands', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  test.each(commands)('%s: usage, options and examples', (name) => {
    const help = digest([name, '--help']).stdout;
    const [, usage = ''] = /^Usage: (.*)$/mu.exec(help) ?? [];
    const part = read.split('\n').slice(read.split('\n').indexOf(usage));
    const own = part.slice(
      0,
      part.findIndex(
        (line, i) => i > 0 && /^digest [a-z]+ /u.test(line) && line.includes('[options]'),
      ),
    );
    const text = flat(own.length > 0 ? own.join('\n') : part.join('\n'));
    const options = help.match(/^ {2}(?:-\w, )?--[a-z-]+(?: <\w+>)?/gmu) ?? [];
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) expect(text).toContain(option.trim());
    const [, examples = ''] = help.split('Examples:\n');
    for (const line of examples.split('\n').filter((line) => line.startsWith('  digest ')))
      expect(text).toContain(flat(line).trim());
  });

  test('it says which version it is of, and its exit codes', () => {
    expect(page).toContain(`"digest ${digest(['--version']).stdout.trim()}"`);
    expect(flat(read)).toContain('Exit codes: 0 done;');
  });
});

const lint = spawnSync('mandoc', ['-Tlint', '-Wwarning', PAGE], { encoding: 'utf8' });
(lint.error === undefined ? test : test.skip)(
  'mandoc is here and finds nothing wrong with it',
  () => {
    // A page of no day: the same build gives the same bytes.
    expect(lint.stdout.split('\n').filter((line) => !/missing date|^$/u.test(line))).toEqual([]);
  },
);

describe('roff', () => {
  test.each([
    ['a-b', 'a\\-b'],
    ['a\\b', 'a\\eb'],
    [".so /etc/passwd\n'x", "\\&.so /etc/passwd\n\\&'x"],
  ])('%j is text', (text, roff) => {
    expect(roffText(text)).toBe(roff);
  });

  test('help is paragraphs, and lines that stay as they are', () => {
    expect(typed('\nSome\ntext.\n\nExamples:\n  a  b\n  c\nMore.')).toEqual([
      '.PP\nSome\ntext.',
      '.PP\nExamples:',
      '.PP\n.nf\n.RS 2\na  b\nc\n.RE\n.fi',
      '.PP\nMore.',
    ]);
    expect(definition('-o', 'x')).toBe('.TP\n\\fB\\-o\\fR\nx');
  });
});
