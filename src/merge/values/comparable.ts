import type { DayRange } from '../../types/fact.js';
import type { DateRelation, Polarity, QuantityMention, Status } from '../../types/index.js';
import { boundsOf, type Bounds } from '../common/bounds.js';
import { articlesOf, type Member } from '../slots/cluster.js';
import { ANY_TIME, isoRange } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { isWide } from '../claims/label-table.js';
import { byKeys } from '../common/order.js';
import { isGrowing } from '../claims/quantity-keys.js';
import { resolveDate } from '../dates/resolve-date.js';

/** What is compared of a value. */
export interface Comparable {
  /** Equal for values that are written alike: number and bounds, or days and relation. */
  readonly key: string;
  readonly polarity: Polarity;
  readonly status: Status;
  /** Null when the value is a date or there is none. */
  readonly bounds: Bounds | null;
  /** Days that the value names; null when it is a number or gives no date. */
  readonly days: Domain | null;
  /** How it lies to them; null when it is a number or gives no date. */
  readonly relation: DateRelation | null;
  /** `stock`: a level that may change; `total`: adds up, and so may a plan; `date`: neither. */
  readonly nature: 'stock' | 'total' | 'date';
  /** The time that the value speaks of: the one it gives, else when its articles were published. */
  readonly time: Domain;
  /** It gives that time itself. */
  readonly timed: boolean;
  /** It adds up and never falls, as the dead do. */
  readonly grows: boolean;
  /** It says only how many there are at least so far. */
  readonly isFloor: boolean;
  /** It struck a whole area, where a night can lie between the days of two reports. */
  readonly isWide: boolean;
  /** So many times as high a total must be to be later than another for that alone. */
  readonly leap: number;
  /** All who give it tell it as what was known before. */
  readonly isEarlier: boolean;
  /** How many dead those count who give it. */
  readonly tolls: { readonly lowest: number; readonly highest: number } | null;
  /** The days on which it was first and last reported. */
  readonly reported: { readonly first: Domain; readonly last: Domain };
  /** `n` of the articles that give it as what holds, of all where each only recalls it. */
  readonly articles: ReadonlySet<number>;
  /** Whom each article has say it as what holds, by its `n`; null stands for its own words. */
  readonly saidBy: ReadonlyMap<number, ReadonlySet<string | null>>;
  /** How many other articles give a higher total of its slot. */
  readonly outbid: number;
}

/** Claims that give one value; there is always a first. */
export type Members = readonly [Member, ...Member[]];

function time(member: Member): Domain {
  const { claim, published } = member.situated;
  if (claim.asOf === null) return published;
  return resolveDate(claim.asOf, claim.status, published).days ?? ANY_TIME;
}

/** The time that a source gives for a number; null when it gives none. */
export function asOf(member: Member): DayRange | null {
  const { asOf: date } = member.situated.claim;
  if (date === null) return null;
  const range = isoRange(time(member));
  return range.from === null && range.to === null ? null : range;
}

/** Equal for claims that give the same value. */
export function key(member: Member): string {
  const { claim, resolved } = member.situated;
  const { quantity, status, polarity, date } = claim;
  if (quantity !== null) {
    const { low, best, high, mod, unit } = quantity;
    return JSON.stringify([low, best, high, mod, unit, polarity, asOf(member)]);
  }
  if (date === null) return JSON.stringify(['undated', status, polarity]);
  const days = resolved?.days ?? null;
  // A single day is the same whether or not its weekday is named.
  const weekdays = days === null || days.from === days.to ? null : days.weekdays;
  const when = days === null ? date.value : [isoRange(days), weekdays];
  return JSON.stringify([when, date.relation, status, polarity]);
}

function hull(times: readonly Domain[]): Domain {
  const froms = times.map(({ from }) => from);
  const tos = times.map(({ to }) => to);
  return {
    ...ANY_TIME,
    from: froms.includes(null) ? null : Math.min(...froms.filter((day) => day !== null)),
    to: tos.includes(null) ? null : Math.max(...tos.filter((day) => day !== null)),
  };
}

/** The earliest and the latest of the days on which articles can have reported something. */
function reports(times: readonly Domain[]): Comparable['reported'] {
  const inOrder = [...times].sort(
    byKeys(
      ({ to }) => to ?? Infinity,
      ({ from }) => from ?? -Infinity,
    ),
  );
  return { first: inOrder[0] ?? ANY_TIME, last: inOrder.at(-1) ?? ANY_TIME };
}

/** The lowest and the highest toll of the articles that give it; null where one gives none, or a toll is what is compared. */
function tollsOf(members: Members): Comparable['tolls'] {
  const tolls = members.flatMap(({ situated }) => situated.toll ?? []);
  const isToll = members[0].situated.claim.category === 'killed';
  if (isToll || tolls.length < members.length) return null;
  return { lowest: Math.min(...tolls), highest: Math.max(...tolls) };
}

/** `n` of the articles that give it as what holds; of all where none does. */
function givenBy(members: Members): ReadonlySet<number> {
  const holding = members.filter(({ situated }) => !situated.claim.isEarlier);
  const telling = holding.length === 0 ? members : holding;
  return articlesOf(telling);
}

/** Whom each article has say it as what holds, null for its own words. */
function saidBy(members: Members): Comparable['saidBy'] {
  const speakers = new Map<number, Set<string | null>>();
  for (const { situated } of members) {
    const { isEarlier, source, attribution } = situated.claim;
    if (isEarlier) continue;
    const known = speakers.get(source.n) ?? new Set();
    speakers.set(source.n, known.add(attribution));
  }
  return speakers;
}

/** The wounded leave the hospital: only a far higher number of them is surely the later. */
const LEAPS: Readonly<Record<string, number>> = { wounded: 1.5 };
const FLOORS: ReadonlySet<string> = new Set(['at-least', 'more-than', 'vague']);

/** What a number leaves open beside others: "dozens" contradict no higher one. */
function allowed(quantity: QuantityMention): Bounds {
  const bounds = boundsOf(quantity);
  return quantity.mod === 'vague' ? { ...bounds, high: Infinity } : bounds;
}

/** What is compared of a value. */
export function comparable(members: Members): Comparable {
  const { claim, resolved } = members[0].situated;
  const { quantity } = claim;
  const natureOfNumber = claim.relation === 'present' ? 'stock' : 'total';
  return {
    key: key(members[0]),
    polarity: claim.polarity,
    status: claim.status,
    bounds: quantity === null ? null : allowed(quantity),
    days: quantity === null ? (resolved?.days ?? null) : null,
    relation: quantity === null ? (claim.date?.relation ?? null) : null,
    nature: quantity === null ? 'date' : natureOfNumber,
    time: hull(members.map(time)),
    timed: claim.asOf !== null,
    grows: claim.relation === 'total' && isGrowing(claim.category),
    leap: LEAPS[claim.category ?? ''] ?? 1,
    isFloor: FLOORS.has(quantity?.mod ?? 'exact'),
    isWide: quantity === null && isWide(claim.relation),
    isEarlier: members.every(({ situated }) => situated.claim.isEarlier),
    tolls: tollsOf(members),
    reported: reports(members.map(({ situated }) => situated.published)),
    articles: givenBy(members),
    saidBy: saidBy(members),
    outbid: 0,
  };
}
