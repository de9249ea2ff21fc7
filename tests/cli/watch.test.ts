import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, jsonLines, withFolder } from './run.js';

const TEXT = `Fire at a depot

The governor said on 3 May 2024 that 12 people were killed in Kharkiv.

The army said on 3 May 2024 that 40 soldiers were wounded near Mosul.

Two ships left Odesa through the grain corridor on 4 May 2024, the port said.

The fleet held talks in Ankara on 5 May 2024.
`;

const WATCH = `watch:
  entities: [Мосул, Nobody Anywhere]
  categories: [talks]
  words: [grain corridor(|s)]
`;

const FILES = { 'a.txt': TEXT, 'digest.yaml': WATCH };

interface WatchedFact {
  readonly label: string;
  readonly watched?: readonly string[];
}

const factsOf = (stdout: string) => jsonLines(stdout) as unknown as readonly WatchedFact[];

describe('what is watched', () => {
  test('stands first, with what it is watched for', () => {
    withFolder(FILES, (cwd) => {
      const facts = factsOf(digest(['summarize', '--format', 'ndjson', 'a.txt'], { cwd }).stdout);
      const isWatched = facts.map(({ watched }) => watched !== undefined);
      expect(isWatched).toEqual([...isWatched].sort().reverse());
      const reasons = facts.flatMap(({ watched = [] }) => watched);
      expect([...new Set(reasons)].sort()).toEqual(['grain corridor(|s)', 'talks', 'Мосул']);
    });
  });

  test('is marked for people and told by explain, and nowhere else is a word of it', () => {
    withFolder(FILES, (cwd) => {
      const { stdout } = digest(['summarize', 'a.txt'], { cwd });
      expect(stdout).toMatch(/^ {2}\* wounded in Mosul.*\n {2}/mu);
      expect(stdout).toContain('* watched: Мосул, Nobody Anywhere, talks, grain corridor(|s): ');
      expect(digest(['explain', '1:5', 'a.txt'], { cwd }).stdout).toContain('watched Мосул');
      const csv = digest(['summarize', '--format', 'csv', 'a.txt'], { cwd }).stdout;
      expect(csv).not.toContain('* ');
    });
    withFolder({ 'a.txt': TEXT }, (cwd) => {
      expect(digest(['summarize', 'a.txt'], { cwd }).stdout).not.toMatch(/watched|\* /u);
    });
  });

  test.each(['summarize', 'compare'])('%s --watched tells nothing else', (command) => {
    withFolder(FILES, (cwd) => {
      const { stdout } = digest([command, '--watched', '--lang', 'ru', 'a.txt'], { cwd });
      expect(stdout).toContain('отбор: под наблюдением; опущено: ');
      expect(stdout).not.toContain('Харьков:');
    });
  });

  test('is told first by report', () => {
    withFolder({ 'digest.yaml': WATCH, 'a.txt': 'The mayor of Kyiv met farmers.\n' }, (cwd) => {
      const report = () =>
        digest(['report', 'x', '--state', 'state', '--now', '2024-06-01', 'a.txt', 'b.txt'], {
          cwd,
        });
      writeFileSync(join(cwd, 'b.txt'), 'Nothing happened.\n');
      report();
      writeFileSync(join(cwd, 'b.txt'), TEXT);
      const changes = report()
        .stdout.split('\n')
        .filter((line) => /^[A-Z]+ /u.test(line));
      const isMarked = changes.map((line) => /^[A-Z]+ +\* /u.test(line));
      expect(isMarked).toContain(true);
      expect(isMarked).toContain(false);
      expect(isMarked).toEqual([...isMarked].sort().reverse());
    });
  });

  test('by a name that no list has is named by config --check', () => {
    withFolder({ 'digest.yaml': 'watch: {entities: [Odesa, Volgogradd]}\n' }, (cwd) => {
      expect(digest(['config', '--check'], { cwd })).toEqual({
        code: 0,
        stdout:
          'watch: "Volgogradd" is in no list of names (did you mean "Volgograd"?)\n0 of 0 examples hold\n',
        stderr: '',
      });
    });
  });

  test('that nobody can follow is refused', () => {
    withFolder({ 'a.txt': TEXT, 'digest.yaml': 'watch: {categories: [kiled]}\n' }, (cwd) => {
      expect(digest(['summarize', 'a.txt'], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'digest: digest.yaml:1: watch.categories: there is no "kiled" (did you mean "killed"?)\n',
      });
    });
    withFolder({ 'a.txt': TEXT }, (cwd) => {
      const { code, stderr } = digest(['summarize', '--watched', 'a.txt'], { cwd });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: 'digest: --watched: nothing is watched: write watch: in digest.yaml\n',
      });
    });
  });
});
