import { isoDay } from '../../calendar/day-number.js';
import type { Source } from '../lines/article-set.js';
import type { Claim } from '../claims/claim.js';
import { domain } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { isAttack, strikesPlace } from '../claims/label-table.js';
import type { Names } from '../names/names.js';
import { byKeys, groupBy } from '../common/order.js';
import { resolveDate } from '../dates/resolve-date.js';
import { timexDays } from '../dates/timex.js';
import { befallsSomebody } from '../slots/of-person.js';
import { around } from './told-places.js';

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
  /** People whom it befell, as a verdict does; where it says nobody, whom its article names most. */
  readonly whom: ReadonlySet<string>;
  /** The article tells it in its title or lead, or more than once. */
  readonly main: boolean;
}

/** A day of which the year may be missing, as TIMEX3 writes it. */
export const DAY_OF_YEAR = /^(?:\d{4}|XXXX)-(\d{2}-\d{2})$/;

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
 * the article comes back to, or names alone. Null when two states are named as often.
 */
export function homeOf({ line }: Source, names: Names): string | null {
  const states = new Map<string, number>();
  const places = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor') continue;
    if (mention.type === 'place') count(places, mention.entity);
    const chain = [...around(mention.entity, names)];
    chain.forEach((id, step) => {
      // Who names a town need not name its state, which comes last.
      const isState = names.entity(id)?.type === 'state' || (step > 0 && step === chain.length - 1);
      if (isState) count(states, id);
    });
  }
  const state = most(states);
  const isOnly = places.size === 1;
  const inside = [...places].filter(
    ([id, times]) => (isOnly || times >= AT_HOME) && state !== null && around(id, names).has(state),
  );
  return most(new Map(inside)) ?? state;
}

/** So often an article names a person whom it is about. */
const OFTEN = 3;

/** The person whom an article names most, often enough for it to be about that person; null where there is none. */
export function heroOf({ line }: Source): string | null {
  const people = new Map<string, number>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor' || mention.type !== 'person' || mention.nested) continue;
    people.set(mention.entity, (people.get(mention.entity) ?? 0) + 1);
  }
  const hero = most(people);
  return hero !== null && (people.get(hero) ?? 0) >= OFTEN ? hero : null;
}

/** The day of the year on which an event was, counted from the publication where its words do so. */
function dayOfYear({ date, status }: Claim, published: Domain): string | null {
  // What goes on since a day, as a war does, struck on many others.
  if (date === null || date.relation === 'since') return null;
  const { days } = resolveDate(date, status, published);
  if (days?.from != null && days.from === days.to) return isoDay(days.from).slice(5);
  return DAY_OF_YEAR.exec(date.value)?.[1] ?? null;
}

/** One report calls an attack a strike, another an air raid: what is main is so under any name. */
function kindOf(label: string): string {
  return isAttack(label) ? 'attack' : label;
}

/** What is known of an article when its events are read: where it is at home, whom it is about, when it appeared. */
export interface About {
  readonly home: string | null;
  readonly hero: string | null;
  readonly published: Domain;
}

/** The events that an article tells, by label. */
export function eventsOf(
  claims: readonly Claim[],
  { home, hero, published }: About,
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
      whom: whomOf(claim),
      main,
    };
  }

  function whomOf({ relation, targets }: Claim): ReadonlySet<string> {
    if (!befallsSomebody(relation)) return new Set();
    const people = targets.filter((id) => names.entity(id)?.type === 'person');
    return new Set(people.length > 0 || hero === null ? people : [hero]);
  }

  function isPlace(id: string): boolean {
    return names.entity(id)?.type === 'place';
  }
}
