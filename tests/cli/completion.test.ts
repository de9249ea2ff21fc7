import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { ARTICLE, commandsOfHelp, digest, hasProgram, withFolder } from './run.js';

const SHELLS = ['bash', 'zsh', 'fish'];

const scripts = new Map(
  SHELLS.map((shell) => [shell, digest(['completion', shell]).stdout] as const),
);
const scriptFor = (shell: string): string => scripts.get(shell) ?? '';

/** What bash offers for these words; the last one is being typed. */
function offered(words: readonly string[], cwd?: string): string[] {
  const typed = words.map((word) => `'${word}'`).join(' ');
  const script = `${scriptFor('bash')}
COMP_WORDS=(${typed}); COMP_CWORD=${String(words.length - 1)}
_digest
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc'], {
    input: script,
    encoding: 'utf8',
    ...(cwd === undefined ? {} : { cwd }),
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash completes', () => {
  test.each([
    ['a command', ['digest', 'su'], ['summarize']],
    ['an option', ['digest', 'summarize', '--form'], ['--format']],
    ['the format of a view', ['digest', 'summarize', '--format', 'ma'], ['markdown']],
    [
      'the format of lines',
      ['digest', 'extract', '--format', ''],
      ['ndjson', 'json', 'yaml', 'text', 'csv', 'tsv'],
    ],
    ['a word behind =', ['digest', 'compare', '--color', '=', 'al'], ['always']],
    [
      'nothing yet behind =',
      ['digest', 'extract', '--format', '='],
      ['ndjson', 'json', 'yaml', 'text', 'csv', 'tsv'],
    ],
    ['a kind in a list', ['digest', 'merge', '--kind', 'event,qu'], ['event,quantity']],
    ['a category', ['digest', 'summarize', '--category', 'wounde'], ['wounded']],
    ['the shells', ['digest', 'completion', ''], SHELLS],
    ['a schema', ['digest', 'schema', 'fa'], ['fact']],
    ['a command to help with', ['digest', 'help', 'su'], ['summarize']],
    ['no file where a day stands', ['digest', 'summarize', '--since', ''], []],
  ])('%s', (_, words, expected) => {
    expect(offered(words)).toEqual(expected);
  });

  test('files as inputs and behind -o, also with blanks and stars in their names', () => {
    withFolder({ 'one.txt': ARTICLE, 'on two.txt': ARTICLE, 'on*.txt': ARTICLE }, (cwd) => {
      const files = ['on two.txt', 'on*.txt', 'one.txt'];
      expect(offered(['digest', 'summarize', 'on'], cwd).sort()).toEqual(files);
      expect(offered(['digest', 'extract', '-o', 'on'], cwd).sort()).toEqual(files);
    });
  });

  test('every command that --help lists', () => {
    expect(offered(['digest', ''])).toEqual(expect.arrayContaining(commandsOfHelp()));
  });
});

describe.each(SHELLS)('%s', (shell) => {
  test('the script names every option of summarize', () => {
    const help = digest(['summarize', '--help']).stdout;
    const options = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gmu)].map(
      ([, name = '']) => name,
    );
    expect(options.length).toBeGreaterThan(15);
    for (const name of options)
      expect(scriptFor(shell)).toContain(shell === 'fish' ? `-l ${name} ` : `--${name}`);
  });

  (hasProgram(shell) ? test : test.skip)(
    `${shell} is here and finds the script well-formed`,
    () => {
      withFolder({ script: scriptFor(shell) }, (cwd) => {
        const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd, encoding: 'utf8' });
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      });
    },
  );
});

(hasProgram('fish') ? describe : describe.skip)('fish completes', () => {
  test.each([
    ['digest su', ['summarize']],
    ['digest summarize --format ma', ['markdown']],
    ['digest summarize --format=ma', ['--format=markdown']],
    ['digest merge --kind event,qu', ['event,quantity']],
    ['digest completion ', ['bash', 'fish', 'zsh']],
    ['digest summarize --since ', []],
  ])('%s', (line, expected) => {
    // Fish completes commands that there are.
    const script = `function digest; end\n${scriptFor('fish')}\ncomplete -C '${line}'`;
    const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' });
    const offers = stdout.split('\n').map((offer) => offer.split('\t')[0]);
    expect(offers.filter((offer) => offer !== '')).toEqual(expected);
  });
});

test('a shell that is not known is refused with those that are', () => {
  const { code, stdout, stderr } = digest(['completion', 'tcsh']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('bash, zsh, fish');
});
