import { expect, test } from '@jest/globals';
import { articleNames, expectedOf, readArticle } from './expected.js';
import { lineSpans } from './locate.js';

const pages = articleNames().map((name) => ({ name, ...readArticle(name), ...expectedOf(name) }));
const having = (mess: RegExp): readonly string[] =>
  pages.filter(({ raw }) => mess.test(raw)).map(({ name }) => name);

test.each([
  ['CRLF line ends', /\r\n/, 4],
  ['a no-break space inside a number', /\p{Nd}\u00a0\p{Nd}{3}/u, 3],
  ['a no-break space inside a phrase', /\p{Nd}\u00a0\p{L}/u, 4],
  ['й written as и and a breve', /и\u0306/, 1],
  ['a stress mark', /\p{L}\u0301/u, 1],
  ['a Latin letter inside a Cyrillic word', /\p{sc=Cyrl}\p{sc=Latn}+\p{sc=Cyrl}/u, 1],
  ['two words glued together', /запевнивагентство|завершивпаузу/, 2],
  ['Arabic-Indic digits', /[\u0660-\u0669]{2}/, 2],
  ['an Arabic decimal separator', /[\u0660-\u0669]\u066b[\u0660-\u0669]/, 1],
  ['tatweel', /\p{L}ـ+\p{L}/u, 3],
  ['vowel signs', /\p{L}[\u064b-\u0652]/u, 5],
  ['a mark for the direction of writing', /\u200f/, 1],
  ['two names of one month', /(?:أيلول|نيسان|شباط)\/(?:سبتمبر|أبريل|فبراير)/, 3],
  ['a Levantine month alone', /(?:كانون الثاني|تشرين الثاني|أيلول|أيار)(?!\/)/u, 4],
  ['a dateline with an agency', /\(Reuters\) -|\(AFP\) —|\(رويترز\) -|— (?:Рейтер|AFP)\./, 5],
  ['front matter', /^---\n[\s\S]*?\n---\n/, 1],
  ['an age that counts nobody', /34-letnia|في الثالثة والستين|في السابعة والعشرين/, 3],
  ['the model of an aeroplane', /سوخوي-24/, 1],
  ['a telephone number', /الرقم ١٨٤/, 1],
])('some page has %s', (_what, mess, least) => {
  expect(having(mess).length).toBeGreaterThanOrEqual(least);
});

test('one page starts with a byte-order mark', () => {
  const marked = pages.filter(({ bytes }) => bytes.subarray(0, 3).toString('hex') === 'efbbbf');
  expect(marked.map(({ name }) => name)).toEqual(['2025-11-05-uralskiy-listok']);
});

test('line ends are not mixed inside a page', () => {
  for (const { raw } of pages) expect(/\r\n/.test(raw) && /[^\r]\n/.test(raw)).toBe(false);
});

test('pages are dated by their file name, by a line of theirs, or not at all', () => {
  const named = pages.filter(({ name }) => /^\d{4}-\d\d-\d\d-/.test(name));
  for (const { name, published } of named) expect(published.from).toBe(name.slice(0, 10));
  const bases = pages.map(({ published }) => published.basis);
  for (const basis of ['metadata', 'dateline', null]) expect(bases).toContain(basis);
});

test('a list beside an article bears dates that are later than the article', () => {
  const late = pages.filter(({ raw, boilerplate, published }) =>
    boilerplate.some(({ line, kind }) => {
      const span = lineSpans(raw)[line - 1];
      const year = /\b20\d\d\b/.exec(raw.slice(span?.start, span?.end))?.[0] ?? '';
      return kind === 'sidebar_date' && year > (published.plausible.to ?? '').slice(0, 4);
    }),
  );
  expect(late.map(({ name }) => name)).toEqual(['2024-02-11-ishimskie-vesti']);
});

test('every kind of page furniture of the real pages occurs', () => {
  const kinds = new Set(pages.flatMap((page) => page.boilerplate.map(({ kind }) => kind)));
  for (const kind of [
    ...['breadcrumb', 'byline', 'loader', 'photo_credit', 'related_teaser', 'repeated_title'],
    ...['share', 'sidebar_author', 'sidebar_category', 'sidebar_date', 'sidebar_heading'],
    ...['sidebar_title', 'subscription', 'tags', 'views'],
  ]) {
    expect(kinds).toContain(kind);
  }
});

test('one article is in a language without a pack, and no fact is expected of it', () => {
  const packed = ['ru', 'uk', 'ar', 'en'];
  const others = pages.filter(({ language }) => !packed.includes(language));
  expect(others.map(({ name, language }) => [name, language])).toEqual([
    ['2025-11-06-depesza-wislana', 'pl'],
  ]);
  for (const page of others)
    expect([page.dates, page.quantities, page.actors]).toEqual([[], [], []]);
});

test('an English article quotes a paragraph in Arabic, and a Russian page ends in Ukrainian', () => {
  const lines = (raw: string) => raw.split(/\r?\n/);
  const quote = /^«[\p{sc=Arab}\p{M}\s،.]+»$/u;
  const english = pages.filter(({ language }) => language === 'en');
  expect(english.some(({ raw }) => lines(raw).some((line) => quote.test(line)))).toBe(true);
  const russian = pages.filter(({ language }) => language === 'ru');
  expect(russian.filter(({ raw }) => /[іїєґ]/i.test(raw)).length).toBeGreaterThanOrEqual(2);
});
