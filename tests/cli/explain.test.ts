import { describe, expect, test } from '@jest/globals';
import { ARTICLE, digest, withFolder } from './run.js';

const POLISH =
  'Trzęsienie ziemi\n\nLiczba ofiar wzrosła wczoraj do 168 zabitych i 1310 rannych, podały służby.\n';
const FILES = { '2024-05-04-post-a.txt': ARTICLE, 'b.txt': POLISH };

const run = (...args: string[]) => withFolder(FILES, (cwd) => digest(args, { cwd }));

describe('digest explain', () => {
  test('a citation: rules, steps and what it was merged into', () => {
    const { code, stdout, stderr } = run('explain', '1:3', '.');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\[1:3\] \.\/2024-05-04-post-a\.txt: lead/u);
    expect(stdout).toMatch(/^ {4}rule +en\/date\./mu);
    expect(stdout).toMatch(/^ {4}merged +is “/mu);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('every fact of a digest, by its id, with all its places', () => {
    withFolder(FILES, (cwd) => {
      const { stories } = JSON.parse(
        digest(['summarize', '.', '--format', 'json'], { cwd }).stdout,
      ) as {
        stories: {
          facts: { id: string; values: { support: { n: number; line: number }[] }[] }[];
        }[];
      };
      const facts = stories.flatMap((story) => story.facts);
      expect(facts.length).toBeGreaterThan(1);
      for (const { id, values } of facts.slice(0, 3)) {
        const { code, stdout } = digest(['explain', id, '.', '--format', 'json'], { cwd });
        expect(code).toBe(0);
        const found = JSON.parse(stdout) as {
          schema: string;
          fact: { id: string };
          places: { n: number; line: number; mentions: { merged: { fact: string }[] }[] }[];
        };
        expect(found).toMatchObject({ schema: 'digest/explanation/1', fact: { id } });
        const cited = values.flatMap(({ support }) => support.map(({ n, line }) => `${n}:${line}`));
        const places = found.places.map(({ n, line }) => `${n}:${line}`);
        expect(places).toEqual(expect.arrayContaining(cited));
        for (const { mentions } of found.places)
          for (const { merged } of mentions) expect(merged.map(({ fact }) => fact)).toContain(id);
      }
    });
  });

  test('--missed cites each sentence with a number that nobody understood', () => {
    const { code, stdout } = run('explain', '--missed', '.');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\[2:3\] +168, 1310: “Liczba ofiar/u);
    const json = JSON.parse(run('explain', '--missed', '.', '--format', 'json').stdout) as object;
    expect(json).toMatchObject({
      schema: 'digest/missed/1',
      sentences: [{ n: 2, line: 3, path: './b.txt', numbers: ['168', '1310'] }],
    });
  });

  test.each([
    [['explain'], /explain what\?/u],
    [['explain', '7:1', '.'], /no article is called 7/u],
    [['explain', '1:99', '.'], /the article has 5 lines/u],
    [['explain', '1:3', 'nosuch'], /no such file or folder/u],
  ])('%j cannot be explained', (args, message) => {
    const { code, stdout, stderr } = run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
