import { recordDocument } from '../io/input/ndjson.js';
import { parseRecord } from '../io/input/record.js';
import type { ExtractOptions } from '../pipeline.js';
import type { Resources } from '../resources.js';
import type { ArticleLine } from '../types/article-line.js';
import { lineMaker, prepared } from './line-maker.js';

/** An article as a program has it; what is left out is not known. */
export interface ArticleInput {
  readonly text: string;
  /** By default a hash of the text. */
  readonly id?: string | null;
  /** Where citations say that the text stands; `-` by default. An article is known by its path and id. */
  readonly path?: string;
  readonly title?: string | null;
  /** ISO day. */
  readonly published?: string | null;
  /** BCP 47; binding where given. */
  readonly language?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
}

/**
 * What one article says, with the place of every value in its text: what `digest extract` prints of it.
 *
 * Offsets count code points: `Array.from(text).slice(start, end).join('')` is what a mention quotes.
 *
 * @throws TypeError when the article is none, such as when its day is no ISO day.
 */
export async function extract(
  article: ArticleInput,
  resources: Resources,
  options: ExtractOptions = { clean: true },
): Promise<ArticleLine> {
  const record = parseRecord(article);
  if (!record.ok) throw new TypeError(`article: ${record.problem.message}`);
  const decoded = { encoding: 'utf-8', replaced: 0 };
  const document = recordDocument(article.path ?? '-', record.value, decoded, {});
  const lineOf = lineMaker(resources, options);
  return prepared(resources, () => lineOf(document));
}
