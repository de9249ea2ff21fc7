/**
 * A number put together from digits and number words. Token indexes are those of the article.
 */
export interface Numeral {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** The number; the lower end of a range; the least that a vague word can mean («сотни»: 200). */
  readonly value: number;
  /** The upper end of a range («2,5-3 тысячи»); null when it is none. */
  readonly high: number | null;
  /** The numeral is digits, possibly with a multiplier word; false when it is only words. */
  readonly digits: boolean;
  /** A word without an exact number («десятки», "dozens"): a lower bound only. */
  readonly vague: boolean;
  /** The last word is a noun of its own («тысяча», «мільйон», مليون): what is counted follows in the genitive. */
  readonly scaled: boolean;
  /** What that last word multiplies by; 1 when it is none. */
  readonly factor: number;
  /** Words with the definite article («الخمسون»): an ordinal unless something is counted. */
  readonly definite: boolean;
  /** A plain run of digits and nothing else: may also be a year, a day, a code. */
  readonly bare: boolean;
}
