import type { Respect, TrackedValue } from '../types/delta.js';
import type { DayRange } from '../types/fact.js';

/** Equal for values that say the same, however sure, by whomever. */
export function valueKey(value: TrackedValue): string {
  const { low, best, high, unit, mod, asOf, status, polarity, relation } = value;
  const { from, to, candidates } = value;
  // What is written tells undated values apart only.
  const when = from === null && to === null ? value.value : [from, to, candidates];
  return JSON.stringify([low, best, high, unit, mod, asOf, status, polarity, relation, when]);
}

const isOpen = ({ from, to }: DayRange): boolean => from === null && to === null;

/** Whether all days of `inner` are days of `outer`. */
function isWithin(inner: DayRange, outer: DayRange): boolean {
  const fromHolds = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const toHolds = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return fromHolds && toHolds;
}

function meet(a: DayRange, b: DayRange): boolean {
  const starts = a.from === null || b.to === null || a.from <= b.to;
  return starts && (b.from === null || a.to === null || b.from <= a.to);
}

/** In which respect one value differs from an earlier one of the same fact; null when in none. */
export function respectOf(before: TrackedValue, after: TrackedValue): Respect | null {
  if (before.polarity !== after.polarity) return 'polarity';
  if (before.status !== after.status) return 'status';
  const dated = !isOpen(before) || !isOpen(after);
  const better = before.certainty !== 'stated' && after.certainty === 'stated';
  if (dated && better && (isOpen(before) || meet(before, after))) return 'stated';
  if (valueKey(before) === valueKey(after)) return null;
  const fewer =
    dated &&
    before.relation === after.relation &&
    isWithin(after, before) &&
    after.candidates.length <= (before.candidates.length || Infinity);
  return fewer ? 'narrowed' : 'value';
}
