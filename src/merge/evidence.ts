import { isoDay } from '../calendar/day-number.js';
import type { QuantityCategory } from '../types/index.js';
import type { Source } from './article-set.js';
import type { Claim } from './claim.js';
import { domain } from './domain.js';
import type { Domain } from './domain.js';
import { isAttack, strikesPlace } from './label-table.js';
import type { Names } from './names.js';
import { byKeys, groupBy } from './order.js';
import { resolveDate } from './resolve-date.js';
import { timexDays } from './timex.js';

function specificOf(ids: Iterable<string>, names: Names): ReadonlySet<string> {
  return new Set(
    [...ids].filter((id) => SHARE[names.entity(id)?.type ?? 'organisation'] === undefined),
  );
}

/** An event as evidence: who, where, and the days that the article gives for it. */
export interface ToldEvent {
  readonly subjects: readonly string[];
  /** Where it was, with what that lies in; where the article is at home when the event is one that strikes a place. */
  readonly places: ReadonlySet<string>;
  /** The place itself, where it is smaller than a state. */
  readonly spot: string | null;
  readonly days: Domain | null;
  /** The day of the year, MM-DD, whether or not the year is known. */
  readonly dayOfYear: string | null;
  /** The article tells it in its title or lead, or more than once. */
  readonly main: boolean;
}

/** What an article is about, in keys that no language changes. */
export interface Evidence {
  readonly source: Source;
  readonly published: Domain;
  /** Entities with how much the article is about each, before rarity is weighed in. */
  readonly entities: ReadonlyMap<string, number>;
  /** People, groups and bodies: fewer stories share one of them than share a state. */
  readonly specific: ReadonlySet<string>;
  /** Events by label. */
  readonly events: ReadonlyMap<string, readonly ToldEvent[]>;
  /** Towns and buildings with the day of the year on which it mainly tells of an attack on them, whatever it calls it. */
  readonly attacks: ReadonlySet<string>;
  /** Days of the year on which somebody says something in it: as a rule shortly before the article. */
  readonly spoken: ReadonlySet<string>;
  /** Numbers with what they count, and how much a number of its size tells, 0 to 1. */
  readonly exact: ReadonlyMap<string, number>;
  /** Pairs of its main entities. */
  readonly pairs: readonly string[];
  /** Days of the year that it names, MM-DD, whether or not the year is known. */
  readonly days: ReadonlySet<string>;
}

/** States and places are in every story; media tell it. */
const SHARE: Readonly<Record<string, number>> = {
  state: 0.6,
  place: 0.6,
  government: 0.6,
  media: 0,
};
const MAIN_ENTITIES = 4;

function entitiesOf({ line }: Source, names: Names): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor' || mention.nested) continue;
    // A ministry is itself and its state.
    for (const id of new Set([mention.entity, names.actorOf(mention.entity)])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].flatMap(([id, count]) => {
      const share = SHARE[names.entity(id)?.type ?? 'organisation'] ?? 1;
      return share === 0 ? [] : [[id, share * Math.sqrt(count)] as const];
    }),
  );
}

/** Two stories share a small number by chance, and hardly ever a large one. */
function telling(number: number): number {
  if (number < 10) return 0;
  if (number < 100) return 0.25;
  return number < 1000 ? 0.6 : 1;
}

/** Those aboard in one report are the dead of another. */
const PERSONS: ReadonlySet<QuantityCategory> = new Set([
  ...(['people', 'killed', 'casualties', 'missing'] as const),
]);

function countedAs(category: QuantityCategory | null): string {
  return category !== null && PERSONS.has(category) ? 'persons' : (category ?? '');
}

function exactOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const exact = new Map<string, number>();
  for (const { quantity, category, subjects } of claims) {
    if (quantity === null || category === 'duration' || category === 'other') continue;
    const number = quantity.best ?? quantity.low ?? quantity.high ?? 0;
    const weight = telling(number);
    if (weight > 0)
      exact.set(`n ${countedAs(category)} ${String(number)} ${subjects.join(' ')}`, weight);
  }
  return exact;
}

const DAY_OF_YEAR = /^(?:\d{4}|XXXX)-(\d{2}-\d{2})$/;

function daysOf({ line }: Source): ReadonlySet<string> {
  const days = line.mentions.flatMap((mention) =>
    mention.kind === 'date' ? (DAY_OF_YEAR.exec(mention.value)?.[1] ?? []) : [],
  );
  return new Set(days);
}

/** A place and all that it lies in. */
function around(place: string | null, names: Names): ReadonlySet<string> {
  const places = new Set<string>();
  for (let each = place; each !== null && !places.has(each); each = names.ownerOf(each)) {
    places.add(each);
  }
  return places;
}

