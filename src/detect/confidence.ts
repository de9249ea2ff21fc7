/** What a guess rests on. */
export interface Evidence {
  /** Nats by which the language is ahead of all others of its script together. */
  readonly margin: number;
  /** Nats a sign that the text costs in the language above what long texts usually cost. */
  readonly surprise: number;
  /** Letters and edges of words. */
  readonly signs: number;
  /** Whether capitals tell its names from words. */
  readonly cased: boolean;
  /** Share of the text's letters in the language's script, 0 to 1. */
  readonly share: number;
}

/** Words and letters are not independent of each other: a nat of margin counts for this much. */
const DEPENDENCE = 0.6;

/** Shares above this say that the text is in one script. */
const MAIN_SHARE = 0.6;

/** Rules have exceptions: the share of right answers is never given as one. */
const MOST = 0.99;

/** Nats a sign by which one sign may surprise more than long texts do; falls with the square root. */
const SHORT_TEXT_SURPRISE = 5.3;

/** Share of such guesses that are right, 0 to 1, rounded to hundredths. */
export function confidenceOf({ share, ...evidence }: Evidence): number {
  if (isUnknown(evidence)) return 0;
  const chance = 1 / (1 + Math.exp(-DEPENDENCE * evidence.margin));
  const part = Math.min(1, share / MAIN_SHARE);
  return Math.round(100 * Math.min(MOST, chance * part)) / 100;
}

/**
 * Nats of margin a sign that only the language of a text has: at least 0.5 in the scripts without capitals, where one that the tables lack
 * leaves the nearest of them ahead by 0.3 at most. A list of foreign names surprises, but in no language more than in another.
 */
const OWN_LEAD = 0.4;

/** No language of the tables spells words like these, and no capitals say that they are names. */
function isUnknown({ surprise, signs, cased, margin }: Omit<Evidence, 'share'>): boolean {
  const size = Math.max(1, signs);
  if (surprise <= SHORT_TEXT_SURPRISE / Math.sqrt(size)) return false;
  return cased || margin / size < OWN_LEAD;
}
