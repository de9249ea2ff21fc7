import { findEntity, watchDigest, type Named } from '../filter/index.js';
import { namesBy } from '../gazetteer/index.js';
import { isArticle } from '../merge/index.js';
import type { Resources } from '../resources.js';
import type { StreamLine } from '../types/article-line.js';
import type { Digest } from '../types/digest.js';
import type { Support } from '../types/fact.js';
import type { WatchTerms } from '../types/watch.js';

/** What `watch:` of the configuration says, as flags have it. */
export interface WatchFlags {
  readonly watch?: WatchTerms;
}

/** The digest of these lines with what is watched in it; as it is where nothing is. */
export function withWatch(
  digest: Digest,
  lines: readonly StreamLine[],
  resources: Pick<Resources, 'entities' | 'gazetteer' | 'languages'>,
  { watch }: WatchFlags,
): Digest {
  if (watch === undefined) return digest;
  const { entities, gazetteer, languages } = resources;
  const named = namedIn(digest);
  return watchDigest(digest, watch, {
    idsOf: (name) => {
      if (entities.get(name) !== null) return [name];
      // Who is watched need not be known today.
      return findEntity(name, named, (asked) => namesBy(asked, languages.map(gazetteer))).ids ?? [];
    },
    ownerOf: (id) => entities.get(id)?.of ?? null,
    sentenceOf: sentencesOf(lines),
  });
}

/** Who and what a digest names, with its names in all languages. */
export function namedIn({ entities }: Digest): readonly Named[] {
  return Object.entries(entities).map(([id, { name, lemmas }]) => ({
    id,
    names: [name, ...Object.values(lemmas)],
  }));
}

/** Finds the sentence of a citation. */
function sentencesOf(lines: readonly StreamLine[]): (support: Support) => string {
  const keyOf = (path: string, id: string): string => JSON.stringify([path, id]);
  const articles = new Map(
    lines
      .filter(isArticle)
      .map(({ path, id, mentions }) => [
        keyOf(path, id),
        new Map(mentions.map((mention) => [mention.id, mention.context])),
      ]),
  );
  return ({ path, article, mention, text }) =>
    articles.get(keyOf(path, article))?.get(mention) ?? text;
}
