import type { RawDocument } from '../../types/index.js';
import { mainContent } from './main-content.js';
import { decode } from '../encoding/decode.js';
import { reportPage } from '../input/digest-output.js';
import { isTooDeep, parsePage } from './dom.js';
import { dropDeepData } from './linked-data.js';
import { fileNameFacts } from '../input/file-name.js';
import { publishedFrom, sha256, shortId, type ReadOptions } from '../input/input.js';
import { pageMetadata, type PageFacts } from './page-metadata.js';
import { pageText } from './page-text.js';
import { done, failed, type Outcome } from '../common/problem.js';

/**
 * Takes the article out of a page. Its text, headline first, becomes `raw`; what the page says about
 * it is in the metadata. Nothing is fetched and no script is run.
 */
export async function htmlDocument(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Outcome<RawDocument>> {
  const declared = declaredEncoding(bytes);
  const decoded = await decode(bytes, { encoding: options.encoding, declared });
  if (!decoded.ok) return decoded;
  const report = reportPage(decoded.value.raw);
  if (report !== null) return { ok: false, problem: report };
  const page = extract(decoded.value.raw);
  if (page === null) {
    return failed('no-article', 'holds no article that can be found: give its text instead');
  }
  const { facts, text } = page;
  const hash = sha256(bytes);
  const named = fileNameFacts(path);
  return done({
    id: shortId(hash),
    path,
    input: 'html',
    encoding: decoded.value.encoding,
    bytes: hash,
    raw: text,
    frontMatter: 0,
    title: facts.title,
    outlet: facts.outlet ?? named.outlet,
    url: facts.url,
    published: publishedFrom(facts.published ?? named.published, 'metadata', options),
    language: options.language ?? null,
    replaced: decoded.value.replaced,
  });
}

function extract(html: string): { readonly facts: PageFacts; readonly text: string } | null {
  try {
    const page = parsePage(html);
    if (page === null || isTooDeep(page.body)) return null;
    dropDeepData(page);
    // Before the article is taken out, which removes elements from the page.
    const facts = pageMetadata(page);
    const article = parsePage(mainContent(page));
    const text = article === null ? '' : pageText(article.body);
    return text === '' ? null : { facts, text: withTitle(facts.title, text) };
  } catch {
    // The libraries throw on some broken pages; that is this page's problem, not the run's.
    return null;
  }
}

function withTitle(title: string | null, text: string): string {
  return title === null || text.startsWith(title) ? text : `${title}\n\n${text}`;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{3,30})/iu.exec(start)?.[1];
}
