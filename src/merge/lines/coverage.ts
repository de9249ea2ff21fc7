import type { Coverage, DigestArticle } from '../../types/digest.js';
import type { LineSet } from './article-set.js';

/** Whether the day of publication was in no way known from the article itself. */
function isUndated({ published }: DigestArticle): boolean {
  return published === null || published.from === null || published.from !== published.to;
}

/** What was and was not read and understood. `languages`: codes that have a pack, null: all. */
export function coverageOf(
  { sources, errors }: LineSet,
  articles: readonly DigestArticle[],
  languages: readonly string[] | null,
): Coverage {
  const sum = (of: (article: DigestArticle) => number) =>
    articles.reduce((total, article) => total + of(article), 0);
  return {
    read: sources.length,
    skipped: errors.map(({ id, path, error: { code, message } }) => ({ id, path, code, message })),
    unsupported: articles
      .filter(({ language }) => languages !== null && !languages.includes(language.code))
      .map(({ id, path, language }) => ({ id, path, language: language.code })),
    damaged: sources
      .filter(({ line }) => line.replaced > 0)
      .map(({ line: { id, path, replaced } }) => ({ id, path, replaced })),
    undated: articles.filter(isUndated).length,
    numericSentences: sum(({ counts }) => counts.numericSentences),
    understood: sum(({ counts }) => counts.understood),
  };
}
