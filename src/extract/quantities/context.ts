import type { QuantityCategory, QuantityMention } from '../../types/index.js';
import type { Tie } from './relations.js';
import { FATES } from './vocabulary.js';

/** What earlier sentences leave behind. */
export interface Context {
  /** Entity id of the last place that was named as one. */
  readonly place: string | null;
  readonly previous: QuantityMention | null;
}

const PLACED: ReadonlySet<QuantityCategory> = new Set([
  'troops',
  ...FATES,
  'attacks',
  'bases',
  'duration',
]);

/**
 * Fills what a count takes over from what was said before: a further or partial count its category and owner, any
 * count the place, marked as taken from the context.
 */
export function fillContext(
  mention: QuantityMention,
  tie: Tie | null,
  { place, previous }: Context,
  found: readonly QuantityMention[],
  sharesForces: boolean,
): QuantityMention {
  const tied = tie?.type ? referent(tie, previous, found) : null;
  const joined =
    tied && takesOver(mention, tied, tie?.type === 'part-of') ? inherit(mention, tied) : mention;
  const placed =
    joined.at === null && place !== null && PLACED.has(joined.category)
      ? { ...joined, at: place, atFrom: 'context' as const }
      : joined;
  const owned =
    sharesForces && placed.of === null && sameForces(placed, previous)
      ? { ...placed, of: previous?.of ?? null }
      : placed;
  return tied && tie?.type ? { ...owned, relation: { type: tie.type, mention: tied.id } } : owned;
}

const FORCES = new Set<QuantityCategory>(['troops', 'killed', 'wounded', 'casualties']);
const REACH = 2;

/** Soldiers without an owner are those of the sentences before: a text goes on about the same forces. */
const sameForces = (mention: QuantityMention, previous: QuantityMention | null): boolean =>
  mention.category === 'troops' &&
  previous !== null &&
  FORCES.has(previous.category) &&
  mention.sentence - previous.sentence <= REACH;

const isOpen = ({ category, unit }: QuantityMention): boolean =>
  (category === 'other' || category === 'people') && (unit === null || unit === 'person');

/** «освобождены 214 человек, из них 118 солдат»: a part of those who were freed was freed, whatever they are. */
function takesOver(mention: QuantityMention, tied: QuantityMention, isPart: boolean): boolean {
  if (tied.unit !== 'person') return false;
  return isOpen(mention) || (isPart && mention.category === 'troops' && tied.category !== 'people');
}

const inherit = (
  mention: QuantityMention,
  { category, of, unit }: QuantityMention,
): QuantityMention => ({
  ...mention,
  category,
  unit,
  of: mention.of ?? of,
});

/** The count that a tie points to; the counts of the sentence so far stand at the end of the list. */
function referent(
  { to }: Tie,
  previous: QuantityMention | null,
  found: readonly QuantityMention[],
): QuantityMention | null {
  if (to === null) return previous;
  const sentence = found.at(-1)?.sentence;
  const start = found.findLastIndex((mention) => mention.sentence !== sentence) + 1;
  return found[start + to] ?? previous;
}
