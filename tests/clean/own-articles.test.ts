import { describe, expect, test } from '@jest/globals';
import { articleNames, expectedOf, readArticle } from '../articles/expected.js';
import { lineSpans } from '../articles/locate.js';
import { cleaner } from './support.js';

/** What stands beside the article: neither running text nor title. */
const ASIDE = ['boilerplate', 'byline', 'dateline'];
/** Kinds of lines that may be labelled as what they say of the article, and still be kept out of it. */
const ALSO: Readonly<Record<string, string>> = { photo_credit: 'caption' };

const pages = articleNames().map((name) => {
  const { raw } = readArticle(name);
  const { title, boilerplate } = expectedOf(name);
  const front = /^---\n.*?\n---\n/su.exec(raw)?.[0].length ?? 0;
  const { blocks } = cleaner(raw, { from: front, clean: true });
  const lines = lineSpans(raw);
  const furniture = new Map(boilerplate.map((line) => [line.line, line]));
  return { name, raw, title, blocks, lines, furniture };
});
type OwnPage = (typeof pages)[number];
type OwnBlock = OwnPage['blocks'][number];

const isAside = (role: string, kind: string) => ASIDE.includes(role) || ALSO[kind] === role;

/** Share of the characters of the chosen blocks that are labelled as furniture. */
function covered(choose: (page: OwnPage, block: OwnBlock) => boolean): number {
  let [total, hit] = [0, 0];
  for (const page of pages) {
    for (const block of page.blocks.filter((one) => choose(page, one))) {
      const length = page.raw.slice(block.start, block.end).trim().length;
      total += length;
      if (isAside(block.role, page.furniture.get(block.line)?.kind ?? '')) hit += length;
    }
  }
  return hit / total;
}

describe('our own pages', () => {
  test.each(pages.map((page) => [page.name, page] as const))('the title of %s', (_name, page) => {
    const line = page.blocks.find(({ role }) => role === 'title')?.line;
    expect(line).toBe(page.title);
  });
  test('at least 97 % of the furniture is found', () => {
    const found = covered(({ furniture }, { line }) => furniture.get(line)?.soft === false);
    expect(found).toBeGreaterThanOrEqual(0.97);
  });
  test('at least 99.8 % of the articles are kept', () => {
    const lost = covered(({ furniture }, { line, role }) => {
      return !furniture.has(line) && role !== 'byline' && role !== 'dateline';
    });
    expect(lost).toBeLessThanOrEqual(0.002);
  });
});
