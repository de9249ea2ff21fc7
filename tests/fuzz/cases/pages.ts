import { TEXTS, type HostileCase } from '../case.js';

const { en, ru } = TEXTS;
const article = `<h1>Floods</h1><p>${en.repeat(3)}</p>`;

const page = (name: string, html: string, code: number | readonly number[] = 0): HostileCase => ({
  name: `a page with ${name}`,
  files: { 'a.html': html },
  run: 'digest summarize a.html',
  code,
  ...(code === 0 ? {} : { says: /a\.html|^$/u }),
  seconds: 10,
  megabytes: 700,
});

/** Pages that were made to be hard to read. */
export const PAGES: readonly HostileCase[] = [
  {
    ...page(
      'a hundred thousand open elements',
      `<html><body>${'<div>'.repeat(100_000)}${article}`,
      [0, 2],
    ),
    short: true,
  },
  page('tags that are never closed', `<html><body><p><b><i><table><tr><td>${article}`),
  page('a script and nothing else', '<html><script>document.write("news")</script></html>', 2),
  page(
    'scripts and handlers around its text',
    `<html><body><script>alert(1)</script><p onclick="x()">${en}</p><img src=x onerror=y()>`,
  ),
  page('an attribute of a megabyte', `<html><body><p title="${'x'.repeat(1_000_000)}">${en}</p>`),
  page(
    'entities that are none',
    `<html><body>${'&notanentity;&#xFFFFFFF;&#0;&amp;amp;'.repeat(2000)}${article}`,
  ),
  page(
    'a doctype of nested entities',
    `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><html><body>${article}&b;`,
  ),
  page('a comment that does not end', `<html><body>${article}<!-- ${'x'.repeat(100_000)}`),
  page(
    'ten thousand links',
    `<html><body>${'<a href="/x">Read more about it</a> '.repeat(10_000)}${article}`,
  ),
  page('tables in tables', `<html><body>${'<table><tr><td>'.repeat(300)}${article}`, [0, 2]),
  page(
    'metadata of a prototype',
    `<html><head><script type="application/ld+json">{"__proto__":{"headline":"x"},"@type":"NewsArticle","datePublished":"2024-99-99"}</script></head><body>${article}`,
  ),
  page(
    'metadata nested ten thousand deep',
    `<html><head><script type="application/ld+json">${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}</script></head><body>${article}`,
  ),
  page(
    'two declared encodings',
    `<html><head><meta charset="utf-7"><meta charset="windows-1251"></head><body><p>${ru.repeat(3)}</p>`,
  ),
  page(
    'terminal escapes in its title',
    `<html><head><title>\u001B[31mred\u009B</title><meta property="og:site_name" content="\u001B]0;x\u0007"></head><body>${article}`,
  ),
  page(
    'pictures, formulas and other worlds',
    `<html><body><svg><script>1</script><foreignObject><p>${en}</p></foreignObject></svg><math><mi>x</mi></math><plaintext>${en}`,
    [0, 2],
  ),
];
