import { tokensIn } from '../text/index.js';
import type { Span, Token } from '../types/index.js';

/** Characters of a paragraph whose words are compared. */
const MOST_CHARACTERS = 2000;
const LEAST_LETTERS = 4;
const FRONT = 5;
const GRAM = 4;

/**
 * What the words of a span have in common with their other forms: the front of each longer word. Scripts without capitals
 * write particles at the front of words, so there every run of four letters counts: rather too much in common than too little.
 */
export function stemsOf(raw: string, { start, end }: Span): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const token of longerWords(raw, start, end))
    for (const stem of stemsOfWord(token)) stems.add(stem);
  return stems;
}

export const longerWords = (raw: string, start: number, end: number): readonly Token[] =>
  tokensIn(raw, start, Math.min(end, start + MOST_CHARACTERS)).filter(
    ({ kind, key }) => kind === 'word' && key.length >= LEAST_LETTERS,
  );

export function stemsOfWord({ key, casing }: Token): string[] {
  if (casing !== 'none') return [key.slice(0, FRONT)];
  const grams = Math.max(0, key.length - GRAM + 1);
  return Array.from({ length: grams }, (_, at) => key.slice(at, at + GRAM));
}

/** Whether the span has a longer word in common with what the stems were taken from. */
export function sharesWords(raw: string, span: Span, stems: ReadonlySet<string>): boolean {
  for (const stem of stemsOf(raw, span)) if (stems.has(stem)) return true;
  return false;
}

/** How many of the longer words of a span are among what the stems were taken from, and their share; 0 of 0 is none. */
export function sharedOf(
  raw: string,
  { start, end }: Span,
  stems: ReadonlySet<string>,
): { readonly count: number; readonly share: number } {
  const words = longerWords(raw, start, end);
  const count = words.filter((word) => stemsOfWord(word).some((stem) => stems.has(stem))).length;
  return { count, share: words.length === 0 ? 0 : count / words.length };
}

/** The stems of several spans together. */
export function allStems(raw: string, spans: readonly Span[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const span of spans) for (const stem of stemsOf(raw, span)) all.add(stem);
  return all;
}
