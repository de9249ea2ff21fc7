import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, withFolder } from './run.js';

const LATER = `Wounded in Damascus

Syria said that 40 people were wounded in Damascus on 4 May 2024.
`;

const PATH = process.env['PATH'] ?? '';

describe('--lang', () => {
  test('tells people in that language, and scripts in English', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      const told = digest(['summarize', '--lang', 'ru', 'a.txt'], { cwd });
      expect(told.code).toBe(0);
      expect(told.stdout).toMatch(/^ИСТОЧНИКИ$/mu);
      expect(told.stdout).not.toMatch(/^SOURCES$/mu);
      const data = (lang: string) =>
        digest(['summarize', '--format', 'json', '--lang', lang, 'a.txt'], { cwd });
      expect(data('ru').stdout).toBe(data('en').stdout);
    });
  });

  test('may be configured, whatever the locale', () => {
    withFolder({ 'digest.yaml': 'lang: uk\n', 'a.txt': ARTICLE }, (cwd) => {
      const configured = digest(['summarize', 'a.txt'], { cwd }).stdout;
      expect(configured).toMatch(/^ДЖЕРЕЛА$/mu);
      const env = { PATH, DIGEST_LANG: 'uk', LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Kiritimati' };
      expect(digest(['summarize', 'a.txt'], { cwd, env }).stdout).toBe(configured);
      expect(digest(['summarize', '--lang', 'en', 'a.txt'], { cwd }).stdout).toMatch(/^SOURCES$/mu);
    });
  });

  test('tells what is new in that language', () => {
    withFolder({ 'a.txt': ARTICLE, 'b.txt': LATER }, (cwd) => {
      for (const name of ['a', 'b']) {
        digest(['summarize', '-o', `${name}.json`, `${name}.txt`], { cwd });
      }
      const diff = digest(['diff', '--lang', 'ru', 'a.json', 'b.json'], { cwd });
      expect(diff.stdout).toMatch(/^добавлено: 1 статья/u);
      expect(diff.stdout).toMatch(/^НОВОЕ +раненые \(Дамаск\) – 40 /mu);
      expect(diff.stdout).not.toMatch(/NEW|[Ww]ounding|Statement/u);
      const report = ['report', 'news', '--state', 'state', '--lang', 'uk', '--all', 'b.txt'];
      expect(digest(report, { cwd }).stdout).toMatch(/^НОВЕ +поранені \(Дамаск\) – 40 /mu);
    });
  });

  test('answers a language that it does not speak with those that it does', () => {
    const { code, stderr } = digest(['summarize', '--lang', 'ua', '-'], { input: ARTICLE });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('en, ru, uk, ar'),
    });
  });
});
