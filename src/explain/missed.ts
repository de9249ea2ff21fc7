import type { Span } from '../types/index.js';
import type { ArticleLine } from '../types/article-line.js';
import { MISSED_SCHEMA, type Missed, type MissedSentence } from '../types/explanation.js';

/** An article line with its rank and the code points of its text. */
export interface ReadArticle {
  readonly n: number;
  readonly line: ArticleLine;
  readonly characters: readonly string[];
}

const DIGITS = /\p{Nd}+/gu;

/** Numbers of a span of code points that no date, quantity or name covers. */
export function missedNumbers({ line, characters }: ReadArticle, { start, end }: Span): string[] {
  const facts = line.mentions.filter(({ kind }) => kind !== 'event');
  const inside = facts.filter((mention) => mention.start < end && start < mention.end);
  let covered = '';
  // A covered character gives way to one that is no digit.
  for (let at = start; at < end; at++) {
    const isCovered = inside.some((mention) => mention.start <= at && at < mention.end);
    covered += isCovered ? ' ' : (characters[at] ?? '');
  }
  return covered.match(DIGITS) ?? [];
}

/** The sentences with a number that no rule understood, cited. */
export function missedSentences(articles: readonly ReadArticle[]): Missed {
  const numeric = articles.flatMap((article) =>
    article.line.sentences.filter((sentence) => sentence.numeric),
  );
  return {
    schema: MISSED_SCHEMA,
    numericSentences: numeric.length,
    understood: numeric.filter(({ understood }) => understood).length,
    sentences: articles.flatMap((article) => {
      const { path, id, sentences } = article.line;
      return sentences
        .filter((sentence) => sentence.numeric && !sentence.understood)
        .map(({ start, end, line }): MissedSentence => ({
          ...{ path, article: id, n: article.n, start, end, line },
          text: article.characters.slice(start, end).join(''),
          numbers: missedNumbers(article, { start, end }),
        }));
    }),
  };
}
