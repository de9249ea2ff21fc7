import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, shell, withFolder, type Outcome } from './run.js';

/** Runs a line of shell while the folder `small` is a disk of its own of so many kilobytes. */
function onSmallDisk(cwd: string, kilobytes: number, line: string): Outcome {
  const mount = `mount -t tmpfs -o size=${String(kilobytes)}k none small || exit 99`;
  writeFileSync(join(cwd, 'run.sh'), `${mount}\n${FILL}\n${line}\n`);
  return shell('export -f digest; unshare -rm bash --norc run.sh', { cwd });
}

/** What a report says that found no room. */
const FULL = /^digest: small\/r\.sqlite: .*: free some space; .*\n$/u;

/** Fills the disk but for so many kilobytes. */
const FILL = `leave() {
  rm -f small/filler
  dd if=/dev/zero of=small/filler bs=1k count=100000 2> /dev/null
  size=$(stat -c %s small/filler)
  truncate -s $((size > $1 * 1024 ? size - $1 * 1024 : 0)) small/filler
}`;

const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
const onSuchSystems = canMount ? describe : describe.skip;

interface Printed {
  readonly news: { readonly entries: readonly { readonly fact: { readonly id: string } }[] };
  readonly again: Printed['news'];
}

onSuchSystems('on a full disk', () => {
  test('-o leaves the old file as it was, no temporary one, and says why', () => {
    withFolder({ 'a.txt': ARTICLE }, (cwd) => {
      mkdirSync(join(cwd, 'small'));
      const line =
        'echo old > small/o.json; leave 2; digest extract a.txt -o small/o.json; code=$?; cat small/o.json; ls -A small; exit $code';
      expect(onSmallDisk(cwd, 64, line)).toEqual({
        code: 2,
        stdout: 'old\nfiller\no.json\n',
        stderr: 'digest: -o small/o.json: no space left (ENOSPC): free some\n',
      });
    });
  });

  test('a report loses nothing and tells nothing twice without saying so', () => {
    withFolder({}, (cwd) => {
      for (const folder of ['small', 'news']) mkdirSync(join(cwd, folder));
      for (const [i, place] of ['Mosul', 'Basra', 'Erbil'].entries()) {
        const text = `News of ${place}\n\nPolice in ${place} said on ${String(i + 1)} March 2024 that ${String(i + 3)} soldiers were killed in ${place}.\n`;
        writeFileSync(join(cwd, 'news', `${String(i)}.txt`), text);
      }
      const run = 'digest report r news --state small --now 2024-06-01 --format json';
      const frees = [0, 8, 24, 40, 48, 52, 56, 60, 64, 100];
      const lines = frees.map(
        (free, i) =>
          `leave ${String(free)}; ${run} > ${String(i)}.json 2> ${String(i)}.err; echo $?`,
      );
      const { code, stdout } = onSmallDisk(cwd, 300, lines.join('\n'));
      expect(code).toBe(0);
      const codes = stdout.trim().split('\n').map(Number);
      // The first have no room for anything, the last has enough.
      expect(codes[0]).toBe(2);
      expect(codes.at(-1)).toBe(0);
      const news: string[] = [];
      const again: string[] = [];
      for (const [i, status] of codes.entries()) {
        const err = readFileSync(join(cwd, `${String(i)}.err`), 'utf8');
        expect(err).toMatch(status === 0 ? /^$|: the list of what was told could/u : FULL);
        const text = readFileSync(join(cwd, `${String(i)}.json`), 'utf8');
        if (text === '') continue;
        const printed = JSON.parse(text) as Printed;
        news.push(...printed.news.entries.map(({ fact }) => fact.id));
        again.push(...printed.again.entries.map(({ fact }) => fact.id));
      }
      const all = digest(
        ['report', 's', 'news', '--state', 'all', '--now', '2024-06-01', '--format', 'json'],
        { cwd },
      );
      const expected = (JSON.parse(all.stdout) as Printed).news.entries.map(({ fact }) => fact.id);
      expect(expected.length).toBeGreaterThan(2);
      expect([...new Set([...news, ...again])].sort()).toEqual([...expected].sort());
      expect(news).toHaveLength(new Set(news).size);
    });
  }, 60_000);
});

test('the list beside the state file that cannot be written is named, and the report is told all the same', () => {
  withFolder({ 'a.txt': ARTICLE }, (cwd) => {
    mkdirSync(join(cwd, 'state', 'r.told.json'), { recursive: true });
    const report = () => digest(['report', 'r', 'a.txt', '--state', 'state'], { cwd });
    const first = report();
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^r: 1 article added/u) });
    expect(first.stderr).toMatch(
      /^digest: state\/r\.sqlite: the list of what was told could not be/u,
    );
    expect(report()).toMatchObject({ code: 0, stdout: '' });
  });
});

test('standard output that is full is named', () => {
  withFolder({ 'a.txt': ARTICLE }, (cwd) => {
    expect(shell('digest summarize a.txt > /dev/full', { cwd })).toMatchObject({
      code: 2,
      stderr: 'digest: standard output: no space left (ENOSPC): free some\n',
    });
  });
});
