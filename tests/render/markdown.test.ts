import { describe, expect, test } from '@jest/globals';
import { Marked } from 'marked';
import fc from 'fast-check';
import { parsePage } from '../../src/io/html/dom.js';
import { md } from '../../src/render/markdown/escape.js';
import { markdown } from '../../src/render/markdown/index.js';
import { safe } from '../../src/render/index.js';
import { DIGEST, OPTIONS } from './fixture.js';

interface Page {
  readonly text: string;
  /** Tags of all elements. */
  readonly tags: readonly string[];
  readonly headings: readonly string[];
}

/** The page that a viewer makes of Markdown. */
function html(text: string): Page {
  const page = parsePage(new Marked({ gfm: true, async: false }).parse(text) as string);
  return {
    text: (page?.body.textContent ?? '').trim(),
    tags: [...(page?.querySelectorAll('body *') ?? [])].map(({ nodeName }) => nodeName),
    headings: [...(page?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent ?? ''),
  };
}

const digest = markdown.renderDigest(DIGEST, OPTIONS);
const comparison = markdown.renderComparison(DIGEST, OPTIONS);

describe('Markdown', () => {
  test('of a digest looks like this', () => {
    expect(digest).toMatchSnapshot();
  });

  test('of a comparison looks like this', () => {
    expect(comparison).toMatchSnapshot();
  });

  test('becomes headings and tables, and nothing that an article brought', () => {
    for (const page of [digest, comparison]) {
      const { tags } = html(page);
      for (const tag of ['SCRIPT', 'IMG', 'A', 'EM', 'B', 'STYLE', 'CODE']) {
        expect(tags).not.toContain(tag);
      }
      expect(tags).toContain('TABLE');
    }
    expect(html(digest).headings).toEqual([
      ...['Numbers', 'Timeline', 'Differ', 'Open', 'Who', 'Sources'],
    ]);
    expect(html(comparison).headings).toContain('Open');
    expect(html(digest).text).toContain('Дніпро | <b>Онлайн</b>');
  });

  test('keeps every row as wide as its head', () => {
    const bars = (line: string) => line.match(/(?<!\\)\|/gu)?.length ?? 0;
    const tables = `${digest}\n${comparison}`.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(new Set(table.trim().split('\n').map(bars)).size).toBe(1);
    }
  });
});

test.each([
  ...['# a', '- a', '+ a', '1. a', '1) a', '> a', '= a', '*a*', '_a_', '`a`', '[a](b)', '![a](b)'],
  ...['<b>a</b>', 'a | b', '~~a~~', '&lt;', 'https://a.example', 'www.a.example', '\\*', 'a\nb'],
  ...['---', '===', '[a]: b', 'a@b.example', '***', '1.', '0. x'],
])('%j stays text', (text) => {
  const { text: shown, tags } = html(md(text));
  expect(shown).toBe(safe(text));
  expect(tags).toEqual(['P']);
});

test('text of any kind stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
      const clean = safe(text);
      fc.pre(clean !== '');
      expect(html(`a ${md(text)}`).text).toBe(`a ${clean}`);
    }),
  );
});
