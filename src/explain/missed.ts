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

const WORDS = /[\p{L}\p{M}]+/gu;

/** Whether a word of a language is a month or a weekday. */
export type IsDateWord = (word: string, language: string) => boolean;

/** Numbers of a span of code points that no date, quantity or name covers. */
export function missedNumbers(article: ReadArticle, span: Span): string[] {
  return uncovered(article, span).match(DIGITS) ?? [];
}

/** Months and weekdays of a span of code points that no date, quantity or name covers. */
function missedDateWords(article: ReadArticle, span: Span, isDateWord: IsDateWord): string[] {
  const words = uncovered(article, span).match(WORDS) ?? [];
  return words.filter((word) => isDateWord(word, article.line.language.code));
}

/** A span of code points with nothing where a date, quantity or name stands. */
function uncovered({ line, characters }: ReadArticle, { start, end }: Span): string {
  const facts = line.mentions.filter(({ kind }) => kind !== 'event');
  const inside = facts.filter((mention) => mention.start < end && start < mention.end);
  let covered = '';
  // A covered character gives way to one that is no digit.
  for (let at = start; at < end; at++) {
    const isCovered = inside.some((mention) => mention.start <= at && at < mention.end);
    covered += isCovered ? ' ' : (characters[at] ?? '');
  }
  return covered;
}

/** The sentences with a number, a month or a weekday that no rule understood, cited. */
export function missedSentences(
  articles: readonly ReadArticle[],
  isDateWord: IsDateWord = () => false,
): Missed {
  const numeric = articles.flatMap((article) =>
    article.line.sentences.filter((sentence) => sentence.numeric),
  );
  return {
    schema: MISSED_SCHEMA,
    numericSentences: numeric.length,
    understood: numeric.filter(({ understood }) => understood).length,
    sentences: articles.flatMap((article) => {
      const { path, id, sentences } = article.line;
      return sentences.flatMap(({ start, end, line, numeric, understood }): MissedSentence[] => {
        const numbers = numeric && !understood ? missedNumbers(article, { start, end }) : [];
        const dateWords = missedDateWords(article, { start, end }, isDateWord);
        if (numbers.length + dateWords.length === 0 && (!numeric || understood)) return [];
        const place = { path, article: id, n: article.n, start, end, line };
        const text = article.characters.slice(start, end).join('');
        return [{ ...place, text, numbers, dateWords }];
      });
    }),
  };
}
