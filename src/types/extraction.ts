import type { Article, Publication } from './article.js';
import type { Mention, TextSpan } from './mention.js';

/** Whom a sentence or the whole article relies on. */
export interface OriginReference extends TextSpan {
  /** Equal in every language: an entity id, `x:…`, or `statement:…` for a joint statement. */
  readonly key: string;
  readonly name: string;
  readonly scope: 'article' | 'sentence';
}

/** What the text says about its own publication date. */
export interface DateConstraint {
  readonly type: 'not-before' | 'not-after' | 'weekday' | 'equals';
  /** TIMEX3 value, with X for a year that is not known, or ISO weekday (`1` … `7`). */
  readonly value: string;
  /** Id of the date mention that says so. */
  readonly mention: string;
  readonly why: string;
}

/** What one article says: the result of the per-article half of the pipeline. */
export interface Extraction {
  readonly article: Article;
  readonly published: Publication | null;
  readonly constraints: readonly DateConstraint[];
  readonly origins: readonly OriginReference[];
  /** In order of start. */
  readonly mentions: readonly Mention[];
}
