import type { Article, Token } from '../../../types/index.js';

const SHORTEST_WORD = 4;
const FEWEST_WORDS = 5;

/** How an article writes its words, by key. */
export interface WordUse {
  /** Written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Written with a capital inside a sentence, and never small. */
  readonly capital: ReadonlySet<string>;
}

/** Looks how the article writes its words. */
export function wordUse({ tokens }: Article): WordUse {
  const small = new Set<string>();
  const capital = new Set<string>();
  let before: Token['casing'] = 'none';
  for (const { casing, key } of tokens) {
    if (casing === 'lower') small.add(key);
    else if (casing === 'capital' && before === 'lower') capital.add(key);
    before = casing;
  }
  for (const key of small) capital.delete(key);
  return { small, capital };
}

/**
 * Whether more than this share of a sentence's words have capitals, so that capitals say nothing. A headline takes no full stop: "President
 * Muhammadu Buhari visited Anambra State."
 */
export function isTitleCase(
  tokens: readonly Token[],
  first: number,
  end: number,
  share: number,
): boolean {
  if (tokens[end - 1]?.key === '.') return false;
  let words = 0;
  let capital = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.end - token.start < SHORTEST_WORD) continue;
    words += 1;
    if (token.casing !== 'lower' && token.casing !== 'none') capital += 1;
  }
  return words >= FEWEST_WORDS && capital / words > share;
}
