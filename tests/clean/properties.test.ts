import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPage } from '../../src/clean/page.js';
import type { Labels, Page } from '../../src/clean/page.js';
import { createLexicon } from '../../src/clean/lexicon.js';
import { rules } from '../../src/clean/rules/index.js';
import { lineAt, lineStarts } from '../../src/text/index.js';
import { cleaner, clean, model } from './support.js';

const LINES = [
  '',
  ' ',
  '\u00a0',
  'Title of the story',
  'Теги',
  'США Ирак',
  'Читайте также',
  'Последние новости',
  '21/01/2026 - 18:21',
  '14:20 Заголовок',
  'Комментарии (3)',
  '  • В центре внимания',
  'اقرأ أيضاً',
  'loader',
  '1/3',
  'Подписывайтесь на наш канал.',
  'Суд начал работу. '.repeat(9),
];
const page = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\r', '\u2028')))
  .map((lines) => lines.map(([line, end]) => line + end).join(''));
const text = fc.oneof(page, fc.string({ unit: 'binary' }));

describe('any text', () => {
  test('blocks stand in order, do not overlap, and leave out only white space', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        let kept = '';
        for (const { start, end } of clean(raw).blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          kept += raw.slice(start, end);
          at = end;
        }
        const visible = (part: string) => part.replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, '');
        expect(visible(kept)).toBe(visible(raw));
      }),
    );
  });
  test('line numbers are those of the editor', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const starts = lineStarts(raw);
        for (const { start, line } of clean(raw).blocks) expect(line).toBe(lineAt(starts, start));
      }),
    );
  });
  test('without cleaning everything is body, in the same lines', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { blocks, title } = cleaner(raw, { from: 0, clean: false });
        expect(title).toBeNull();
        expect(new Set(blocks.map(({ role }) => role)).size).toBeLessThanOrEqual(1);
        for (const { start, end } of blocks) expect(raw.slice(start, end)).not.toMatch(/[\r\n]/u);
      }),
    );
  });
  test('front matter is no part of the article', () => {
    const front = '---\noutlet: Example\n---\n';
    const { blocks, title } = cleaner(`${front}Title of it\n\nText. Text.`, {
      from: front.length,
      clean: true,
    });
    expect(title).toBe('Title of it');
    expect(blocks.map(({ line }) => line)).toEqual([4, 6]);
  });
});

/** Running text for below a title. */
const TEXT =
  'The council voted on Tuesday to build the new bridge over the river, and the mayor said that work would begin in the spring.';

/** How often the rules look at a line of the page or at its label. */
function looks(raw: string): number {
  let count = 0;
  const made = createPage(raw, 0, createLexicon(model));
  const lines = new Proxy(made.lines, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) count += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const labels: Labels = {
    of(index) {
      count += 1;
      return made.labels.of(index);
    },
    set(index, role, rule) {
      count += 1;
      made.labels.set(index, role, rule);
    },
  };
  const watched: Page = { ...made, lines, labels };
  for (const rule of rules) rule.apply(watched, rule.id);
  return count;
}

describe('work grows with the number of lines', () => {
  test.each(LINES.filter((line) => line.trim() !== '').map((line) => [line]))('%s', (line) => {
    const [once, twice] = [looks(`${line}\n`.repeat(300)), looks(`${line}\n`.repeat(600))];
    expect(twice).toBeLessThan(2.2 * once + 100);
  });
  test('all of them in turn', () => {
    const [once, twice] = [
      looks(`${LINES.join('\n')}\n`.repeat(30)),
      looks(`${LINES.join('\n')}\n`.repeat(60)),
    ];
    expect(twice).toBeLessThan(2.2 * once + 100);
  });
  test('links above the title', () => {
    const page = (count: number): string =>
      `${'• Storm closes the northern harbours\n'.repeat(count)}Council votes on the new bridge\n\n${TEXT}`;
    const [once, twice] = [looks(page(300)), looks(page(600))];
    expect(twice).toBeLessThan(2.2 * once + 100);
  });
  test('a long line is looked at only at its ends', () => {
    const [block] = clean('слово '.repeat(1_000_000)).blocks;
    expect(block?.role).toBe('body');
  });
});
