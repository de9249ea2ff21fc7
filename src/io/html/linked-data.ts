import type { PageDocument } from './dom.js';
import { isObject, type JsonObject } from '../input/record.js';

/** What the JSON-LD of a page says about its article, undefined where it does not say. */
export interface LinkedData {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly outlet: string | undefined;
  readonly url: string | undefined;
}

const BLOCKS = 'script[type="application/ld+json"]';

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u;

/** Reads the first schema.org article among the JSON-LD blocks of a page. */
export function linkedData(page: PageDocument): LinkedData {
  const blocks = Array.from(page.querySelectorAll(BLOCKS));
  const article = blocks
    .flatMap((block) => objects(parse(block.textContent ?? '')))
    .find(isArticle);
  return {
    title: stringOf(article?.['headline']) ?? stringOf(article?.['name']),
    published: stringOf(article?.['datePublished']),
    outlet: nameOf(article?.['publisher']),
    url: stringOf(article?.['url']) ?? idOf(article?.['mainEntityOfPage']),
  };
}

/** Deeper than any real block is nested. */
const MAX_DEPTH = 100;

/** Takes away blocks that are nested so deep that libraries which follow them run out of stack, and lose the article. */
export function dropDeepData(page: PageDocument): void {
  for (const block of page.querySelectorAll(BLOCKS)) {
    if (nesting(block.textContent ?? '') > MAX_DEPTH) block.remove();
  }
}

// Brackets in strings count too: near enough.
function nesting(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of json.matchAll(/[[\]{}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

// Line breaks inside strings are a common mistake in hand-written blocks.
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\p{Cc}/gu, ' '));
  } catch {
    return null;
  }
}

function objects(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => objects(item));
  if (!isObject(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? objects(value['@graph']) : [])];
}

function isArticle(value: JsonObject): boolean {
  const types: readonly unknown[] = Array.isArray(value['@type'])
    ? value['@type']
    : [value['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? stringOf(first['name']) : stringOf(first);
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? stringOf(value['@id']) : stringOf(value);
}

function stringOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}
