import type { TokenStream } from '../../match/index.js';
import type { Token } from '../../types/index.js';
import { Group, type NumeralStyle } from './group.js';

/** Classes of a pack's `numerals.yaml`, as ids of the pack. */
export interface NumeralClasses {
  /** 0 to 999 in one word: «двадцать», «двести», «двое», "twenty", عشرون. */
  readonly cardinal: number;
  /** Words that multiply what stands before them: 100 (en, ar), 1000 and up. */
  readonly multiplier: number;
  /** Multipliers that are a dual where no number stands before them («ألفا جندي»: 2000). */
  readonly dual: number;
  /** Multipliers of one letter, which must be glued to their digits: "10k", «3М». */
  readonly letter: number;
  /** Joins the parts of one number: و. */
  readonly joiner: number;
  /** Joins only what follows a multiplier: "two hundred and five". */
  readonly multiplierJoiner: number;
  readonly vague: number;
  /** Joins a vague word to what it counts by the thousand: "hundreds of thousands". */
  readonly vagueLink: number;
  /** "quarters", "tenths": what stands before them counts parts of one. */
  readonly fractionPart: number;
}

/** A number in words: its tokens and value. */
export interface WordRun {
  readonly end: number;
  readonly value: number;
  /** What the last word multiplies by; 1 when it is no multiplier. */
  readonly factor: number;
}

/** Most words of one number: enough for any number below 10^15. */
const MOST_WORDS = 40;

interface Part {
  readonly end: number;
  readonly value: number;
  readonly multiplier: boolean;
}

/**
 * The longest number in words that begins at a token. `seed` is a number in digits that stands before it («2,5 тысячи»):
 * then a multiplier must follow first. Parts add up while each is smaller in kind than the one before, a
 * multiplier multiplies what has been added since the last larger one: «خمسة آلاف وستة آلاف» are two numbers.
 */
export function readWords(
  stream: TokenStream,
  at: number,
  limit: number,
  classes: NumeralClasses,
  style: NumeralStyle,
  seed: number | null,
): WordRun | null {
  // Most words begin no number.
  if (seed === null && partAt(stream, at, limit, classes, true) === null) return null;
  let total = 0;
  let group = new Group(seed, style);
  let lastScale = Number.POSITIVE_INFINITY;
  let best: WordRun | null = null;
  // Up to the last multiplier: a number behind it belongs to the next multiplier where that is as large.
  let scaled: WordRun | null = null;
  let next = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const joined: number | null =
      best === null && seed === null
        ? null
        : (joinerEnd(stream, next, limit, classes, (best?.factor ?? 1) > 1) ??
          commaEnd(stream, next, limit, classes, best?.factor ?? 1));
    const isFirst = best === null && seed === null;
    const part = partAt(stream, joined ?? next, limit, classes, isFirst);
    if (!part) break;
    // "five billion and three quarters": the three counts quarters.
    const isPart = part.value < 20 && stream.find(part.end, classes.fractionPart) !== null;
    if (isPart && joined !== null && isSpaced(stream, joined)) break;
    if (part.multiplier && part.value >= lastScale && group.isEmpty && joined === null) {
      // "two thousand million"
      if (lastScale !== 1000 || total >= part.value) break;
      total *= part.value;
      lastScale = part.value;
    } else if (part.multiplier && part.value >= 1000) {
      if (part.value >= lastScale) return scaled ?? best;
      if (joined !== null && group.isEmpty && total === 0) break;
      total += group.valueOr(1) * part.value;
      lastScale = scaleOf(part.value);
      group = new Group(null, style);
    } else if (part.multiplier) {
      if (!group.multiply(part.value)) return scaled ?? best;
    } else {
      if (!group.add(part.value, joined !== null)) break;
    }
    next = part.end;
    best = {
      end: next,
      value: round(total + group.valueOr(0)),
      factor: part.multiplier ? part.value : 1,
    };
    if (part.multiplier) scaled = best;
  }
  return best;
}

/** A dual («مليونان») is of the scale of its one. */
const scaleOf = (factor: number): number => (/^20+$/u.test(String(factor)) ? factor / 2 : factor);

/** Sums of decimal fractions leave dust behind: 2.3 million is 2300000, not 2299999.9999999995. */
const round = (value: number): number => Number(value.toPrecision(15));

function partAt(
  stream: TokenStream,
  at: number,
  limit: number,
  classes: NumeralClasses,
  isFirst: boolean,
): Part | null {
  const dual = isFirst ? stream.find(at, classes.dual) : null;
  if (typeof dual?.value === 'number' && !isSingular(stream, at, classes))
    return { end: at + 1, value: dual.value, multiplier: true };
  let best: Part | null = null;
  for (const reading of stream.at(at)) {
    const letter = reading.class === classes.letter;
    const multiplier = letter || reading.class === classes.multiplier;
    if (!multiplier && reading.class !== classes.cardinal) continue;
    if (letter && (!isGluedToDigits(stream, at) || reading.length > 1)) continue;
    const end = at + reading.length;
    if (end > limit || typeof reading.value !== 'number' || (best && end <= best.end)) continue;
    best = { end, value: reading.value, multiplier };
  }
  return best;
}

/** «مليونا و300 ألف», «ألفا وخمسمئة»: a dual that is joined to more keeps its ن, so this is one in the accusative. */
const isSingular = (stream: TokenStream, at: number, classes: NumeralClasses): boolean =>
  stream.find(at, classes.multiplier) !== null && stream.find(at + 1, classes.joiner) !== null;

const isSpaced = ({ tokens }: TokenStream, at: number): boolean =>
  tokens[at]?.spaced === true || tokens[at - 1]?.clitic === true;

const isGluedToDigits = ({ tokens }: TokenStream, at: number): boolean =>
  tokens[at]?.spaced === false && tokens[at - 1]?.kind === 'number';

/** "twenty thousand, five hundred and six": a comma between groups, where hundreds follow. */
function commaEnd(
  stream: TokenStream,
  at: number,
  limit: number,
  classes: NumeralClasses,
  factor: number,
): number | null {
  const comma = stream.tokens[at];
  if (factor < 1000 || at + 2 >= limit || comma?.key !== ',' || comma.spaced) return null;
  if (!stream.find(at + 1, classes.cardinal)) return null;
  const dash = stream.tokens[at + 2]?.key === '-' ? 1 : 0;
  return stream.find(at + 2 + dash, classes.multiplier)?.value === 100 ? at + 1 : null;
}

/** "twenty-one", "two hundred and five", خمسة وعشرون: where the next part begins, or null. */
function joinerEnd(
  stream: TokenStream,
  at: number,
  limit: number,
  classes: NumeralClasses,
  afterMultiplier: boolean,
): number | null {
  if (at + 1 >= limit) return null;
  const token: Token | undefined = stream.tokens[at];
  if (token?.key === '-' && !token.spaced && stream.tokens[at + 1]?.spaced === false) return at + 1;
  const joins =
    stream.find(at, classes.joiner) ??
    (afterMultiplier ? stream.find(at, classes.multiplierJoiner) : null);
  return joins ? at + 1 : null;
}
