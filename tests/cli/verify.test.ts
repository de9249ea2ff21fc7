import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { ARTICLE, digest, shell, withFolder } from './run.js';

const RUSSIAN = `Потери на севере

Министерство обороны Ирака сообщило 3 мая 2024 года, что около 2500 солдат прибыли в Багдад. Погибли 12 человек, заявил Пентагон.
`;
const FILES = {
  'a.txt': `${ARTICLE}🌍\n`,
  'b.txt': iconv.encode(RUSSIAN, 'windows-1251'),
  'c.html': `<html><head><title>Losses</title></head><body><nav>Menu</nav><article><p>${ARTICLE.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`,
  'd.jsonl': `${JSON.stringify({ id: 'one', text: ARTICLE })}\n${JSON.stringify({ text: RUSSIAN })}\n`,
};

function withDigest(work: (cwd: string) => void): void {
  withFolder(FILES, (cwd) => {
    const { code, stdout } = digest(['summarize', '.', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    writeFileSync(join(cwd, 'digest.json.out'), stdout);
    work(cwd);
  });
}

const verify = (cwd: string, ...more: string[]) =>
  digest(['verify', 'digest.json.out', ...more], { cwd });

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('digest verify', () => {
  test.each([
    [
      'ru',
      /^проверено: \d+ цитат[аы]?, 5 статей: все на месте$/mu,
      /^\.\/a\.txt:3: изменено: ожидалось “/mu,
    ],
    [
      'uk',
      /^перевірено: \d+ цитат[аи]?, 5 статей: усі на місці$/mu,
      /^\.\/a\.txt:3: змінено: очікувалося “/mu,
    ],
    ['ar', /كلها في مكانها$/mu, /^\.\/a\.txt:3: تغيّر: المتوقع “/mu],
  ])('says so in %s', (lang, holds, changed) => {
    withDigest((cwd) => {
      expect(verify(cwd, '--lang', lang).stdout).toMatch(holds);
      edit(join(cwd, 'a.txt'), '12 soldiers', '13 soldiers');
      const { code, stdout } = verify(cwd, '--lang', lang);
      expect(code).toBe(1);
      expect(stdout).toMatch(changed);
    });
  });

  test('every citation of every kind of input holds, in a digest and in lines', () => {
    withDigest((cwd) => {
      const { code, stdout, stderr } = verify(cwd);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^checked \d{2,} citations of 5 articles: all hold\n$/u);
      for (const line of [
        'digest extract . | digest verify -',
        'digest extract . --format json | digest verify - .',
        'digest summarize . --format ndjson | digest verify -',
      ]) {
        expect({ line, ...shell(line, { cwd }) }).toMatchObject({ code: 0, stderr: '' });
      }
    });
  });

  test.each([
    ['a.txt', '12 soldiers', '13 soldiers'],
    ['c.html', '12 soldiers', '13 soldiers'],
    ['d.jsonl', '12 soldiers', '13 soldiers'],
  ])(
    '%s: a changed character is caught, named with what was expected and found',
    (file, from, to) => {
      withDigest((cwd) => {
        edit(join(cwd, file), from, to);
        const { code, stdout } = verify(cwd);
        expect(code).toBe(1);
        expect(stdout).toMatch(
          new RegExp(`^\\./${file}:\\d+: changed: expected “${from}[^”]*”, found “${to}`, 'mu'),
        );
        const json = JSON.parse(verify(cwd, '--format', 'json').stdout) as { failures: object[] };
        expect(json).toMatchObject({ schema: 'digest/verification/1' });
        expect(json.failures.length).toBeGreaterThan(0);
      });
    },
  );

  test('a line put in front moves what stands behind it', () => {
    withDigest((cwd) => {
      edit(join(cwd, 'a.txt'), 'Army', 'Update!\nArmy');
      const { code, stdout } = verify(cwd);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^\.\/a\.txt:3: moved: “12 soldiers[^”]*” stands at \d+ \(line 4\)/mu);
      expect(stdout).not.toContain('changed: ');
    });
  });

  test('a change that no citation touches is told and is no failure', () => {
    withDigest((cwd) => {
      edit(join(cwd, 'a.txt'), '🌍', '🌕');
      const { code, stdout } = verify(cwd);
      expect(code).toBe(0);
      expect(stdout).toContain('./a.txt: the source has changed since\n');
      expect(stdout).toContain('all hold');
    });
  });

  test('sources are found elsewhere by content and by name', () => {
    withDigest((cwd) => {
      renameSync(join(cwd, 'a.txt'), join(cwd, 'z.txt'));
      expect(verify(cwd, '.')).toMatchObject({ code: 0, stderr: '' });
      expect(verify(cwd, cwd)).toMatchObject({ code: 0, stderr: '' });
    });
  });

  test('unreadable sources: 3 when some are, 2 when all are; 2 for what is no digest', () => {
    withDigest((cwd) => {
      rmSync(join(cwd, 'a.txt'));
      const some = verify(cwd);
      expect(some.code).toBe(3);
      expect(some.stdout).toMatch(/^\.\/a\.txt: not read: \d+ citations/mu);
      for (const file of ['b.txt', 'c.html', 'd.jsonl']) rmSync(join(cwd, file));
      expect(verify(cwd).code).toBe(2);
      writeFileSync(join(cwd, 'x.json'), '{"a": 1}');
      for (const file of ['x.json', 'nosuch.json', '.']) {
        const { code, stdout, stderr } = digest(['verify', file], { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(/^digest: /u);
      }
    });
  });
});
