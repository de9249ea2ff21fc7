import type { LanguagePack } from '../../../match/index.js';
import type { Token } from '../../../types/index.js';

const WITHOUT_CAPITALS = new Set(['Arab', 'Hebr']);

/** Whether the language's script tells capitals from small letters. */
export const hasCapitals = ({ script }: LanguagePack): boolean => !WITHOUT_CAPITALS.has(script);

/** Whether a word begins with a capital, or is all in capitals. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.casing === 'capital' || token?.casing === 'upper';
