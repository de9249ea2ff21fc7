import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compilePack, packCodes } from '../../src/build/packs/compile-pack.js';
import { compileClean } from '../../src/clean/build/compile.js';
import { valuesOf } from '../support/dates.js';
import { LANGUAGES, ROOT } from '../support/packs.js';

const SCRIPT = join(ROOT, 'src/build/new-language.mjs');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'digest-languages-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function newLanguage(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe('npm run new-language', () => {
  test('makes a pack that compiles beside what all languages share', () => {
    const { code, stdout, stderr } = newLanguage('xx', folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('dates.yaml');
    cpSync(join(LANGUAGES, '_shared'), join(folder, '_shared'), { recursive: true });
    expect(packCodes(folder)).toEqual(['xx']);
    const { pack } = compilePack(folder, 'xx');
    for (const stage of ['dates', 'quantities.amount', 'actors', 'events', 'origins']) {
      expect({ stage, rules: pack.grammars[stage]?.length ?? 0 }).not.toEqual({ stage, rules: 0 });
    }
    expect(compileClean(folder)).toContain('subscription');
  });

  test('does not write over a pack, and says what a code looks like', () => {
    newLanguage('xy', folder);
    const again = newLanguage('xy', folder);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('exists already');
    for (const wrong of ['', 'Polish', '../xx', '_template']) {
      const { code, stderr } = newLanguage(wrong, folder);
      expect({ wrong, code }).toEqual({ wrong, code: 2 });
      expect(stderr).toContain('BCP 47');
    }
  });

  test('is the script of that name', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['new-language']).toBe('node src/build/new-language.mjs');
  });
});

describe('the template', () => {
  // How a digest is worded in the language; without them it is worded in English, which has neither.
  const WORDED = ['labels.yaml', 'wording.yaml'];

  test('has every file that a language has to have', () => {
    const files = new Set(
      packCodes(LANGUAGES).flatMap((code) => readdirSync(join(LANGUAGES, code))),
    );
    const template = readdirSync(join(LANGUAGES, '_template'));
    const missing = [...files].filter(
      (name) => !name.endsWith('.corpus.yaml') && !WORDED.includes(name),
    );
    expect(missing.filter((name) => !template.includes(name))).toEqual([]);
  });

  test('is no language of the program', () => {
    expect(packCodes(LANGUAGES)).not.toContain('_template');
    const { languages } = JSON.parse(readFileSync(join(ROOT, 'dist/packs/index.json'), 'utf8')) as {
      languages: string[];
    };
    expect(languages).not.toContain('_template');
  });

  test.each([
    ['The talks began on 27 September 2024.', '2024-09-27'],
    ['No later than September 2025 the mission ends.', 'by 2025-09'],
    ['It lasts until January 3, 2026 at least.', 'until 2026-01-03'],
    ['It will last 12 months.', 'during P12M'],
    ['The truce held from 3 September 2024 to 5 September 2024.', '2024-09-03/2024-09-05'],
  ])('reads its placeholders: %s', (text, values) => {
    expect(valuesOf('_template', text)).toBe(values);
  });

  test('says above every class and rule what it is for', () => {
    for (const name of readdirSync(join(LANGUAGES, '_template'))) {
      const [first = ''] = readFileSync(join(LANGUAGES, '_template', name), 'utf8').split('\n');
      expect({ name, first }).toEqual({ name, first: expect.stringMatching(/^# \S.{40}/u) });
    }
  });
});
