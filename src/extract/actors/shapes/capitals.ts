import type { LanguagePack } from '../../../match/index.js';
import type { Token } from '../../../types/index.js';

const WITHOUT_CAPITALS = new Set(['Arab', 'Hebr']);

/** Whether the language's script tells capitals from small letters. */
export const hasCapitals = ({ script }: LanguagePack): boolean => !WITHOUT_CAPITALS.has(script);

/** Whether a word begins with a capital, or is all in capitals. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.casing === 'capital' || token?.casing === 'upper';

/** Of so many words in capitals all are shouted. */
const FEWEST_SHOUTED = 3;

/** Whether a sentence is all in capitals, which then tell of no word what it is. */
export function isShouted(tokens: readonly Token[], first: number, end: number): boolean {
  let shouted = 0;
  for (let at = first; at < end; at++) {
    const casing = tokens[at]?.casing;
    if (casing === 'lower' || casing === 'mixed') return false;
    // A lone capital is a word in capitals, too.
    if (casing === 'capital' && (tokens[at]?.key.length ?? 0) > 1) return false;
    if (casing === 'upper') shouted += 1;
  }
  return shouted >= FEWEST_SHOUTED;
}
