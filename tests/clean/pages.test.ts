import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { clean } from './support.js';

/**
 * A page: each line begins with a letter for the part that it plays. `.` is article of any kind,
 * an empty line has none.
 */
interface GoldPage {
  readonly name: string;
  readonly marks: readonly string[];
  readonly texts: readonly string[];
}

const MARKS: Readonly<Record<string, readonly string[]>> = {
  '.': ['title', 'lead', 'body', 'quote', 'list'],
  t: ['title'],
  q: ['quote'],
  i: ['list'],
  c: ['caption'],
  b: ['byline'],
  d: ['dateline'],
  x: ['boilerplate'],
};

function readPages(language: string): GoldPage[] {
  const file = fileURLToPath(new URL(`./pages/${language}.txt`, import.meta.url));
  const parts = readFileSync(file, 'utf8').trimEnd().split(/^=== /mu).slice(1);
  return parts.map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    const marks = lines.map((line) => line.slice(0, 1));
    return { name, marks, texts: lines.map((line) => line.slice(2)) };
  });
}

/** Lines of the page that play another part than they should. */
function mistakes({ marks, texts }: GoldPage, newline: string): string[] {
  const raw = texts.join(newline);
  const roles = new Map(clean(raw).blocks.map((block) => [block.line, block]));
  return texts.flatMap((text, i) => {
    if (text.trim() === '') return [];
    const block = roles.get(i + 1);
    const fine = MARKS[marks[i] ?? '']?.includes(block?.role ?? '') ?? false;
    return fine ? [] : [`${block?.role ?? 'none'} (${block?.rule ?? ''}): ${text}`];
  });
}

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

describe.each(LANGUAGES)('pages in %s', (language) => {
  const pages = readPages(language);
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    expect(mistakes(page, '\n')).toEqual([]);
  });
  test('there are at least ten', () => {
    expect(pages.length).toBeGreaterThanOrEqual(10);
  });
  test('line ends make no difference', () => {
    for (const newline of ['\r\n', '\r']) {
      expect(pages.flatMap((page) => mistakes(page, newline))).toEqual([]);
    }
  });
  test('no-break spaces at the edges make no difference', () => {
    expect(pages.flatMap((page) => mistakes(page, '\u00a0\n\u00a0'))).toEqual([]);
  });
});

test('at least forty pages together, with lines that are article and lines that are not', () => {
  const marks = LANGUAGES.flatMap(readPages).map((page) => page.marks.join(''));
  expect(marks.length).toBeGreaterThanOrEqual(40);
  expect(marks.filter((each) => each.includes('x') && each.includes('.')).length).toBeGreaterThan(
    40,
  );
  expect(marks.filter((each) => !each.includes('x')).length).toBeGreaterThan(10);
});
