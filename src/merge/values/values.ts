import { CERTAINTIES } from '../../types/date.js';
import type { DayRange, FactValue, Relation, Support } from '../../types/fact.js';
import type { Claim } from '../claims/claim.js';
import type { Member } from '../slots/cluster.js';
import { asOf, comparable, key } from './comparable.js';
import type { Comparable, Members } from './comparable.js';
import { candidates, isoRange } from '../dates/domain.js';
import type { ResolvedDate } from '../dates/resolve-date.js';
import { byKeys, groupBy } from '../common/order.js';
import { relate, replaces, strongest } from './relate.js';
import type { Related } from './relate.js';
import { supportOf } from './support.js';
import { timexDays } from '../dates/timex.js';

/**
 * What is known of the time of a member. A day that is counted from a publication which is open on one side («в субботу» of an article
 * written after 2020) is not known, though it bounds what it is merged with.
 */
function timeOf({ situated: { resolved } }: Member): Pick<ResolvedDate, 'days' | 'certainty'> {
  const { days = null, certainty = 'unresolved', offset = null } = resolved ?? {};
  const isOpen = days !== null && (days.from === null || days.to === null);
  return offset !== null && isOpen ? { days: null, certainty: 'unresolved' } : { days, certainty };
}

// An inferred date and the same one stated are the same value, but not equally well known; who says that nothing is known, or on what it
// depends, is cited for that.
function groupKey(member: Member): string {
  const { claim, resolved } = member.situated;
  const isDated = claim.quantity === null && resolved !== null;
  const certainty = isDated ? timeOf(member).certainty : null;
  return JSON.stringify([key(member), certainty, claim.unknown !== null, claim.condition !== null]);
}

function support({ situated, note }: Member, origins: OriginOf): Support {
  const { source, mention, date, asOf: time } = situated.claim;
  const origin = origins.get(situated.claim) ?? null;
  return supportOf(source, mention, { date: time ?? date, note, origin });
}

function shared<T>(items: readonly T[]): T | null {
  const [first] = items;
  return first !== undefined && items.every((item) => item === first) ? first : null;
}

/** The value as written where that says it all, else the day that was worked out. */
function written(members: Members, range: DayRange): string | null {
  const values = members.flatMap(({ situated }) => situated.claim.date?.value ?? []);
  const complete = values.find((value) => timexDays(value) !== null);
  if (complete !== undefined) return complete;
  return range.from !== null && range.from === range.to ? range.from : (values[0] ?? null);
}

/** The unit of a number; a share is per cent, be its sign part of the number or not. */
function unitOf({ quantity, category }: Claim): string | null {
  return quantity?.unit ?? (category === 'percent' ? '%' : null);
}

/** The origin of each claim. */
type OriginOf = ReadonlyMap<Claim, string>;

function valueOf(
  members: Members,
  superseded: boolean,
  related: Related,
  origins: OriginOf,
): FactValue {
  const { claim, resolved } = members[0].situated;
  const { quantity, date } = claim;
  const time = quantity === null && resolved !== null ? timeOf(members[0]) : null;
  const days = time?.days ?? null;
  const range = days === null ? { from: null, to: null } : isoRange(days);
  const claims = members.map(({ situated }) => situated.claim);
  return {
    value: quantity === null ? written(members, range) : null,
    low: quantity?.low ?? null,
    best: quantity?.best ?? null,
    high: quantity?.high ?? null,
    ...range,
    candidates: days === null ? [] : candidates(days),
    mod: quantity === null ? (date?.mod ?? null) : quantity.mod,
    relation: quantity === null ? (date?.relation ?? null) : null,
    certainty: time?.certainty ?? null,
    status: claims.some(({ status }) => status === 'asserted') ? 'asserted' : claim.status,
    polarity: claim.polarity,
    measure: quantity?.measure ?? null,
    unit: unitOf(claim),
    asOf: quantity === null ? null : asOf(members[0]),
    attribution: shared(claims.map(({ attribution }) => attribution)),
    condition: claims.find(({ condition }) => condition !== null)?.condition ?? null,
    unknown: claims.find(({ unknown }) => unknown !== null)?.unknown ?? null,
    superseded,
    relationToFirst: related.relation,
    reason: related.reason,
    support: members.map((member) => support(member, origins)),
  };
}

const bySource = byKeys<Member>(
  ({ situated }) => situated.claim.source.n,
  ({ situated }) => situated.claim.mention.start,
  ({ situated }) => situated.claim.mention.id,
);

/** The values of a slot, and the most serious relation between any two with its reason. */
export interface SlotValues {
  readonly values: readonly FactValue[];
  readonly strongest: Related;
}

interface Group {
  readonly group: Members;
  readonly compared: Comparable;
}

/**
 * What the values of a slot are to each other: each to the first, and any two that contradict each other or follow each
 * other. What was replaced since is no disagreement of today, and who gives no date disagrees with none that is given.
 */
