import { describe, expect, test } from '@jest/globals';
import type { Digest } from '../../src/types/digest.js';
import { ARTICLE, digest, shell, withFolder } from './run.js';

const LATER = `Northern losses grow

The ministry of defence of Iraq said on 9 May 2024 that 15 soldiers were killed near Mosul.
`;
const FILES = { '2024-05-04-post-a.txt': ARTICLE, '2024-05-10-post-b.txt': LATER };

function summary(...args: readonly string[]): Digest {
  return withFolder(FILES, (cwd) => {
    const { code, stdout, stderr } = digest(['summarize', '.', '--format', 'json', ...args], {
      cwd,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Digest;
  });
}

const facts = ({ stories }: Digest) => stories.flatMap((story) => story.facts);

describe('filters', () => {
  test.each([
    ['ru', 'отбор: о ком, о чём: Ирак, категория: погибшие или переговоры, с 2024-05-01'],
    ['uk', 'відбір: про кого, про що: Ірак, категорія: загиблі або переговори, від 2024-05-01'],
  ])('are repeated in the language of the output: %s', (lang, line) => {
    const asked = ['--entity', 'Iraq', '--category', 'killed,talks', '--since', '2024-05'];
    const args = ['summarize', '.', '--width', '300', '--lang', lang, ...asked];
    const { stdout } = withFolder(FILES, (cwd) => digest(args, { cwd }));
    expect(stdout).toContain(line);
  });

  test('a name in any language asks for the same', () => {
    const ids = ['Syria', 'Сирия', 'Сирії', 'سوريا', 'Q858'].map((name) =>
      facts(summary('--entity', name)).map(({ id }) => id),
    );
    expect(ids[0]?.length).toBeGreaterThan(0);
    for (const each of ids) expect(each).toEqual(ids[0]);
  });

  test('given twice, either will do; other filters must hold too', () => {
    const both = facts(
      summary(
        '--entity',
        'Syria',
        '--entity',
        'Iraq',
        '--kind',
        'quantity',
        '--category',
        'troops',
      ),
    );
    expect(both.map(({ category }) => category)).toEqual(['troops']);
  });

  test('--as-of leaves later reports out', () => {
    const { articles, coverage } = summary('--as-of', '2024-05-04');
    expect(articles.map(({ path }) => path)).toEqual(['./2024-05-04-post-a.txt']);
    expect(coverage.filtered).toMatchObject({ asked: ['as of 2024-05-04'], articles: 1 });
  });

  test('merge filters as summarize does, compare says what was left out', () => {
    withFolder(FILES, (cwd) => {
      const options = '--category killed --since 2024-05 --format json';
      const one = shell(`digest summarize . ${options}`, { cwd });
      const two = shell(`digest extract . | digest merge ${options}`, { cwd });
      expect(two).toEqual(one);
      const { stdout } = digest(['compare', '.', '--until', '2024-05-04'], { cwd });
      expect(stdout).toMatch(/\nonly until 2024-05-04; left out /u);
    });
  });

  test.each([
    [['--entity', 'Atlantys'], /nobody is known by this name/u],
    [['--entity', 'Siria'], /did you mean "Syria"\?/u],
    [['--kind', 'event,quantty'], /did you mean "quantity"\?/u],
    [['--category', 'kiled'], /did you mean "killed"\?/u],
    [['--since', '2024-02-30'], /YYYY-MM-DD/u],
    [['--min-origins', '0'], /whole number from 1/u],
  ])('%j is answered before anything is printed', (args, message) => {
    withFolder(FILES, (cwd) => {
      const { code, stdout, stderr } = digest(['summarize', '.', ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
    });
  });
});
