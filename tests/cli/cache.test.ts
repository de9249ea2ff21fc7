import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, digest, shell, withFolder, type Outcome } from './run.js';

const PATH = process.env['PATH'] ?? '';
const OWN_NAMES =
  '- {id: d:mosul-guard, name: Mosul Guard, type: organisation, en: [Mosul Guard]}\n';

/** Runs over two articles in a folder, where what is kept lies in its `kept`. */
function withTwo(
  work: (
    run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Outcome,
    cwd: string,
  ) => void,
): void {
  const files = { 'a.txt': ARTICLE, 'b.txt': ARTICLE.replace('12 soldiers', '14 soldiers') };
  withFolder(files, (cwd) => {
    const kept = { PATH, XDG_CACHE_HOME: join(cwd, 'kept') };
    work((args, env = kept) => digest(args, { cwd, env }), cwd);
  });
}

/** Which inputs were taken from an earlier run, as `--verbose` tells. */
const taken = ({ stderr }: Outcome): string[] =>
  [...stderr.matchAll(/^digest: (\S+): .*kept from an earlier run$/gmu)].map(
    ([, path = '']) => path,
  );

const VERBOSE = ['summarize', '-v', 'a.txt', 'b.txt'];

describe('what an earlier run has made', () => {
  test('is taken, and gives the same bytes', () => {
    withTwo((run) => {
      for (const command of ['summarize', 'compare', 'extract']) {
        const first = run([command, '--no-cache', 'a.txt', 'b.txt']);
        for (let again = 0; again < 2; again++)
          expect(run([command, 'a.txt', 'b.txt'])).toEqual(first);
      }
      expect(taken(run(VERBOSE))).toEqual(['a.txt', 'b.txt']);
    });
  });

  test('is also what explain looks at', () => {
    withTwo((run) => {
      const first = run(['explain', '1:3', 'a.txt', 'b.txt']);
      expect(first.code).toBe(0);
      expect(run(['explain', '1:3', 'a.txt', 'b.txt'])).toEqual(first);
    });
  });

  test.each<[what: string, args: readonly string[]]>([
    ['another way of cleaning', ['--no-clean']],
    ['another day', ['--published', '2024-05-07']],
    ['another language', ['--language', 'ru']],
    ['another encoding', ['--encoding', 'windows-1251']],
    ['names of the user’s own', ['--entities', 'own.yaml']],
  ])('is not taken for %s', (_, args) => {
    withTwo((run, cwd) => {
      writeFileSync(join(cwd, 'own.yaml'), OWN_NAMES);
      run(VERBOSE);
      const other = run([...VERBOSE, ...args]);
      expect([other.code, taken(other)]).toEqual([0, []]);
    });
  });

  test('is not taken for a text that has changed, or has another name', () => {
    withTwo((run, cwd) => {
      run(VERBOSE);
      writeFileSync(join(cwd, 'b.txt'), ARTICLE.replace('12 soldiers', '15 soldiers'));
      writeFileSync(join(cwd, 'c.txt'), ARTICLE);
      expect(taken(run([...VERBOSE, 'c.txt']))).toEqual(['a.txt']);
    });
  });

  test('is made again where it was broken', () => {
    withTwo((run, cwd) => {
      const first = run(['summarize', 'a.txt']);
      const files = keptIn(cwd);
      expect(files).toHaveLength(2);
      for (const broken of ['', '{"schema":"digest/article/1","bytes":"0"}', '[]']) {
        for (const file of files) writeFileSync(file, broken);
        expect(run(['summarize', 'a.txt'])).toEqual(first);
        expect(taken(run(['summarize', '-v', 'a.txt']))).toEqual(['a.txt']);
      }
    });
  });
});

/** The files of the folder in which results are kept. */
function keptIn(cwd: string): string[] {
  const results = join(cwd, 'kept', 'digest', 'results');
  return readdirSync(results, { recursive: true, encoding: 'utf8' })
    .map((name) => join(results, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0);
}

describe('nothing is kept', () => {
  test.each<[why: string, args: readonly string[], env: Readonly<Record<string, string>>]>([
    ['when it is not wanted', ['--no-cache'], {}],
    ['when the environment says so', [], { DIGEST_CACHE: 'false' }],
  ])('%s', (_, args, env) => {
    withTwo((run, cwd) => {
      const asked = { PATH, XDG_CACHE_HOME: join(cwd, 'kept'), ...env };
      expect(run(['summarize', ...args, 'a.txt'], asked).code).toBe(0);
      expect(existsSync(join(cwd, 'kept'))).toBe(false);
    });
  });

  test('when the configuration says so', () => {
    withTwo((run, cwd) => {
      writeFileSync(join(cwd, 'digest.yaml'), 'cache: false\n');
      expect(run(['summarize', 'a.txt']).code).toBe(0);
      expect(existsSync(join(cwd, 'kept'))).toBe(false);
    });
  });

  test('where there is no home folder, or no room in it', () => {
    withTwo((run, cwd) => {
      const first = run(['summarize', 'a.txt'], { PATH });
      expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
      const taken = { PATH, XDG_CACHE_HOME: join(cwd, 'b.txt') };
      expect(run(['summarize', 'a.txt'], taken)).toEqual(first);
    });
  });
});

test('two runs at once do not disturb each other', () => {
  withTwo((run, cwd) => {
    const first = run(['summarize', '--no-cache', 'a.txt', 'b.txt']).stdout;
    const both = Array.from(
      { length: 4 },
      (_, i) => `digest summarize a.txt b.txt > out${String(i)} &`,
    );
    shell(`${both.join('\n')}\nwait`, { cwd, env: { PATH, XDG_CACHE_HOME: join(cwd, 'kept') } });
    for (let i = 0; i < 4; i++) expect(shell(`cat out${String(i)}`, { cwd }).stdout).toBe(first);
  });
});
