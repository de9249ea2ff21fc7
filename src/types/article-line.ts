import type { Block, LanguageGuess, Publication, RawDocument, Sentence } from './article.js';
import type { DateConstraint, OriginReference } from './extraction.js';
import type { Mention } from './mention.js';

/** The version of the line that `digest extract` writes for an article. */
export const ARTICLE_SCHEMA = 'digest/article/1';

/** The version of the line that stands for an input that could not be read. */
export const ERROR_SCHEMA = 'digest/error/1';

/** A sentence as the line carries it. */
export interface LineSentence extends Pick<Sentence, 'start' | 'end' | 'line'> {
  /** A number stands in it. */
  readonly numeric: boolean;
  /** A rule understood that number. */
  readonly understood: boolean;
}

/** A mention as a line has it. */
export type LineMention = Mention;

/**
 * One article, complete enough to merge, explain and compare: `digest/article/1`. Unlike
 * everywhere inside, all offsets count Unicode code points, as the contract wants.
 */
export interface ArticleLine extends Pick<
  RawDocument,
  'id' | 'path' | 'input' | 'encoding' | 'replaced' | 'bytes' | 'title' | 'outlet' | 'url'
> {
  readonly schema: typeof ARTICLE_SCHEMA;
  /** Version of the program. */
  readonly version: string;
  /** Hash of the language packs and the gazetteer that were used. */
  readonly rules: string;
  readonly language: LanguageGuess;
  readonly published: Publication | null;
  readonly constraints: readonly DateConstraint[];
  /** Code points of the decoded input. */
  readonly length: number;
  /** Ascending hashes of three-word sequences, a bottom sketch of the article's text. */
  readonly shingles: readonly number[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly LineSentence[];
  readonly origins: readonly OriginReference[];
  /** In order of start. */
  readonly mentions: readonly LineMention[];
}

/** An input that could not be read; later stages pass it on and count it. */
export interface ErrorLine {
  readonly schema: typeof ERROR_SCHEMA;
  readonly id: string;
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** The version of the line that `digest detect` writes for an input. */
export const LANGUAGE_SCHEMA = 'digest/language/1';

/** The language of an input. */
export interface LanguageLine extends Pick<ArticleLine, 'id' | 'path' | 'language'> {
  readonly schema: typeof LANGUAGE_SCHEMA;
}

/** Any line of the stream between `extract` and `merge`. */
export type StreamLine = ArticleLine | ErrorLine;
