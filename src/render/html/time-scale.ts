/** First and last day, inclusive, as day numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A stretch of time that is drawn to scale; between stretches the axis is broken. */
export interface Stretch extends Days {
  /** Where it begins and ends on the axis, in percent. */
  readonly left: number;
  readonly right: number;
}

/** A gap in which nothing happens is left out of the axis when it is longer than this share of all time shown. */
const LONG_GAP = 0.12;
/** Room for a break, in percent. */
const BREAK = 3;

function stretchesOf(days: readonly Days[]): { first: number; last: number; count: number }[] {
  const sorted = [...days].sort((a, b) => a.first - b.first || a.last - b.last);
  const start = sorted[0]?.first ?? 0;
  const end = sorted.reduce((last, day) => Math.max(last, day.last), start);
  const longest = Math.max(60, (end - start) * LONG_GAP);
  const stretches: { first: number; last: number; count: number }[] = [];
  for (const { first, last } of sorted) {
    const open = stretches.at(-1);
    if (open === undefined || first - open.last > longest)
      stretches.push({ first, last, count: 1 });
    else {
      open.last = Math.max(open.last, last);
      open.count += 1;
    }
  }
  return stretches;
}

/** Puts days on an axis: each stretch gets room by how much happens in it. */
export function timeScale(days: readonly Days[]): readonly Stretch[] {
  const stretches = stretchesOf(days);
  const weights = stretches.map(({ first, last, count }) =>
    first === last ? 1 : 1 + Math.sqrt(count) * 2,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = 100 - BREAK * (stretches.length - 1);
  let left = 0;
  return stretches.map(({ first, last }, index) => {
    const width = (room * (weights[index] ?? 1)) / total;
    const stretch = { first, last, left, right: left + width };
    left += width + BREAK;
    return stretch;
  });
}

/** Where a day lies, in percent from the left; the middle of a stretch of one day. */
export function positionOf(day: number, stretches: readonly Stretch[]): number {
  const stretch = stretches.find(({ last }) => day <= last) ?? stretches.at(-1);
  if (stretch === undefined) return 50;
  const { first, last, left, right } = stretch;
  if (first === last) return (left + right) / 2;
  const share = Math.min(1, Math.max(0, (day - first) / (last - first)));
  // Marks need room at both ends.
  return left + 1.5 + share * (right - left - 3);
}
