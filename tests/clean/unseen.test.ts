import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { clean } from './support.js';

/** Roles of what is not running text of the article. */
const ASIDE = new Set(['boilerplate', 'byline', 'caption', 'dateline']);

/** Least share of the furniture that is found and of the article that is kept, by characters, over the pages of one language. */
const FOUND = 0.9;
const KEPT = 0.995;

interface Score {
  readonly found: number;
  readonly kept: number;
  readonly mistakes: readonly string[];
}

/** The pages of a language, each as its marked lines. */
function readPages(language: string): readonly (readonly string[])[] {
  const file = fileURLToPath(new URL(`./unseen/${language}.txt`, import.meta.url));
  const [, ...pages] = readFileSync(file, 'utf8')
    .trimEnd()
    .split(/^=== .*\n/mu);
  return pages.map((page) => page.trimEnd().split('\n'));
}

function score(pages: readonly (readonly string[])[]): Score {
  const total = { x: 0, '.': 0 };
  const wrong = { x: 0, '.': 0 };
  const mistakes: string[] = [];
  for (const marked of pages) {
    const roles = new Map(
      clean(marked.map((line) => line.slice(2)).join('\n')).blocks.map((block) => [
        block.line,
        block,
      ]),
    );
    marked.forEach((line, i) => {
      const [mark, text] = [line.charAt(0), line.slice(2)];
      if (mark !== 'x' && mark !== '.') return;
      total[mark] += text.length;
      const block = roles.get(i + 1);
      if (ASIDE.has(block?.role ?? '') === (mark === 'x')) return;
      wrong[mark] += text.length;
      mistakes.push(`${line} (${block?.rule ?? 'none'})`);
    });
  }
  return { found: 1 - wrong.x / total.x, kept: 1 - wrong['.'] / total['.'], mistakes };
}

describe.each(['ru', 'uk', 'ar', 'en'])('unseen pages in %s', (language) => {
  const pages = readPages(language);
  const { found, kept, mistakes } = score(pages);

  test('are many, and some have no furniture', () => {
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(pages.some((page) => page.every((line) => line.startsWith('.')))).toBe(true);
  });
  test('most of the furniture is found', () => {
    expect(found >= FOUND ? [] : [found, ...mistakes]).toEqual([]);
  });
  test('nearly all of the article is kept', () => {
    expect(kept >= KEPT ? [] : [kept, ...mistakes]).toEqual([]);
  });
});
