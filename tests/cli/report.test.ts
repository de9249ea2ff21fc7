import { spawn } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../support/packs.js';
import { ARTICLE, digest, shell, withFolder, withFolderAsync } from './run.js';

const SECOND = `Storm in the south

Iraq said on 5 May 2024 that 7 people were killed by a flood in Basra. Oman sent 40 doctors to Iraq.
`;

interface Entry {
  readonly change: string;
  readonly fact: { readonly id: string };
}
interface Printed {
  readonly news: { readonly entries: readonly Entry[] };
  readonly again: { readonly entries: readonly Entry[] };
}

const args = (...more: readonly string[]): string[] => [
  'report',
  'r',
  'news',
  '--state',
  'state',
  '--now',
  '2024-06-01',
  ...more,
];

/** Runs a report in a folder that has `news/` and `state/`. */
function report(cwd: string, ...more: readonly string[]) {
  const run = digest(args(...more), { cwd });
  return { ...run, news: run.stdout.match(/^(?:NEW|CHANGED|CONFIRMED)\b/gmu)?.length ?? 0 };
}

function withNews<T>(files: Readonly<Record<string, string>>, work: (cwd: string) => T): T {
  return withFolder({}, (cwd) => {
    shell('mkdir news', { cwd });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, 'news', name), text);
    return work(cwd);
  });
}

