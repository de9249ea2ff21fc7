/**
 * Costs, one for each n-gram of a script, as one string of printable ASCII without `"` and `\`, so
 * that JSON adds nothing to its size. A character says how many absent n-grams come before the
 * next cost (0 to 3) and which level the cost has; four more characters skip longer runs.
 */
const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');
const LEVELS = 22;
const RUNS = 4;
const SKIPS: readonly number[] = [108, 36, 12, 4];

/** Nats (units of the natural logarithm) from one level to the next. */
export const STEP = 0.5;

/** Nats for a letter after one that it never follows in the language's texts. */
export const ABSENT_BIGRAM = 5;

/**
 * Nats that a trigram costs beside its last two letters where a language's texts do not have it.
 */
export const ABSENT_TRIGRAM = 1;

/** `null` stands for an n-gram that the language's texts do not have. */
export type Cost = number | null;

/** Writes costs in nats, rounded to halves; those over 10.5 become 10.5. */
export function encodeCosts(costs: readonly Cost[]): string {
  const out: string[] = [];
  let absent = 0;
  for (const cost of costs) {
    if (cost === null) {
      absent += 1;
      continue;
    }
    SKIPS.forEach((skip, index) => {
      for (; absent >= skip; absent -= skip) out.push(PRINTABLE.charAt(RUNS * LEVELS + index));
    });
    const level = Math.max(0, Math.min(LEVELS - 1, Math.round(cost / STEP)));
    out.push(PRINTABLE.charAt(absent * LEVELS + level));
    absent = 0;
  }
  return out.join('');
}

/**
 * Reads what {@link encodeCosts} wrote: the cost of the n-gram with index `i` goes to
 * `target[start + i * stride]`, as {@link costOf} reads it. Absent n-grams leave their 0.
 *
 * @throws RangeError at a character that `encodeCosts` does not write
 */
export function decodeCosts(
  encoded: string,
  target: Uint8Array,
  start: number,
  stride: number,
): void {
  let cell = start;
  for (let at = 0; at < encoded.length; at += 1) {
    const symbol = SYMBOLS[encoded.charCodeAt(at)];
    if (symbol === undefined) throw new RangeError(`not a cost: ${encoded.charAt(at)}`);
    cell += stride * symbol.absent;
    if (symbol.decoded === 0) continue;
    target[cell] = symbol.decoded;
    cell += stride;
  }
}

/** Nats of a decoded cost; `null` for 0, an absent n-gram. */
export function costOf(decoded: number): Cost {
  return decoded === 0 ? null : (decoded - 1) * STEP;
}

/**
 * Writes sorted n-grams of one length: those that differ in the last letter only are one group,
 * `abcd` for `abc` and `abd`. Groups are separated by spaces.
 */
export function encodeGrams(sorted: readonly string[]): string {
  const groups: string[] = [];
  let prefix = '';
  for (const gram of sorted) {
    const before = gram.slice(0, -1);
    if (before === prefix) groups.push(gram.slice(-1));
    else groups.push(` ${gram}`);
    prefix = before;
  }
  return groups.join('').trimStart();
}

/** What a character stands for: absent n-grams, and the decoded cost after them (0 for none). */
interface CostSymbol {
  readonly absent: number;
  readonly decoded: number;
}

/** By character code. */
const SYMBOLS: readonly (CostSymbol | undefined)[] = Array.from({ length: 127 }, (_, character) => {
  const code = PRINTABLE.indexOf(String.fromCharCode(character));
  if (code < 0) return undefined;
  const skip = SKIPS[code - RUNS * LEVELS];
  if (skip !== undefined) return { absent: skip, decoded: 0 };
  return { absent: Math.floor(code / LEVELS), decoded: (code % LEVELS) + 1 };
});
