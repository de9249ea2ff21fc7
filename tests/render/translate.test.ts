import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { openSpeech } from '../../src/io/resources/speech.js';
import { html } from '../../src/render/html/index.js';
import { text } from '../../src/render/index.js';
import { markdown } from '../../src/render/markdown/index.js';
import { renderDelta } from '../../src/render/delta.js';
import { whenText } from '../../src/render/date-words.js';
import type { Speech } from '../../src/wording/index.js';
import { labelIn, translateDigest } from '../../src/render/translate.js';
import { translateDelta, type KnownEntity } from '../../src/render/translate-delta.js';
import { safeWithNumbers } from '../../src/render/clean-text.js';
import { DIGEST, OPTIONS } from './fixture.js';

function speechOf(code: string): Speech {
  const speech = openSpeech(code);
  if (speech === null) throw new Error(`${code} is not spoken`);
  return speech;
}

const CODES = ['ru', 'uk', 'ar'];

const inLanguage = (code: string) => {
  const speech = speechOf(code);
  const digest = translateDigest(DIGEST, speech);
  const options = { ...OPTIONS, columns: 80, wording: speech.wording };
  return { digest, options };
};

test.each([
  ['ru', ', 2003-05', ', с 2023-10'],
  ['uk', ', 2003-05', ', з 2023-10'],
  ['ar', ', 2003-05', ', منذ 2023-10'],
])('the time of what is long over, and since when it goes on, in %s', (code, over, since) => {
  const count = { kind: 'quantity', relation: 'total', category: 'killed', by: null } as const;
  const nobody = { subject: [], targets: [], at: null, values: [] } as const;
  const told = (label: string) => labelIn({ ...count, ...nobody, label }, speechOf(code), {});
  expect(told('killed, 2003-05').endsWith(over)).toBe(true);
  expect(told('killed since 2023-10').endsWith(since)).toBe(true);
});

test('English takes no catalogue, and other languages have none', () => {
  expect(openSpeech('en')).toBeNull();
  expect(openSpeech('de')).toBeNull();
});