describe('a report', () => {
  test('tells all at first, then only what is new, then nothing', () => {
    withNews({ 'a.txt': ARTICLE }, (cwd) => {
      const first = report(cwd);
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(first.stdout).toMatch(/^r: 1 article added, \d+ new\n/u);
      expect(report(cwd)).toMatchObject({ code: 0, stdout: '', stderr: '' });
      writeFileSync(join(cwd, 'news', 'b.txt'), SECOND);
      const third = report(cwd);
      expect(third.stdout).toMatch(/^r: 1 article added/u);
      expect(third.stdout).toContain('2:3');
      expect(third.stdout).not.toContain('1:3');
      expect(report(cwd).stdout).toBe('');
    });
  });

  test('tells a changed file’s change, once', () => {
    withNews({ 'a.txt': ARTICLE }, (cwd) => {
      report(cwd);
      writeFileSync(join(cwd, 'news', 'a.txt'), ARTICLE.replace('12 soldiers', '19 soldiers'));
      expect(report(cwd).stdout).toContain('12 → 19');
      expect(report(cwd).stdout).toBe('');
    });
  });

  test('keeps what a deleted file said, and says once that it is gone', () => {
    withNews({ 'a.txt': ARTICLE, 'b.txt': SECOND }, (cwd) => {
      report(cwd);
      rmSync(join(cwd, 'news', 'a.txt'));
      const after = report(cwd);
      expect(after).toMatchObject({ code: 0, stdout: '' });
      expect(after.stderr).toBe('digest: news/a.txt: is no longer there; what it said stays\n');
      expect(report(cwd)).toMatchObject({ code: 0, stdout: '', stderr: '' });
      writeFileSync(join(cwd, 'news', 'a.txt'), ARTICLE);
      expect(report(cwd)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    });
  });

  test('names what cannot be read once, not hourly', () => {
    withNews({ 'a.txt': ARTICLE, 'b.txt': '' }, (cwd) => {
      const first = report(cwd);
      expect(first.code).toBe(3);
      expect(first.stderr).toMatch(/^digest: news\/b\.txt: /u);
      expect(report(cwd)).toMatchObject({ code: 0, stderr: '' });
    });
  });

  test('--exit-code says whether there was something', () => {
    withNews({ 'a.txt': ARTICLE }, (cwd) => {
      expect(report(cwd, '--exit-code').code).toBe(1);
      expect(report(cwd, '--exit-code').code).toBe(0);
    });
  });

  test('--dry-run remembers nothing; --all and --since tell once more', () => {
    withNews({ 'a.txt': ARTICLE }, (cwd) => {
      const first = report(cwd, '--dry-run').stdout;
      expect(report(cwd).stdout).toBe(first);
      expect(report(cwd, '--all').stdout).toBe(first);
      expect(report(cwd, '--since', '2024-06-01').stdout).toBe(first);
      expect(report(cwd, '--since', '2024-06-02').stdout).toBe('');
    });
  });

  test('with other rules tells no news', () => {
    withNews({ 'a.txt': ARTICLE }, (cwd) => {
      const names = '- {id: x:one, name: Mosul Guards, type: organisation, en: [soldiers]}\n';
      writeFileSync(join(cwd, 'own.yaml'), names);
      report(cwd);
      expect(report(cwd, '--entities', 'own.yaml')).toMatchObject({ code: 0, stdout: '' });
      expect(report(cwd)).toMatchObject({ code: 0, stdout: '' });
    });
  });

  test('names of reports are file names', () => {
    const { code, stderr } = digest(['report', '../r', 'articles', '--state', 'x']);
    expect(code).toBe(2);
    expect(stderr).toContain('letters, digits');
  });

  test('without HOME asks for a folder', () => {
    const env = { PATH: process.env['PATH'] ?? '' };
    const { code, stderr } = digest(['report', 'r', 'articles'], { env });
    expect(code).toBe(2);
    expect(stderr).toContain('--state');
  });
});

describe('nothing is lost and nothing told twice', () => {
  test('when the state file is broken: it is set aside, named, and what was told is known', () => {
    withNews({ 'a.txt': ARTICLE }, (cwd) => {
      report(cwd);
      writeFileSync(join(cwd, 'state', 'r.sqlite'), 'x'.repeat(5000));
      writeFileSync(join(cwd, 'news', 'b.txt'), SECOND);
      const after = report(cwd);
      expect(after.stderr).toMatch(/^digest: state\/r\.sqlite: is broken \(.*r\.sqlite\.broken-1/u);
      expect(after.stdout).toContain('2:3');
      expect(after.stdout).not.toContain('1:3');
      expect(readdirSync(join(cwd, 'state'))).toContain('r.sqlite.broken-1');
      expect(report(cwd)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    });
  });

  test('when it cannot be told: it stays news, and is marked as perhaps told', () => {
    withNews({ 'a.txt': ARTICLE }, (cwd) => {
      const failed = shell(`digest ${args().join(' ')} > /dev/full`, { cwd });
      expect(failed.code).toBe(2);
      expect(failed.stderr).toContain('ENOSPC');
      const after = report(cwd);
      expect(after.stdout).toMatch(/^r, perhaps told before, when a run was stopped: \d+ new/u);
      expect(after.news).toBeGreaterThan(0);
      expect(report(cwd).stdout).toBe('');
    });
  });

  test('when two runs want to tell at once: one waits for the other', async () => {
    await withFolderAsync({}, async (cwd) => {
      shell('mkdir news', { cwd });
      for (let i = 0; i < 40; i++) writeFileSync(join(cwd, 'news', `${i}.txt`), ARTICLE + SECOND);
      const runs = await Promise.all([started(cwd), started(cwd)]);
      expect(runs.map(({ code }) => code)).toEqual([0, 0]);
      expect(runs.map(({ stdout }) => stdout !== '').sort()).toEqual([false, true]);
    });
  }, 60_000);

  test('when runs are killed at any moment', async () => {
    await withFolderAsync({}, async (cwd) => {
      shell('mkdir news', { cwd });
      const told: string[] = [];
      let perhaps = 0;
      for (let i = 0; i < 20; i++) {
        writeFileSync(join(cwd, 'news', `${i}.txt`), numbered(i));
        // Spread over the whole of a run, so that every step of it is hit by some.
        const { stdout } = await started(cwd, ['--format', 'json'], 40 + i * 25);
        if (!stdout.endsWith('}\n')) continue;
        const { news, again } = JSON.parse(stdout) as Printed;
        // What a killed run was about to tell stands under `again`, whether it came to tell it or not.
        told.push(...[...news.entries, ...again.entries].map(({ fact }) => fact.id));
        perhaps += again.entries.length;
      }
      const { stdout } = await started(cwd, ['--format', 'json']);
      const last = JSON.parse(stdout) as Printed;
      const all = [...last.news.entries, ...last.again.entries].map(({ fact }) => fact.id);
      told.push(...all);
      const known = digest(['report', 'other', 'news', '--state', 'state', '--format', 'json'], {
        cwd,
      });
      const expected = (JSON.parse(known.stdout) as Printed).news.entries;
      expect(expected.length).toBeGreaterThan(20);
      expect(expected.filter(({ fact }) => !told.includes(fact.id))).toEqual([]);
      // What was told twice was marked so.
      const twice = told.length - new Set(told).size;
      expect(twice).toBeLessThanOrEqual(perhaps + last.again.entries.length);
    });
  }, 60_000);
});

/** Towns far apart: what happens in each is a fact of its own. */
const TOWNS =
  'Mosul Basra Erbil Kirkuk Baghdad Najaf Karbala Aleppo Damascus Homs Beirut Amman Cairo Tunis Algiers Tehran Isfahan Kabul Ankara Istanbul'.split(
    ' ',
  );

function numbered(i: number): string {
  const place = TOWNS[i] ?? '';
  return `News of ${place}\n\nPolice in ${place} said on ${(i % 27) + 1} March 2024 that ${i + 3} soldiers were killed in ${place}.\n`;
}

/** A run in the background, ended hard after some milliseconds if it has not ended by then. */
function started(
  cwd: string,
  more: readonly string[] = [],
  killAfter = 60_000,
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  const bin = join(ROOT, 'bin', 'digest.js');
  const child = spawn(process.execPath, [bin, ...args(...more)], { cwd });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout });
    });
  });
}
