import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  ARTICLE,
  digest,
  hasProgram,
  jsonLines,
  shell,
  withFolder,
  type Outcome,
} from '../cli/run.js';
import { ROOT } from '../support/packs.js';
import { blocksOf } from './blocks.js';

/** The recipes of the README: what each is for, and its lines. */
const recipes = blocksOf('README.md', 'bash').flatMap(({ text }) =>
  text.split('\n\n').map((recipe) => {
    const [comment = '', ...lines] = recipe.split('\n');
    return { comment, script: lines.join('\n') };
  }),
);

const FEED = ['Mosul', 'Kirkuk'].map((place, i) => ({
  guid: `item-${i}`,
  content: ARTICLE.replace('Mosul', place),
  title: 'Army counts its losses',
  date: '2024-05-04T10:00:00Z',
  link: 'https://example.org/1',
}));

const hasJq = hasProgram('jq');
const hasGit = hasProgram('git');

interface Prepared {
  readonly cwd: string;
  /** Runs the recipe whose comment has these words, behind some preparation. */
  readonly cook: (words: string, before?: string) => Outcome;
}

function withKitchen(work: (kitchen: Prepared) => void): void {
  withFolder({ 'feed.jsonl': FEED.map((item) => `${JSON.stringify(item)}\n`).join('') }, (cwd) => {
    cpSync(join(ROOT, 'articles'), join(cwd, 'articles'), { recursive: true });
    const cook = (words: string, before = ''): Outcome => {
      const recipe = recipes.find(({ comment }) => comment.includes(words));
      expect(recipe).toBeDefined();
      return shell(`set -o pipefail\n${before}\n${recipe?.script ?? 'false'}`, { cwd });
    };
    work({ cwd, cook });
  });
}

test('there is a test here for each recipe', () => {
  const words = ['With jq', 'spreadsheet', 'daily mail', 'feed crawler', 'under Git', 'pipeline'];
  expect(recipes.map(({ comment }) => words.find((word) => comment.includes(word)))).toEqual(words);
});

(hasJq ? test : test.skip)('jq: contradictions', () => {
  withKitchen(({ cook }) => {
    const { code, stdout, stderr } = cook('With jq');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^.+: .+ or .+$/mu);
  });
});

test('a spreadsheet: rows of numbers', () => {
  withKitchen(({ cwd, cook }) => {
    expect(cook('spreadsheet')).toEqual({ code: 0, stdout: '', stderr: '' });
    const [head = '', ...rows] = readFileSync(join(cwd, 'numbers.csv'), 'utf8').split('\r\n');
    expect(head).toMatch(/^story,story_title,fact,kind,/u);
    expect(rows.length).toBeGreaterThan(20);
  });
});

test('a daily mail: sent when there is news, and only then', () => {
  withKitchen(({ cwd, cook }) => {
    const mail = 'mail() { echo "$*" >> sent; cat >> sent; }';
    expect(cook('daily mail', mail).code).toBe(0);
    expect(readFileSync(join(cwd, 'sent'), 'utf8')).toMatch(
      /^-s digest: news desk@example\.org\ndesk: /u,
    );
    writeFileSync(join(cwd, 'sent'), '');
    expect(cook('daily mail', mail).code).toBe(0);
    expect(readFileSync(join(cwd, 'sent'), 'utf8')).toBe('');
  });
});

(hasJq ? test : test.skip)("a feed crawler's lines", () => {
  withKitchen(({ cwd, cook }) => {
    const { code, stdout, stderr } = cook('feed crawler');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('12');
    const lines = jsonLines(readFileSync(join(cwd, 'facts.ndjson'), 'utf8'));
    expect(lines).toMatchObject([
      { id: 'item-0', published: { from: '2024-05-04', basis: 'given' } },
      { id: 'item-1' },
    ]);
  });
});

(hasGit ? test : test.skip)('an archive under Git', () => {
  withKitchen(({ cwd, cook }) => {
    const setUp = `mkdir -p archive; git -C archive init -q
git -C archive config user.name desk; git -C archive config user.email desk@example.org`;
    const first = cook('under Git', setUp);
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(first.stdout).toContain('digest.ndjson');
    // The same articles give the same bytes: there is nothing to commit.
    expect(cook('under Git').code).not.toBe(0);
    expect(existsSync(join(cwd, 'archive', 'digest.ndjson'))).toBe(true);
  });
});

test('a pipeline that stops when a figure changes', () => {
  withKitchen(({ cwd, cook }) => {
    const summary = digest(['summarize', '--format', 'json', 'articles'], { cwd }).stdout;
    writeFileSync(join(cwd, 'old.json'), summary);
    expect(cook('pipeline')).toEqual({ code: 0, stdout: '', stderr: '' });
    const report =
      'The United States has 700 troops in Syria, the Pentagon said on 2 October 2024.\n';
    writeFileSync(join(cwd, 'articles', '2024-10-02-wire.txt'), report);
    const { code, stdout } = cook('pipeline');
    expect(code).toBe(1);
    expect(stdout).toContain('700');
  });
});
