import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ARTICLE, commandsOfHelp, digest, shell, withFolder } from '../cli/run.js';
import { ROOT } from '../support/packs.js';
import { blocksOf, pageText } from './blocks.js';

const scripts = new Set(
  Object.keys(
    (JSON.parse(pageText('package.json')) as { scripts: Record<string, string> }).scripts,
  ),
);

/** What earlier commands left behind, where examples go on from it. */
const OUTPUTS: Readonly<Record<string, string>> = withFolder({ 'one.txt': ARTICLE }, (cwd) => {
  mkdirSync(join(cwd, 'a'));
  renameSync(join(cwd, 'one.txt'), join(cwd, 'a', 'one.txt'));
  const facts = digest(['extract', 'a'], { cwd }).stdout;
  const summary = digest(['summarize', '--format', 'json', 'a'], { cwd }).stdout;
  return {
    'digest.json': summary,
    ...{ 'monday.json': summary, 'tuesday.json': summary },
    ...{ 'monday.ndjson': facts, 'tuesday.ndjson': facts },
  };
});

/** Runs a line of documentation beside the files that examples speak of. */
function runExample(line: string): { code: number | string; stderr: string; stdout: string } {
  const files = {
    ...OUTPUTS,
    'page.html': `<html><body><p>${ARTICLE}</p></body></html>`,
    'crawl.jsonl': `${JSON.stringify({ text: ARTICLE })}\n`,
  };
  return withFolder(files, (cwd) => {
    cpSync(join(ROOT, 'articles'), join(cwd, 'articles'), { recursive: true });
    mkdirSync(join(cwd, 'a'));
    writeFileSync(join(cwd, 'a', 'one.txt'), ARTICLE);
    // Tools that a reader has and a test machine may not.
    const tools = 'less() { cat; }; jq() { cat; }; set -o pipefail\n';
    const { code, stderr, stdout } = shell(tools + line, { cwd });
    return { code, stderr, stdout };
  });
}

const shellLines = ['README.md', 'CONTRIBUTING.md', 'src/languages/README.md'].flatMap((page) =>
  blocksOf(page, 'sh').flatMap(({ text }) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ page, line })),
  ),
);
const digestLines = shellLines.filter(({ line }) => line.startsWith('digest '));
const npmLines = shellLines.filter(({ line }) => !line.startsWith('digest '));

describe('every shell example runs', () => {
  test.each(digestLines)('$page: $line', ({ line }) => {
    const { code, stderr } = runExample(line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(npmLines)('$page: $line names scripts and files that there are', ({ line }) => {
    for (const step of line.split('&&').map((part) => part.trim())) {
      const [, script] = /^npm (?:run )?([\w-]+)/u.exec(step) ?? [];
      const file = /^node (\S+)/u.exec(step)?.[1];
      if (file !== undefined)
        expect(runExample(`digest ${step.split(' ').slice(2).join(' ')}`).code).toBe(0);
      else expect(['ci', 'link', ...scripts]).toContain(script);
    }
  });

  test('there are some', () => {
    expect(digestLines.length).toBeGreaterThan(3);
    expect(npmLines.length).toBeGreaterThan(1);
  });
});

describe('every example of --help runs', () => {
  const helps = [[], ...commandsOfHelp().map((name) => [name])];
  const examples = helps.flatMap((args) => {
    const [, list = ''] = digest([...args, '--help']).stdout.split('Examples:\n');
    const lines = list.split('\n').filter((line) => line.startsWith('  digest '));
    // What an example does may stand beside it, after wide space.
    return lines.map((line) => ({ line: line.trim().split('   ')[0] ?? '' }));
  });
  test.each(examples)('$line', ({ line }) => {
    const { code, stderr } = runExample(line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('the README and the program name the same', () => {
  test('commands', () => {
    const table = [...pageText('README.md').matchAll(/^\| `digest ([a-z]+)/gmu)].map(
      ([, name = '']) => name,
    );
    expect([...table].sort()).toEqual(commandsOfHelp().sort());
  });

  test('options, where it names them', () => {
    const help = commandsOfHelp()
      .map((name) => digest([name, '--help']).stdout)
      .join('\n');
    const named = pageText('README.md').match(/(?<=[`\s])--[a-z]+(?:-[a-z]+)*/gu) ?? [];
    expect(named.length).toBeGreaterThan(3);
    for (const option of new Set(named)) {
      if (option !== '--help') expect(help).toContain(option);
    }
  });

  test('npm scripts', () => {
    for (const page of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']) {
      for (const [, name = ''] of pageText(page).matchAll(/npm run ([\w-]+)/gu)) {
        expect({ page, name, known: scripts.has(name) }).toEqual({ page, name, known: true });
      }
    }
  });

  test('commands that the output itself advises', () => {
    const known = new Set([...commandsOfHelp(), 'help']);
    for (const name of ['summarize', 'compare']) {
      const { stdout } = digest([name, 'articles']);
      for (const [, advised = ''] of stdout.matchAll(/\bdigest ([a-z]+) (?=--)/gu)) {
        expect(known).toContain(advised);
      }
    }
  });
});
