import { describe, expect, test } from '@jest/globals';
import { frontMatter } from '../../../src/io/input/front-matter.js';

async function found(raw: string) {
  const outcome = await frontMatter(raw);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return { rest: raw.slice(outcome.value.length), ...outcome.value.facts };
}

async function message(raw: string) {
  const outcome = await frontMatter(raw);
  return outcome.ok ? null : `${outcome.problem.code}: ${outcome.problem.message}`;
}

const NOTHING = { title: null, published: null, language: null, outlet: null, url: null };

test.each(['\n', '\r\n', '\r'])('fields, with line breaks %j', async (newline) => {
  const lines = [
    '---',
    'title: "Міст: новини"',
    'date: 2024-09-27 10:00:00 +0300',
    'source: Вісник',
    'Lang: uk',
    'url: https://example.org/a',
    'tags: [a, b]',
    '---',
    'Текст',
  ];
  expect(await found(lines.join(newline))).toEqual({
    rest: 'Текст',
    title: 'Міст: новини',
    published: '2024-09-27',
    outlet: 'Вісник',
    language: 'uk',
    url: 'https://example.org/a',
  });
});

test.each([
  ['other names', '---\nheadline: A\npubDate: 2024-01-02\npublisher: P\n...\nx', 'x'],
  ['nothing after it', '---\ntitle: A\n---', ''],
  ['unknown fields only', '---\nlayout: post\n---\nx', 'x'],
])('a block: %s', async (_, raw, rest) => {
  expect((await found(raw)).rest).toBe(rest);
});

test.each([
  ['no block', 'Текст\n---\ntitle: A\n---\n'],
  ['prose between rules', '---\nНаступного дня міст відкрили.\n---\nДалі'],
  ['a broken block that starts with other words', '---\nувага: "незакрито\n---\nДалі'],
  ['a list', '---\n- перше\n- друге\n---\nДалі'],
  ['an open block', '---\ntitle: A\n\nТекст'],
  ['an empty block', '---\n---\nТекст'],
  ['a longer rule', '-----\ntitle: A\n-----\nТекст'],
])('no front matter: %s', async (_, raw) => {
  expect(await found(raw)).toEqual({ rest: raw, ...NOTHING });
});

describe('clearly meant, but wrong', () => {
  test('broken YAML', async () => {
    expect(await message('---\ntitle: "open\ndate: 2024-01-02\n---\nx')).toMatch(
      /^front-matter: front matter: .+: correct the block between the --- lines$/u,
    );
  });

  test('a date that is none', async () => {
    expect(await message('---\ntitle: A\ndate: 27 вересня\n---\nx')).toBe(
      `front-matter: front matter: "published" is '27 вересня': give an ISO date such as 2024-09-27`,
    );
  });

  test('a title that is a list', async () => {
    expect(await message('---\ntitle: [a]\n---\nx')).toBe(
      'front-matter: front matter: "title" is an array: give a string, or leave it out',
    );
  });

  test('aliases that grow', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const items = Array.from({ length: 9 }, () => `*a${level}`).join(', ');
      return `a${level + 1}: &a${level + 1} [${items}]`;
    });
    const bomb = `---\ntitle: &a0 x\n${levels.join('\n')}\n---\nx`;
    expect(await message(bomb)).toMatch(/^front-matter: .*alias/iu);
  });
});
