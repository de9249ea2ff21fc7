import type { Polarity, QuantityCategory, QuantityMod } from '../../../types/index.js';

/** What a number says: exact, or open to one or both sides (as UCDP writes estimates). */
export interface Estimate {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly mod: QuantityMod;
}

/** A number expression on its way to a mention. Token indexes are those of the article. */
export interface Amount extends Estimate {
  /** Tokens of the numeral with its multiplier or range. */
  readonly numberFirst: number;
  readonly numberEnd: number;
  /** Tokens of the whole phrase so far: with modifier, unit, counted noun. */
  readonly first: number;
  readonly end: number;
  readonly category: QuantityCategory | null;
  readonly unit: string | null;
  /** Tokens of the counted noun phrase; null where none is known. */
  readonly counted: TokenRange | null;
  readonly polarity: Polarity;
  /** "Further": the number comes on top of the one before. */
  readonly additional: boolean;
  /**
   * Needs something that is counted, else it is no quantity: «один», "one"; digits that may be a year; a definite number
   * word, which may be an ordinal («الخمسون»).
   */
  readonly needsNoun: boolean;
  /** No count even as the whole text: a definite number word, a stretch of years. */
  readonly neverAlone: boolean;
  /** Id of the rule, without the language. */
  readonly rule: string;
}

/** The rule of a number that no other rule reads. */
export const NUMBER_RULE = 'quantity.number';

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The estimate of one number under a modifier; see `interchange.md`, "low", "best", "high". */
export function estimateOf(mod: QuantityMod, value: number): Estimate {
  const floor = value >= 0 ? 0 : null;
  switch (mod) {
    case 'about':
      return { low: null, best: value, high: null, mod };
    case 'almost':
      return { low: null, best: value, high: value, mod };
    case 'up-to':
    case 'within':
    case 'less-than':
      return { low: floor, best: value, high: value, mod };
    case 'more-than':
    case 'at-least':
      return { low: value, best: value, high: null, mod };
    case 'vague':
      return { low: value, best: null, high: null, mod };
    default:
      return { low: value, best: value, high: value, mod: 'exact' };
  }
}

/** A range; the ends may stand in either order. */
export function rangeOf(a: number, b: number): Estimate {
  return { low: Math.min(a, b), best: null, high: Math.max(a, b), mod: 'range' };
}

/** The estimate under a modifier that stands beside it; ranges and vague words keep their own. */
export function modified(estimate: Estimate, mod: QuantityMod): Estimate {
  const { low, best, high } = estimate;
  if (best !== null) return estimateOf(mod, best);
  if (low !== null && high === null && mod !== 'about') return { low, best, high, mod: 'vague' };
  return estimate;
}

/** An amount that is only a number. Written out, because spreading it would cost more than reading the number. */
export function bareAmount(
  { first, end }: TokenRange,
  { low, best, high, mod }: Estimate,
  rule: string,
): Amount {
  return {
    low,
    best,
    high,
    mod,
    numberFirst: first,
    numberEnd: end,
    first,
    end,
    category: null,
    unit: null,
    counted: null,
    polarity: 'positive',
    additional: false,
    needsNoun: false,
    neverAlone: false,
    rule,
  };
}
