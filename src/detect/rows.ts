/**
 * Rows of decoded costs (`codec.ts`), most of them 0, as bytes: a byte says how many zeros come
 * before the next cost (0 to 10) and which cost it is; fourteen more values skip longer runs. Ten
 * thousand n-grams are unpacked a few at a time, as texts have them, and so need not be small in
 * letters but quick to open.
 */
const COSTS = 22;
const RUNS = 11;
const SKIP = COSTS * RUNS;
/** Zeros that the values from {@link SKIP} on stand for: 11, 22 … 154. */
const MOST_SKIPS = 14;

/** Packs cells with values from 0 to 22. Zeros at the end are left out. */
export function packRows(cells: Uint8Array): Uint8Array {
  const out: number[] = [];
  let zeros = 0;
  for (const cell of cells) {
    if (cell === 0) {
      zeros += 1;
      continue;
    }
    while (zeros >= RUNS) {
      const skips = Math.min(MOST_SKIPS, Math.floor(zeros / RUNS));
      out.push(SKIP + skips - 1);
      zeros -= skips * RUNS;
    }
    out.push(zeros * COSTS + cell - 1);
    zeros = 0;
  }
  return Uint8Array.from(out);
}

/** Unpacks the bytes `[from, to)` into fresh cells of that number. */
export function unpackRows(
  packed: Uint8Array,
  from: number,
  to: number,
  length: number,
): Uint8Array {
  const cells = new Uint8Array(length);
  let cell = 0;
  for (let at = from; at < to; at += 1) {
    const byte = packed[at] ?? SKIP;
    if (byte >= SKIP) {
      cell += RUNS * (byte - SKIP + 1);
    } else {
      cell += Math.floor(byte / COSTS);
      cells[cell] = (byte % COSTS) + 1;
      cell += 1;
    }
  }
  return cells;
}
