import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, shell, withFolder } from './run.js';

const LATER = `Northern losses grow

The ministry of defence of Iraq said on 5 May 2024 that 15 soldiers were killed near Mosul.
Syria said that 40 people were wounded in Damascus on 4 May 2024.
`;

/** A folder with the digests of one article and of two. */
function withDigests(work: (cwd: string) => void): void {
  withFolder({ '2024-05-04-post-a.txt': ARTICLE, '2024-05-06-post-b.txt': LATER }, (cwd) => {
    for (const [name, input] of [
      ['old.json', '2024-05-04-post-a.txt'],
      ['new.json', '.'],
    ] as const) {
      const path = input === '.' ? ['2024-05-04-post-a.txt', '2024-05-06-post-b.txt'] : [input];
      writeFileSync(
        join(cwd, name),
        digest(['summarize', '--format', 'json', ...path], { cwd }).stdout,
      );
    }
    work(cwd);
  });
}

describe('digest diff', () => {
  test('of equal digests prints nothing', () => {
    withDigests((cwd) => {
      const outcome = digest(['diff', 'old.json', 'old.json', '--exit-code'], { cwd });
      expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    });
  });

  test('prints a cited line for each difference, and exits as asked', () => {
    withDigests((cwd) => {
      const { code, stdout, stderr } = digest(['diff', 'old.json', 'new.json'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const [head = '', ...lines] = stdout.trimEnd().split('\n');
      expect(head).toMatch(/^1 article added, /u);
      const entries = lines.filter((line) => /^(?:NEW|CHANGED|CONFIRMED) /u.test(line));
      expect(entries.length).toBeGreaterThan(0);
      for (const line of entries) expect(line).toMatch(/ 2:\d/u);
      expect(digest(['diff', '--exit-code', 'old.json', 'new.json'], { cwd }).code).toBe(1);
    });
  });

  test('filters, reads standard input, writes JSON', () => {
    withDigests((cwd) => {
      const run = shell('digest diff --entity Сирия --format json old.json - < new.json', { cwd });
      expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
      const delta = JSON.parse(run.stdout) as { entries: { change: string; fact: object }[] };
      expect(delta).toMatchObject({ schema: 'digest/delta/1', sameRules: true });
      const changes = delta.entries.map(({ change }) => change);
      expect([...new Set(changes)]).toEqual(['new']);
    });
  });

  test('what is no digest is named', () => {
    withDigests((cwd) => {
      const lines = digest(['extract', '2024-05-04-post-a.txt'], { cwd }).stdout;
      writeFileSync(join(cwd, 'lines.ndjson'), lines);
      for (const [args, message] of [
        [
          ['lines.ndjson', 'new.json'],
          /^digest: lines\.ndjson: it is digest\/article\/1; diff reads/u,
        ],
        [['old.json', 'nosuch.json'], /^digest: nosuch\.json: no such file/u],
        [['-', '-'], /only one of the two/u],
      ] as const) {
        const { code, stdout, stderr } = digest(['diff', ...args], { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(message);
      }
    });
  });
});
