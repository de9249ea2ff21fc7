import type { Digest, DigestArticle } from '../types/digest.js';
import type { StreamLine } from '../types/article-line.js';
import { englishPhrase } from '../wording/index.js';
import { isArticle } from '../merge/index.js';

/**
 * The digest of what was known on a day: only of articles that were surely published by then. Those of which it is not known are
 * left out, as later ones are. All are merged once to learn when each was published, which stays known; then those that
 * remain for themselves.
 */
export function digestKnownBy(
  lines: readonly StreamLine[],
  day: string,
  merge: (lines: readonly StreamLine[]) => Digest,
): Digest {
  const all = merge(lines);
  const known = new Map(
    all.articles
      .filter(({ published }) => published?.to != null && published.to <= day)
      .map((article) => [identity(article), article.published]),
  );
  const digest = merge(lines.flatMap((line) => knownLine(line, known)));
  const articles = all.articles.length - digest.articles.length;
  return {
    ...digest,
    coverage: {
      ...digest.coverage,
      filtered: { asked: [englishPhrase('as of {day}', { day })], facts: 0, stories: 0, articles },
    },
  };
}

function knownLine(
  line: StreamLine,
  known: ReadonlyMap<string, DigestArticle['published']>,
): readonly StreamLine[] {
  if (!isArticle(line)) return [line];
  const published = known.get(identity(line));
  if (published == null) return [];
  const { from, to, basis } = published;
  // Reasons cite articles by their numbers among all.
  const own = basis === 'text' || basis === 'sources' ? null : line.published;
  return [{ ...line, published: own ?? { from, to, basis, why: 'dated from all articles' } }];
}

const identity = ({ path, id }: { readonly path: string; readonly id: string }): string =>
  JSON.stringify([path, id]);
