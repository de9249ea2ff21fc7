import type { Change, Respect, TrackedFact, TrackedSupport, TrackedValue } from '../types/delta.js';
import { leading } from '../merge/telling/current.js';
import { respectOf, valueKey } from './compare-values.js';
import { supportsOf, type Places } from './places.js';

/** How a fact differs from what it was. */
export interface Difference {
  readonly change: Extract<Change, 'changed' | 'confirmed'>;
  readonly respect: Respect | null;
  readonly values: readonly TrackedValue[];
  readonly support: readonly TrackedSupport[];
}

/** What comparing two facts needs to know of the digests around them. */
export interface Around {
  readonly before: Places;
  readonly after: Places;
  /** Whether a value that nobody tells any more is worth telling. */
  readonly tellsGone: (value: TrackedValue) => boolean;
}

/** How a fact differs from what it was; null when in nothing that matters. */
export function compareFacts(
  before: TrackedFact,
  after: TrackedFact,
  around: Around,
): Difference | null {
  const known = new Set(before.values.map(valueKey));
  const fresh = after.values.filter((value) => isFresh(value, known, around));
  const [was, is] = [leading(before), leading(after)];
  const respect = was === undefined || is === undefined ? null : changeOfLead(was, is, after);
  const another =
    is !== undefined &&
    (respect === 'stated' ? tellsNew(is, around) : !known.has(valueKey(is)) && isNews(is, around));
  if (respect !== null && another) {
    // What dates it better are the words that came, wherever in the fact.
    const redated = respect === 'narrowed' || respect === 'stated';
    const why = redated ? after.values : [is];
    return { change: 'changed', respect, values: [is], support: newSupport(why, around) };
  }
  const stated = fresh.find((value) => was !== undefined && respectOf(was, value) === 'stated');
  if (stated !== undefined) {
    return changed('stated', [stated], around);
  }
  const others = fresh.filter(({ relationToFirst }) => relationToFirst !== 'refine');
  if (others.length > 0) return changed('also', others, around);
  const confirming = after.values.filter((value) => tellsNew(value, around));
  if (after.origins > before.origins && confirming.length > 0) {
    const support = newSupport(confirming, around);
    return { change: 'confirmed', respect: null, values: confirming, support };
  }
  if (fresh.length > 0) return changed('also', fresh, around);
  const gone = before.values.filter(
    (value) => !value.support.some(around.after.has) && around.tellsGone(value),
  );
  const left = new Set(after.values.map(valueKey));
  const withdrawn = gone.filter((value) => !left.has(valueKey(value)));
  if (withdrawn.length === 0) return null;
  const support = withdrawn.flatMap((value) => value.support);
  return { change: 'changed', respect: 'withdrawn', values: withdrawn, support };
}

/** In which respect the leading value is another; that further articles lead with a value beside it is no change of it. */
function changeOfLead(was: TrackedValue, is: TrackedValue, after: TrackedFact): Respect | null {
  const respect = respectOf(was, is);
  const key = valueKey(was);
  const stays = after.values.some((value) => !value.superseded && valueKey(value) === key);
  return respect === 'value' && stays ? null : respect;
}

function changed(respect: Respect, values: readonly TrackedValue[], around: Around): Difference {
  return { change: 'changed', respect, values, support: newSupport(values, around) };
}

/** A value that the fact did not have, told by words that were not there. */
function isFresh(value: TrackedValue, known: ReadonlySet<string>, around: Around): boolean {
  return !known.has(valueKey(value)) && tellsNew(value, around);
}

/** Told by words that were not there, or by words that said something else before. */
function isNews(value: TrackedValue, around: Around): boolean {
  const key = valueKey(value);
  const earlier = around.before.values(value.support);
  return tellsNew(value, around) || earlier.every((each) => valueKey(each) !== key);
}

const tellsNew = ({ support }: TrackedValue, { before }: Around): boolean =>
  support.some((each) => !before.has(each));

/** Citations that are new; all of them where none is: the same words are understood otherwise. */
function newSupport(
  values: readonly TrackedValue[],
  { before }: Around,
): readonly TrackedSupport[] {
  const all = values.flatMap(({ support }) => support);
  const added = all.filter((each) => !before.has(each));
  return added.length > 0 ? added : all;
}

/** Whether a fact tells anything by words that were not there. */
export function tellsAnything(fact: TrackedFact, before: Places): boolean {
  return supportsOf(fact).some((support) => !before.has(support));
}
