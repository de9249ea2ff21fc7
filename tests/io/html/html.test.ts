import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { parsePage, type PageDocument } from '../../../src/io/html/dom.js';
import { pageMetadata } from '../../../src/io/html/page-metadata.js';
import { pageText } from '../../../src/io/html/page-text.js';
import { documentOf, errorOf, readStdin } from '../../support/results.js';

const BODY = `<nav><a href="/">Головна</a> <a href="/news">Новини</a></nav>
<article><h1>Міст закрили на місяць</h1>
<p>Міська влада закрила міст через річку на ремонт. Роботи триватимуть близько місяця,
повідомила інженерка проєкту на зустрічі з мешканцями району.</p>
<p>Рух піде в об’їзд.<br>Автобуси № 4 і 7 змінять маршрут; розклад вивісять на зупинках.</p>
<ul><li>Пішохідний прохід відкрито вдень.</li><li>Вночі прохід зачинено.</li></ul>
<script>var tracked = 'скрипт';</script></article>
<aside><h3>Читайте також</h3><a href="/1">Інша новина 1 січня 2023</a></aside>
<footer>© Вісник, 2024</footer>`;

const pageOf = (head: string, body = BODY) =>
  `<!DOCTYPE html><html lang="uk"><head>${head}</head><body>${body}</body></html>`;

function parsed(html: string): PageDocument {
  const page = parsePage(html);
  if (page === null) throw new Error('no page');
  return page;
}

const factsOf = (head: string, body = '') => pageMetadata(parsed(pageOf(head, body)));
const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('the article is taken out of the page', async () => {
  const [result] = await readStdin(pageOf('<meta charset="utf-8"><title>Міст — Вісник</title>'));
  expect(documentOf(result)).toMatchObject({ input: 'html', encoding: 'utf-8', published: null });
  expect(documentOf(result).raw).toBe(
    [
      'Міст закрили на місяць',
      '',
      'Міська влада закрила міст через річку на ремонт. Роботи триватимуть близько місяця, повідомила інженерка проєкту на зустрічі з мешканцями району.',
      '',
      'Рух піде в об’їзд.',
      'Автобуси № 4 і 7 змінять маршрут; розклад вивісять на зупинках.',
      '',
      'Пішохідний прохід відкрито вдень.',
      'Вночі прохід зачинено.',
    ].join('\n'),
  );
});

test('a declared encoding is believed, but not against the bytes', async () => {
  const declared = pageOf('<meta http-equiv="Content-Type" content="text/html; charset=koi8-u">');
  const koi = iconv.encode(declared, 'koi8-u');
  expect(documentOf((await readStdin(koi))[0])).toMatchObject({ encoding: 'koi8-u' });
  expect(documentOf((await readStdin(declared))[0])).toMatchObject({ encoding: 'utf-8' });
  const wrong = iconv.encode(pageOf('<meta charset="utf-8">'), 'windows-1251');
  expect(documentOf((await readStdin(wrong))[0])).toMatchObject({ encoding: 'windows-1251' });
});

test('a page without text, or nested without end, is an error', async () => {
  const message = 'no-article: holds no article that can be found: give its text instead';
  const empty = await readStdin(pageOf('', '<script>1</script>'), { input: 'html' });
  expect(errorOf(empty[0])).toBe(message);
  const deep = await readStdin(pageOf('', '<div>'.repeat(20_000)), { input: 'html' });
  expect(errorOf(deep[0])).toBe(message);
});

test('metadata nested without end costs the article nothing', async () => {
  const nested = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
  const head = `<script type="application/ld+json">${nested}</script>`;
  const [result] = await readStdin(pageOf(head), { input: 'html' });
  expect(documentOf(result).raw).toContain('Міська влада закрила міст');
});

test('a piece of a page will do', async () => {
  const [result] = await readStdin('<p>Міст закрили на ремонт до кінця місяця.</p>', {
    input: 'html',
  });
  expect(documentOf(result).raw).toBe('Міст закрили на ремонт до кінця місяця.');
});

describe('metadata', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'З даних',
    datePublished: '2024-05-06T23:10:00+03:00',
    publisher: { name: 'Вісник' },
    mainEntityOfPage: { '@id': 'https://example.org/data' },
  };

  test.each([
    ['alone', article],
    ['in a list', [{ '@type': 'WebSite', name: 'x' }, article]],
    [
      'in a graph',
      { '@graph': [{ '@type': 'WebPage' }, { ...article, '@type': ['Thing', 'Article'] }] },
    ],
  ])('JSON-LD %s', (_, data) => {
    expect(factsOf(json(data))).toEqual({
      title: 'З даних',
      published: '2024-05-06',
      outlet: 'Вісник',
      url: 'https://example.org/data',
    });
  });

  test('JSON-LD comes before Open Graph; broken JSON-LD is passed over', () => {
    const meta =
      '<meta property="og:title" content="З тегів"><meta property="og:site_name" content="Газета">' +
      '<meta property="article:published_time" content="2024-05-07"><link rel="canonical" href="https://example.org/c">';
    expect(factsOf(meta + json(article))).toEqual({
      title: 'З даних',
      published: '2024-05-06',
      outlet: 'Газета',
      url: 'https://example.org/c',
    });
    expect(factsOf(`<script type="application/ld+json">{"@type":</script>${meta}`)).toEqual({
      title: 'З тегів',
      published: '2024-05-07',
      outlet: 'Газета',
      url: 'https://example.org/c',
    });
  });

  test.each([
    [
      'the only day in the article',
      '<article><time datetime="2024-05-06T10:00Z"></article>',
      '2024-05-06',
    ],
    [
      'two days in the article',
      '<article><time datetime="2024-05-06"></time><time datetime="2024-05-07"></time></article>',
      null,
    ],
    ['a time beside the article', '<aside><time datetime="2024-05-06"></time></aside>', null],
    [
      'a marked one among others',
      '<article><time datetime="2023-01-01"></time><time itemprop="datePublished" datetime="2024-05-06"></time></article>',
      '2024-05-06',
    ],
    ['no day of the calendar', '<article><time datetime="2024-05-40"></time></article>', null],
  ])('<time>: %s', (_, body, day) => {
    expect(factsOf('', body).published).toBe(day);
  });
});

test.each([
  ['<p>a\n  b</p><p>c</p>', 'a b\n\nc'],
  ['a<br>b<br/><br>c', 'a\nb\n\nc'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['a<b>b</b> <i>c</i>', 'ab c'],
  ['a&nbsp;b &amp; c', 'a\u00A0b & c'],
  ['<style>a</style><noscript>b</noscript><svg><text>c</text></svg>d<!-- e -->', 'd'],
])('text of %s', (html, text) => {
  expect(pageText(parsed(html).body)).toBe(text);
});