/** The one that is named most; null when two are named as often. */
function most(counts: ReadonlyMap<string, number>): string | null {
  const ranked = [...counts].sort(
    byKeys(
      ([, count]) => -count,
      ([id]) => id,
    ),
  );
  const [first, second] = ranked;
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** So often an article names the place that it is about. */
const AT_HOME = 2;

/**
 * The place that an article is mostly about: the state named most, each place in it counting for it, or the one place in that state that
 * the article comes back to. Null when two states are named as often.
 */
function homeOf({ line }: Source, names: Names): string | null {
  const states = new Map<string, number>();
  const places = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor') continue;
    if (mention.type === 'place') count(places, mention.entity);
    for (const id of around(mention.entity, names)) {
      if (names.entity(id)?.type === 'state') count(states, id);
    }
  }
  const state = most(states);
  const inside = [...places].filter(
    ([id, times]) => times >= AT_HOME && state !== null && around(id, names).has(state),
  );
  return most(new Map(inside)) ?? state;
}

/** The day of the year on which an event was, counted from the publication where its words do so. */
function dayOfYear({ date, status }: Claim, published: Domain): string | null {
  if (date === null) return null;
  const { days } = resolveDate(date, status, published);
  if (days?.from != null && days.from === days.to) return isoDay(days.from).slice(5);
  return DAY_OF_YEAR.exec(date.value)?.[1] ?? null;
}

/** One report calls an attack a strike, another an air raid: what is main is so under any name. */
function kindOf(label: string): string {
  return isAttack(label) ? 'attack' : label;
}

function eventsOf(
  claims: readonly Claim[],
  { home, published }: { readonly home: string | null; readonly published: Domain },
  names: Names,
): ReadonlyMap<string, readonly ToldEvent[]> {
  const events = claims.filter(({ kind, status }) => kind === 'event' && status !== 'hypothetical');
  const byKind = groupBy(events, ({ relation }) => kindOf(relation));
  const byLabel = [...groupBy(events, ({ relation }) => relation)].map(([label, same]) => {
    const alike = byKind.get(kindOf(label)) ?? [];
    const main = alike.length > 1 || alike.some(({ prominent }) => prominent);
    const distinct = groupBy(same, ({ subjects, at, date }) =>
      JSON.stringify([subjects, at, date?.value ?? null]),
    );
    return [
      label,
      [...distinct.values()].flatMap(([claim]) => (claim === undefined ? [] : [told(claim, main)])),
    ] as const;
  });
  return new Map(byLabel);

  function told(claim: Claim, main: boolean): ToldEvent {
    const { subjects, at, date, relation, targets } = claim;
    const days = date === null ? null : timexDays(date.value);
    const hit = isAttack(relation) ? (targets.find(isPlace) ?? home) : null;
    const place = at ?? (strikesPlace(relation) ? home : hit);
    return {
      subjects,
      places: around(place, names),
      spot: place === null || names.entity(place)?.type === 'state' ? null : place,
      days: days === null ? null : domain(days.from, days.to),
      dayOfYear: dayOfYear(claim, published),
      main,
    };
  }

  function isPlace(id: string): boolean {
    return names.entity(id)?.type === 'place';
  }
}

function attacksIn(events: Evidence['events']): ReadonlySet<string> {
  const told = [...events].flatMap(([label, same]) => (isAttack(label) ? same : []));
  return new Set(
    told.flatMap(({ main, spot, dayOfYear }) =>
      main && spot !== null && dayOfYear !== null ? [`${spot} ${dayOfYear}`] : [],
    ),
  );
}

function spokenIn(events: Evidence['events']): ReadonlySet<string> {
  const spoken = SAYING.flatMap((label) => events.get(label) ?? []);
  return new Set(spoken.flatMap(({ dayOfYear }) => dayOfYear ?? []));
}

/** Labels of what is said. */
const SAYING = ['statement', 'announcement'];

/** Collects what an article's story can be told by. */
export function evidenceOf(
  source: Source,
  claims: readonly Claim[],
  published: Domain,
  names: Names,
): Evidence {
  const entities = entitiesOf(source, names);
  const main = [...entities]
    .sort(
      byKeys(
        ([, weight]) => -weight,
        ([id]) => id,
      ),
    )
    .slice(0, MAIN_ENTITIES)
    .map(([id]) => id)
    .sort();
  const pairs = main.flatMap((a, index) => main.slice(index + 1).map((b) => `p ${a} ${b}`));
  const specific = specificOf(entities.keys(), names);
  const events = eventsOf(claims, { home: homeOf(source, names), published }, names);
  const attacks = attacksIn(events);
  const exact = exactOf(claims);
  const days = daysOf(source);
  const spoken = spokenIn(events);
  return { source, published, entities, specific, events, attacks, spoken, exact, pairs, days };
}
