import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as library from '../../src/index.js';
import { compileFiles } from '../build/pack-folder.js';
import { ARTICLE, digest, withFolder } from '../cli/run.js';
import { ROOT } from '../support/packs.js';
import { blocksOf, pageText } from './blocks.js';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'src/languages/README.md'];

test('the entities of the README can be used as they stand', () => {
  const [block] = blocksOf('README.md', 'yaml');
  withFolder({ 'own.yaml': block?.text ?? '', 'a.txt': ARTICLE }, (cwd) => {
    const { code, stderr } = digest(['extract', '--entities', 'own.yaml', 'a.txt'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

test('the words and rules of the README hold what they say', () => {
  const block = blocksOf('README.md', 'yaml').find(({ text }) => text.startsWith('packs:'));
  withFolder({ 'digest.yaml': block?.text ?? '' }, (cwd) => {
    const { code, stdout } = digest(['config', '--check'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '3 of 3 examples hold\n' });
  });
});

test.each(['watch:', 'paths:'])('the configuration of the README that says %s is one', (key) => {
  const block = blocksOf('README.md', 'yaml').find(({ text }) => text.startsWith(key));
  withFolder({ 'digest.yaml': block?.text ?? '' }, (cwd) => {
    expect(digest(['config'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

test('the library exports what the README imports', () => {
  const blocks = blocksOf('README.md', 'ts');
  expect(blocks.length).toBeGreaterThan(0);
  for (const { text } of blocks) {
    for (const [, names = ''] of text.matchAll(/import \{ ([^}]+) \} from 'digest'/gu)) {
      for (const name of names.split(',')) expect(Object.keys(library)).toContain(name.trim());
    }
  }
});

describe('the blocks of src/languages/README.md', () => {
  const blocks = blocksOf('src/languages/README.md', 'yaml');

  test('are there', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(2);
  });

  test.each(blocks)('line $line compiles', ({ text }) => {
    const parts = Object.keys(parse(text) as object);
    // The classes that the rules of the page use.
    const words = 'lexicon: {month: {9: [вересня]}, year-word: [року]}\n';
    const { pack } = compileFiles({
      'dates.yaml': parts.includes('lexicon') ? text : words + text,
    });
    expect(pack.grammars['dates']?.length ?? pack.classes.length).toBeGreaterThan(0);
  });

  test('the notation table compiles', () => {
    const rows = pageText('src/languages/README.md').split('## Patterns')[1]?.split('## Rules')[0];
    const snippets = [...(rows ?? '').matchAll(/^\| (.*?) \|/gmu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code.replaceAll('\\|', '|')),
    );
    // Letters that stand for any part; `...3` and `+` need a word on either side.
    const patterns = snippets.filter((code) => !code.includes('…'));
    expect(patterns.length).toBeGreaterThan(8);
    const yaml = `lexicon: {month: [вересня], noun: [a], adj: [b]}
patterns: {name: x}
rules:
${patterns.map((code, i) => `  - {id: r.${i}, match: ${JSON.stringify(`слово ${code} слово`)}}`).join('\n')}
`;
    const { pack } = compileFiles({ 'dates.yaml': yaml });
    expect(pack.grammars['dates']).toHaveLength(patterns.length);
  });
});

test.each(PAGES)('%s: links lead to files', (page) => {
  for (const [, target = ''] of pageText(page).matchAll(/\]\(([^)#:]+)\)/gu)) {
    const file = join(ROOT, dirname(page), target);
    expect({ target, exists: existsSync(file) }).toEqual({ target, exists: true });
  }
});

test('folders that ARCHITECTURE.md explains are there', () => {
  const folders = [...pageText('ARCHITECTURE.md').matchAll(/^\| `((?:src|tests)[^`<]*)`/gmu)];
  expect(folders.length).toBeGreaterThan(8);
  for (const [, folder = ''] of folders) {
    expect({ folder, exists: existsSync(join(ROOT, folder.replace(/<code>$/u, ''))) }).toEqual({
      folder,
      exists: true,
    });
  }
});