describe.each(CODES)('in %s', (code) => {
  const { digest, options } = inLanguage(code);
  const summary = text.renderDigest(digest, options);
  const comparison = text.renderComparison(digest, options);

  test('the summary', () => {
    expect(summary).toMatchSnapshot();
  });

  test('the comparison', () => {
    expect(comparison).toMatchSnapshot();
  });

  test('no line is wider than the page', () => {
    const lines = summary.split('\n');
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  test('nothing that the program itself says is English', () => {
    const words = ['given', 'stated', 'inferred', 'planned', 'about', 'origin', 'read', 'line'];
    const pages = [summary, comparison, markdown.renderDigest(digest, options)].join('\n');
    const found = words.filter((word) => new RegExp(`\\b${word}s?\\b`, 'u').test(pages));
    expect(found).toEqual([]);
  });

  test('heads of columns stand whole above short values', () => {
    const { wording } = options;
    const stories = digest.stories.map((story) => ({
      ...story,
      facts: story.facts.filter(({ category }) => category === 'killed'),
    }));
    const page = text.renderDigest({ ...digest, stories }, options);
    const heads = (['value', 'articles', 'origins'] as const).map((key) => wording.text(key));
    expect(heads.filter((head) => !page.includes(head))).toEqual([]);
  });

  test('facts are the same, with the same citations', () => {
    const ids = ({ stories }: typeof DIGEST) =>
      stories.flatMap(({ facts }) => facts.map(({ id }) => id));
    expect(ids(digest)).toEqual(ids(DIGEST));
    const cited = (page: string) => page.match(/\d+:\d+/gu)?.sort();
    expect(cited(summary)).toEqual(cited(text.renderDigest(DIGEST, { ...OPTIONS, columns: 80 })));
  });

  test('the page says in which language it is and which way it runs', () => {
    const page = html.renderDigest(digest, options);
    const direction = code === 'ar' ? 'rtl' : 'ltr';
    expect(page).toContain(`<html lang="${code}" dir="${direction}">`);
  });
});

test('Arabic stands isolated in its cell on every line', () => {
  const { digest, options } = inLanguage('ar');
  const page = text.renderDigest(digest, options) + text.renderComparison(digest, options);
  const outside = page
    .split('\n')
    .map((line) => line.replace(/\u2068[^\u2068\u2069]*\u2069/gu, ''))
    .filter((line) => /[\p{sc=Arabic}\u2068\u2069]/u.test(line));
  expect(outside).toEqual([]);
});

describe('what is new', () => {
  const { labels, wording } = speechOf('ru');
  const fact = DIGEST.stories[0]?.facts.find(({ relation }) => relation === 'talks');
  if (fact === undefined) throw new Error('no talks');
  const [story] = DIGEST.stories;
  const entry = {
    change: 'new',
    respect: null,
    fact,
    before: null,
    values: [],
    support: [],
  } as const;
  const delta = {
    schema: 'digest/delta/1',
    now: null,
    sameRules: true,
    articles: { added: [], removed: [] },
    entries: [{ ...entry, story: { id: story?.id ?? '', title: '' } }],
  } as const;
  const label = (known: KnownEntity) =>
    translateDelta(delta, { labels, wording }, known).entries[0]?.fact.label;

  test('has labels in the language', () => {
    expect(label((id) => DIGEST.entities[id] ?? null)).toBe('переговоры: США и Ирак (Багдад)');
  });

  test('stands isolated in its cell in Arabic', () => {
    const speech = speechOf('ar');
    const { support } = fact.values[0] ?? { support: [] };
    const gone = {
      ...delta,
      entries: delta.entries.map((each) => ({ ...each, support, change: 'gone' as const })),
    };
    const told = translateDelta(gone, speech, (id) => DIGEST.entities[id] ?? null);
    const page = renderDelta(told, { ...OPTIONS, wording: speech.wording });
    expect(page).toContain('كان');
    expect(page.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '')).not.toMatch(/\p{sc=Arabic}/u);
  });

  test('keeps the English label of a fact about somebody whom no list has', () => {
    expect(label(() => null)).toBe(fact.label);
  });

  test('no line breaks a number', () => {
    expect(safeWithNumbers(`x 58\u00a0000\u00a0 x`)).toMatch(/ 58\u00a0000 x$/u);
  });
});

describe('when', () => {
  const value = { from: null, to: null, candidates: [], mod: null, relation: null } as const;
  const when = (code: string, part: Partial<Parameters<typeof whenText>[0]>) =>
    whenText({ ...value, ...part }, speechOf(code).wording);

  test.each([
    ['ru', { from: '2024-02-11', to: '2024-02-11' }, '11 февраля 2024 года'],
    ['ru', { from: '2024-02-01', to: '2024-02-29' }, 'февраль 2024 года'],
    ['ru', { from: '2024-01-01', to: '2024-12-31' }, '2024 год'],
    [
      'ru',
      { from: '2025-09-30', to: '2025-09-30', relation: 'by' },
      'не позднее сентября 2025 года',
    ],
    ['ru', { to: '2025-09-15', relation: 'by' }, 'не позднее 15 сентября 2025 года'],
    ['ru', { from: '2023-10-01', to: '2023-10-31', relation: 'since' }, 'с октября 2023 года'],
    ['ru', { from: '2024-04-15', to: '2024-04-16' }, '2024-04-15/16'],
    ['uk', { candidates: ['2024-01-06', '2024-01-13'] }, 'субота, січень 2024 року (6 або 13)'],
    ['uk', { from: '2023-10-11', to: '2023-10-20', mod: 'MID' }, '2023-10 сер.'],
    ['ar', { from: '2025-09-30', to: '2025-09-30', relation: 'by' }, 'في موعد أقصاه سبتمبر 2025'],
  ] as const)('%s: %j is %s', (code, part, expected) => {
    expect(when(code, part)).toBe(expected);
  });
});
