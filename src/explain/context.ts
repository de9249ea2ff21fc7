import type { LanguagePack } from '../match/index.js';
import type { Digest, DigestArticle } from '../types/digest.js';
import type { Fact, FactValue } from '../types/fact.js';
import type { Mention } from '../types/index.js';
import type { ArticleLine } from '../types/article-line.js';
import type { Traced } from './trace-document.js';

/** What explaining the words of an article needs to know. */
export interface ExplainContext {
  readonly digest: Digest;
  readonly article: DigestArticle;
  readonly line: ArticleLine;
  readonly traced: Traced;
  /** The language pack that a mention's rule is from; null when there is none. */
  readonly packOf: (rule: string) => LanguagePack | null;
  readonly words: Words;
}

/** How things are put in words. */
export interface Words {
  /** English name of an entity. */
  readonly nameOf: (entity: string) => string;
  /** A value of a fact as the digest prints it. */
  readonly valueText: (fact: Fact, value: FactValue) => string;
}

/** A mention of the article by its id. */
export function mentionOf({ line }: ExplainContext, id: string | null): Mention | null {
  return id === null ? null : (line.mentions.find((mention) => mention.id === id) ?? null);
}

/** A mention as it is pointed to: `«January 2024» (m7, line 21)`. */
export function pointed({ id, text, line }: Mention): string {
  return `«${text.replace(/\s+/gu, ' ')}» (${id}, line ${String(line)})`;
}
