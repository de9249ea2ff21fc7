import type { Span } from '../types/index.js';
import type { Lexicon } from './lexicon.js';
import { bitOf } from './lexicon.js';
import { longerWords, stemsOfWord } from './overlap.js';

/** What a line is about: the stems of each of its longer words, but for those that any text has. */
export type Subject = readonly (readonly string[])[];

const ANYWHERE = bitOf('common') | bitOf('stamp') | bitOf('month');

/** Words of a line that are looked at: a paragraph of more tells what it is about by these. */
const MOST_WORDS = 80;

/** The words of a span that can tell what it is about. */
export function subjectOf(raw: string, span: Span, lexicon: Lexicon): Subject {
  return longerWords(raw, span.start, span.end)
    .filter(({ key }) => (lexicon.listsOf(key) & ANYWHERE) === 0)
    .slice(0, MOST_WORDS)
    .map(stemsOfWord);
}

/** A line that has nothing to do with a text has no larger a part of its words in common with it. */
export const STRANGE = 0.1;

/** How many of the words of a line a text has, by its stems. */
export function knownOf(subject: Subject, stems: ReadonlySet<string>): number {
  return subject.filter((word) => word.some((stem) => stems.has(stem))).length;
}

/** In how many of the lines each stem is; lines come in and go out one by one. */
export class SharedStems {
  readonly #lines = new Map<string, number>();

  /** Counts a line in, or with -1 out again. */
  count(subject: Subject, by: 1 | -1 = 1): void {
    for (const stem of new Set(subject.flat())) {
      this.#lines.set(stem, (this.#lines.get(stem) ?? 0) + by);
    }
  }

  /** The share of the words of a line that so many of the lines have at least; 0 when it has none. */
  kinship(subject: Subject, least = 1): number {
    const known = subject.filter((word) =>
      word.some((stem) => (this.#lines.get(stem) ?? 0) >= least),
    );
    return subject.length === 0 ? 0 : known.length / subject.length;
  }
}