function disagreements(groups: readonly Group[], values: readonly FactValue[]): readonly Related[] {
  const isDated = ({ compared }: Group) => compared.nature !== 'date' || compared.days !== null;
  const dated = groups.some(isDated);
  const told = groups
    .map((each, index) => ({ ...each, value: values[index] }))
    .filter((each) => isDated(each) || !dated || each.compared.polarity === 'negative')
    .slice(0, MOST_COMPARED);
  return told.flatMap((a, index) =>
    told.slice(index + 1).flatMap((b) => {
      const settled = [a, b].filter(({ value }) => value?.superseded === true).length;
      if (settled === 2) return [];
      const open = [a, b].some(isOpen);
      const related = settled === 1 && !open ? SETTLED : relate(a.compared, b.compared);
      return index === 0 || !(open || HARMLESS.has(related.relation)) ? [related] : [];
    }),
  );
}

/** "Dozens" that leave room for the first value say nothing against another one, nor for it. */
const isOpen = ({ group, value }: Group & { readonly value: FactValue | undefined }): boolean =>
  modOf(group) === 'vague' && value !== undefined && HARMLESS.has(value.relationToFirst);

/** What was replaced is to all others what it is to that which replaced it. */
const SETTLED: Related = {
  relation: 'update',
  reason: 'a later report replaces an earlier one',
};
/** Of values that are not the first, these need no word. */
const HARMLESS: ReadonlySet<Relation> = new Set(['same', 'refine', 'compatible']);

/** More values than this are compared with the first only. */
const MOST_COMPARED = 40;

/**
 * The values of a slot: of what adds up over time what holds now before the rest in order of size if it never falls, else of time, others with the best
 * supported first, the more exact before the vaguer.
 */
export function valuesOf(members: readonly Member[], origins: OriginOf): SlotValues {
  const groups = withOutbid(
    [...groupBy([...members].sort(bySource), groupKey).values()].flatMap(([first, ...rest]) =>
      first === undefined ? [] : [asGroup([first, ...rest])],
    ),
  );
  groups.sort(
    byKeys(
      ({ compared }) => (compared.polarity === 'positive' ? 0 : 1),
      ({ compared }) => (compared.grows ? (compared.bounds?.low ?? 0) : 0),
      ({ compared }) =>
        compared.nature === 'total' ? (compared.reported.first.to ?? Infinity) : 0,
      ({ compared }) => (compared.nature === 'date' && compared.days === null ? 1 : 0),
      ({ compared }) => -compared.articles.size,
      ({ compared }) => (compared.days === null ? 0 : (compared.days.to ?? Infinity)),
      ({ group }) => CERTAINTIES.indexOf(group[0].situated.resolved?.certainty ?? 'stated'),
      ({ group }) => group[0].situated.claim.source.n,
      ({ compared }) => compared.key,
    ),
  );
  const some = groups.slice(0, MOST_COMPARED);
  const superseded = new Set(
    groups.filter(({ compared }) => some.some((other) => replaces(other.compared, compared))),
  );
  const ordered = leadingFirst(groups, superseded);
  const lead = ordered[0]?.compared;
  const values = ordered.map((each, index) => {
    const first = { relation: 'same', reason: 'first' } as const;
    const related = index === 0 || lead === undefined ? first : relate(lead, each.compared);
    return valueOf(each.group, superseded.has(each), related, origins);
  });
  return { values, strongest: strongest(disagreements(ordered, values)) };
}

/**
 * Of totals that value first which holds now and most articles give, of equals an exact one, the latest, of one
 * day the highest that cannot fall; "dozens" where nobody has a number.
 */
function leadingFirst(groups: readonly Group[], superseded: ReadonlySet<Group>): readonly Group[] {
  const current = groups.filter((each) => !superseded.has(each));
  const [lead] = [...(current.length === 0 ? groups : current)].sort(
    byKeys(
      ({ compared }) => (compared.polarity === 'positive' ? 0 : 1),
      ({ group }) => (modOf(group) === 'vague' ? 1 : 0),
      ({ compared }) => -compared.articles.size,
      ({ group }) => (modOf(group) === 'exact' ? 0 : 1),
      ({ compared }) => -(compared.reported.first.to ?? -Infinity),
      ({ compared }) => (compared.grows ? -(compared.bounds?.low ?? 0) : 0),
    ),
  );
  if (lead?.compared.nature !== 'total') return groups;
  return [lead, ...groups.filter((each) => each !== lead)];
}

const modOf = ([{ situated }]: Members) => situated.claim.quantity?.mod ?? null;

function asGroup(group: Members): Group {
  return { group, compared: comparable(group) };
}

/** Of each total, how many other articles give a higher one. */
function withOutbid(groups: readonly Group[]): Group[] {
  const lowOf = ({ compared }: Group) => compared.bounds?.low ?? 0;
  const seen = new Set<number>();
  const waiting = new Set<number>();
  let low = Infinity;
  return [...groups].sort(byKeys((each) => -lowOf(each))).map((each) => {
    if (lowOf(each) < low) for (const n of waiting) seen.add(n);
    low = lowOf(each);
    for (const n of each.compared.articles) waiting.add(n);
    const own = [...each.compared.articles].filter((n) => seen.has(n)).length;
    return { ...each, compared: { ...each.compared, outbid: seen.size - own } };
  });
}
