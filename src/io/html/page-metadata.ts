import type { PageDocument } from './dom.js';
import { isoDay } from '../input/iso-day.js';
import { linkedData } from './linked-data.js';
import type { Facts } from '../input/record.js';

/** What a page says about its article. The language is not taken: pages are often wrong there. */
export type PageFacts = Omit<Facts, 'language'>;

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
];

/**
 * Title, publication date, outlet and address of a page: from JSON-LD, then Open Graph and other
 * `<meta>` elements, then `<time>`, `<h1>` and `<title>`.
 */
export function pageMetadata(page: PageDocument): PageFacts {
  const data = linkedData(page);
  const meta = metaContents(page);
  const title = data.title ?? meta.get('og:title') ?? textOf(page, 'h1') ?? textOf(page, 'title');
  const days = [data.published, ...PUBLISHED_META.map((name) => meta.get(name))];
  const published = days.map(dayOf).find((day) => day !== null) ?? timeElement(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: title ?? null,
    published,
    outlet: meta.get('og:site_name') ?? data.outlet ?? null,
    url: canonical ?? meta.get('og:url') ?? data.url ?? null,
  };
}

function metaContents(page: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find(Boolean);
    const content = element.getAttribute('content')?.trim() ?? '';
    const key = name?.toLowerCase();
    if (key !== undefined && content !== '' && !found.has(key)) found.set(key, content);
  }
  return found;
}

// Pages are full of other articles' times: only a marked one counts, or the only day in the article.
function timeElement(page: PageDocument): string | null {
  const marked = days(page, '[itemprop="datePublished"], time[pubdate]')[0];
  if (marked !== undefined) return marked;
  const [only, ...others] = new Set(days(page, 'article time[datetime], main time[datetime]'));
  return only !== undefined && others.length === 0 ? only : null;
}

function days(page: PageDocument, selector: string): readonly string[] {
  return Array.from(page.querySelectorAll(selector), (element) =>
    dayOf(element.getAttribute('datetime') ?? element.getAttribute('content')),
  ).filter((day) => day !== null);
}

function dayOf(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : isoDay(value);
}

function textOf(page: PageDocument, selector: string): string | undefined {
  const text = page.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}
