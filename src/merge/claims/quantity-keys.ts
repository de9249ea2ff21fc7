import type { Indicator, QuantityCategory, QuantityMention } from '../../types/index.js';
import { isTotal, outcomeOf } from '../../types/outcome.js';

/** Counts of what happens add up over time whatever tense they are told in. */
const TOTALS: ReadonlySet<QuantityCategory> = new Set([
  ...(['killed', 'wounded', 'casualties', 'captured'] as const),
  ...(['missing', 'displaced', 'attacks'] as const),
]);
/** Totals that rise and fall, so that a time with them is the one for which they hold. */
const LEVELS: ReadonlySet<QuantityCategory> = new Set(['missing', 'displaced']);
/** Totals that never fall. */
const GROWING: ReadonlySet<QuantityCategory> = new Set([
  ...(['killed', 'wounded', 'casualties', 'attacks'] as const),
]);
/** Those whom a strike harms on its day, however long they are counted. */
const HARMED: ReadonlySet<QuantityCategory | null> = new Set(['killed', 'wounded', 'casualties']);
export const isHarm = (category: QuantityCategory | null): boolean => HARMED.has(category);

/** Categories that do not say what is counted. */
const OPEN_CATEGORIES: ReadonlySet<QuantityCategory> = new Set([
  ...(['other', 'people', 'weapons', 'vehicles', 'percent'] as const),
  ...(['distance', 'money', 'duration'] as const),
]);
/** Equal sums of this size are one in a story, whoever is said to give them. */
const LEAST_SUM = 100_000;
/** People and things of which so many are not by chance counted twice in a story. */
const THINGS: ReadonlySet<QuantityCategory> = new Set(['people', 'vehicles', 'weapons']);
const LEAST_COUNT = 20;

/** How a number counts: as a level (`present`), a `total`, a `change` or a `plan`. */
export function quantityRelation({
  measure,
  category,
  indicator,
}: Pick<QuantityMention, 'measure' | 'category'> & {
  readonly indicator?: Indicator | null | undefined;
}): string {
  if (measure === 'change' || measure === 'plan') return measure;
  const isSum = measure === 'cumulative' || TOTALS.has(category) || isTotal(outcomeOf(indicator));
  return isSum ? 'total' : 'present';
}

/** Whether a total of a category can also fall: the missing are found, the displaced go home. */
export function isLevel(category: QuantityCategory | null): boolean {
  return category !== null && LEVELS.has(category);
}

/** Whether a total of a category never falls, as that of the dead; captives are set free. */
export function isGrowing(category: QuantityCategory | null): boolean {
  return category !== null && GROWING.has(category);
}

/** Units of what is counted rather than measured. */
const COUNTED: ReadonlySet<string> = new Set(['person', 'event', 'item']);

/** Whether a number of no category measures something, in barrels, tonnes or hectares. */
export function isMeasured({
  category,
  unit,
}: Pick<QuantityMention, 'category' | 'unit'>): boolean {
  return category === 'other' && unit !== null && !COUNTED.has(unit);
}

/** Whether equal numbers of a category are one in a story, whoever and wherever they are. */
function isTelling(quantity: QuantityMention): boolean {
  const { category, best, low } = quantity;
  const number = best ?? low ?? 0;
  if ((category === 'money' || isMeasured(quantity)) && number >= LEAST_SUM) return true;
  return (THINGS.has(category) && number >= LEAST_COUNT) || isDistinctive(quantity);
}

/**
 * Whether an exact number of what its category does not tell is hardly another's in a story: 34 counts of an indictment, 55.95 % of the
 * votes, $60 a barrel; not two countries, nor half of all.
 */
export function isDistinctive({ category, mod, best }: QuantityMention): boolean {
  if (mod !== 'exact' || best === null) return false;
  if (category === 'money') return best >= LEAST_COUNT;
  if (category !== 'other' && category !== 'percent') return false;
  return best >= LEAST_COUNT / 2 && best % 5 !== 0;
}

/**
 * What keeps numbers apart whose category does not say what they count. The words that do belong
 * to one language, so only equal numbers can be one fact, and those that say neither whose nor
 * where only within one text ("two countries" are not always the same two) unless they are large.
 */
export function countedKey(quantity: QuantityMention, text: string): string | null {
  const { category, counted, indicator, unit, low, best, high, of, at } = quantity;
  const outcome = outcomeOf(indicator);
  // Who is evacuated is displaced, and other articles say no more than that.
  if (isTotal(outcome) && category !== 'displaced') return outcome;
  if (!OPEN_CATEGORIES.has(category)) return null;
  const telling = isTelling(quantity);
  const named = category !== 'other' && category !== 'duration' && (of ?? at) !== null;
  // Of what a share is, two languages say in two words: only its owner or place ties it to that of another article.
  const isShare = category === 'percent' && named;
  const words = telling || isShare ? '' : (counted?.text.toLowerCase() ?? '');
  // Ids of what is measured say the same in every article.
  const thing = indicator?.rest === null ? indicator.ids.join('+') : null;
  const own = thing ?? (named ? '' : text);
  return [telling ? '' : own, unit ?? words, low, best, high].join(' ');
}

/** The number that this one is said to be a part of; null when there is none of its kind. */
export function wholeOf(
  { relation, category }: QuantityMention,
  quantities: ReadonlyMap<string, QuantityMention>,
): QuantityMention | null {
  const whole = relation?.type === 'part-of' ? quantities.get(relation.mention) : undefined;
  return whole?.category === category ? whole : null;
}

/**
 * "118 soldiers among them": a part that neither side nor place tells from its whole is no other value of it, and only
 * equal parts are one fact.
 */
export function partKey(part: QuantityMention, whole: QuantityMention | null): string | null {
  if (whole === null) return null;
  const placed = part.atFrom === 'sentence' && part.at !== whole.at;
  if (placed || part.of !== whole.of) return null;
  return ownPart(part);
}

/** What keeps a part from its whole and from other parts: only equal ones are one fact. */
export function ownPart({ low, best, high }: QuantityMention): string {
  return ['part', low, best, high].join(' ');
}

/** Events that set captured people free. */
const FREEING: ReadonlySet<string> = new Set(['release', 'prisoner-exchange']);

/**
 * What keeps captured people who are freed apart from those who are taken, and, where only the event tells that they are to be
 * freed, those of one step from others: "about 300 are to follow". Null for all others.
 */
export function fateKey(
  { category, low, best, high }: QuantityMention,
  event: string | undefined,
  planned: boolean,
): string | null {
  if (category !== 'captured' || !FREEING.has(event ?? '')) return null;
  return planned ? [FREED, low, best, high].join(' ') : FREED;
}

/** Whether a number counts captured people who are freed. */
export function isFreed({ counted }: { readonly counted: string | null }): boolean {
  return counted?.startsWith(FREED) === true;
}

/** Begins what stands in place of what is counted for captured people who are freed. */
const FREED = 'freed';
