import type { DigestArticle, Story } from '../../types/digest.js';
import type { Fact } from '../../types/fact.js';

/** Names of places on the page. Ids of facts are hexadecimal, but those of other programs may be anything. */
function name(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^\w-]/gu, '_')}`;
}

/** The row of a fact in the timeline. */
export function entryId({ id }: Pick<Fact, 'id'>): string {
  return name('when', id);
}

/** A story. */
export function storyId({ id }: Pick<Story, 'id'>): string {
  return name('story', id);
}

/** The original of an article. */
export function sourceId({ n }: Pick<DigestArticle, 'n'>): string {
  return name('source', String(n));
}
