import type { Token } from '../../types/index.js';

/** How a language writes numbers in digits. */
export interface DigitStyle {
  /** Mark before the fraction: "," or "."; null where both are in use. */
  readonly decimal: string | null;
}

/** A number in digits: its tokens and value. */
export interface DigitRun {
  readonly end: number;
  readonly value: number;
  /** The value if its one point stands before the fraction, as in front of a multiplier: «1.209 مليار»; null where it has no such point. */
  readonly pointed: number | null;
  readonly bare: boolean;
}

const GROUP_MARKS = new Set([',', '.', "'", '٬']);
/** Longer runs are no number of anything. */
const MOST_DIGITS = 15;

/**
 * The number that begins with the digits at `at`: «2 500», "2,500", "2.5", «12 500,75», ١٬٢٠٠. A
 * group after the first has exactly three digits; a single mark is a group mark when three digits follow and the
 * language's decimal mark is another one. Null when the digits cannot be a number.
 */
export function readDigits(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { decimal }: DigitStyle,
): DigitRun | null {
  const head = tokens[at];
  if (head?.kind !== 'number' || head.key.length > MOST_DIGITS) return null;
  let digits = head.key;
  let end = at + 1;
  const indian = indianGroups(tokens, at, limit, decimal);
  if (indian !== null) {
    digits = indian;
    end = at + 1 + 2 * pairsOf(indian);
  }
  const separator = indian !== null ? ',' : groupSeparator(tokens, end, limit, decimal, head.key);
  while (separator !== null && isGroup(tokens, end, limit, separator)) {
    const group = tokens[separator === ' ' ? end : end + 1];
    digits += group?.key ?? '';
    end += separator === ' ' ? 1 : 2;
    if (digits.length > MOST_DIGITS) return null;
  }
  const fraction = fractionAt(tokens, end, limit, decimal, separator);
  if (fraction !== null) end += 2;
  const value = Number(fraction === null ? digits : `${digits}.${fraction}`);
  const isPointed = separator === '.' && fraction === null && end === at + 3;
  const pointed = isPointed ? Number(`${head.key}.${tokens[at + 2]?.key ?? ''}`) : null;
  return { end, value, pointed, bare: end === at + 1 };
}

/** "12,34,567": pairs of digits before the last three, as in India; the digits without marks, or null. */
function indianGroups(
  tokens: readonly Token[],
  at: number,
  limit: number,
  decimal: string | null,
): string | null {
  const head = tokens[at]?.key ?? '';
  if (decimal !== '.' || head.length > 2 || head.startsWith('0')) return null;
  let digits = head;
  for (let next = at + 1; next + 1 < limit && digits.length <= MOST_DIGITS; next += 2) {
    const [mark, group] = [tokens[next], tokens[next + 1]];
    if (mark?.key !== ',' || mark.spaced || group?.kind !== 'number' || group.spaced) return null;
    digits += group.key;
    if (group.key.length === 3) return digits.length > head.length + 3 ? digits : null;
    if (group.key.length !== 2) return null;
  }
  return null;
}

/** How many groups follow the head of a number in Indian grouping. */
const pairsOf = (digits: string): number => Math.ceil((digits.length - 3) / 2);

/** The mark between groups of thousands, if the next tokens are such a group. */
function groupSeparator(
  tokens: readonly Token[],
  at: number,
  limit: number,
  decimal: string | null,
  head: string,
): string | null {
  if (head.length > 3 || head.startsWith('0')) return null;
  if (isGroup(tokens, at, limit, ' ')) return ' ';
  const mark = tokens[at]?.key ?? '';
  if (!GROUP_MARKS.has(mark) || !isGroup(tokens, at, limit, mark)) return null;
  // «1,234» is a fraction where the comma is the decimal mark, unless a second group follows.
  if (mark !== decimal || isGroup(tokens, at + 2, limit, mark)) return mark;
  return mark === '.' && isCommaFraction(tokens, at + 2, limit) ? mark : null;
}

/** "1.111,11": a comma with one or two digits behind it. */
function isCommaFraction(tokens: readonly Token[], at: number, limit: number): boolean {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= limit || mark?.key !== ',' || mark.spaced) return false;
  return digits?.kind === 'number' && !digits.spaced && digits.key.length < 3;
}

/** Whether a group of three digits, with its separator, stands at a token. */
function isGroup(tokens: readonly Token[], at: number, limit: number, separator: string): boolean {
  const token = tokens[at];
  if (token === undefined || at >= limit) return false;
  if (separator === ' ') {
    return token.spaced && token.kind === 'number' && token.key.length === 3;
  }
  const digits = tokens[at + 1];
  if (token.key !== separator || token.spaced || at + 1 >= limit) return false;
  return digits?.kind === 'number' && !digits.spaced && digits.key.length === 3;
}

function fractionAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  decimal: string | null,
  separator: string | null,
): string | null {
  const mark = tokens[at];
  const digits = tokens[at + 1];
  if (at + 1 >= limit || mark?.spaced !== false || digits?.kind !== 'number' || digits.spaced)
    return null;
  if (mark.key === separator) return null;
  // "2.5" is read everywhere; "2,5" only where the comma is the decimal mark. ٫ is nothing else.
  const isDecimal =
    mark.key === decimal ||
    mark.key === '٫' ||
    (decimal === null && mark.key === ',') ||
    // "2,5 million", "1.111,11" in English: no group has fewer than three digits.
    (mark.key === ',' && digits.key.length < 3) ||
    (mark.key === '.' && (digits.key.length < 3 || decimal === null));
  if (!isDecimal || continues(tokens, at + 2, limit, mark.key)) return null;
  return digits.key;
}

/** «12.05.2024», "1.2.3": more of the same is a date or a version, no fraction. */
function continues(tokens: readonly Token[], at: number, limit: number, mark: string): boolean {
  const next = tokens[at];
  const after = tokens[at + 1];
  return (
    at + 1 < limit &&
    next?.key === mark &&
    !next.spaced &&
    after?.kind === 'number' &&
    !after.spaced
  );
}
