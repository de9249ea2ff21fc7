import { toArticleLine } from '../article-line.js';
import { readVersion } from '../io/resources/version.js';
import { extractDocument, type ExtractOptions } from '../pipeline.js';
import type { Resources } from '../resources.js';
import type { ArticleLine } from '../types/article-line.js';
import type { RawDocument } from '../types/index.js';

/** Makes the line of a document, as far as the resources loaded so far tell; see {@link prepared}. */
export function lineMaker(
  resources: Resources,
  options: ExtractOptions,
): (document: RawDocument) => ArticleLine {
  const provenance = { version: readVersion(), rules: resources.rules };
  return (document) => toArticleLine(extractDocument(document, resources, options), provenance);
}

/** What work comes to, which is done again when it needed more than the resources had loaded. */
export async function prepared<T>(
  resources: Pick<Resources, 'prepare'>,
  work: () => T,
): Promise<T> {
  let value = work();
  while (await resources.prepare()) value = work();
  return value;
}
