import { domain, intersect, shift, width } from './domain.js';
import type { Domain } from './domain.js';
import type { Evidence, ToldEvent } from './evidence.js';

/** Reports on one event come within two weeks of each other. */
const NEAR_DAYS = 14;
/** A publication date that is no better known than this does not tell near from far. */
const KNOWN_DAYS = 62;
/** So many people, groups and bodies in common are no chance. */
const SPECIFIC = 3;
/** An event is news for as long after it happened. */
const RECALL_DAYS = 14;

/** How much an entity tells one story from another, 0 to 1. */
export type Weights = ReadonlyMap<string, number>;

/**
 * How alike two articles are by who and what they name, 0 to 1: the mean of the cosine, which a
 * long article with many names lowers, and of the share of the shorter one, which it does not.
 */
function likeness(a: Weights, b: Weights, rare: Weights): number {
  const weigh = (vector: Weights, id: string) => (vector.get(id) ?? 0) * (rare.get(id) ?? 1);
  let [product, first, second] = [0, 0, 0];
  for (const id of a.keys()) {
    const weight = weigh(a, id);
    first += weight * weight;
    product += weight * weigh(b, id);
  }
  for (const id of b.keys()) second += weigh(b, id) ** 2;
  if (product === 0) return 0;
  const cosine = product / Math.sqrt(first * second);
  return (cosine + Math.min(1, product / Math.min(first, second))) / 2;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const key of small) if (large.has(key)) count++;
  return count;
}

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((each) => all.includes(each));
}

/** Whether two can be one event: the same people where both name some, the same place likewise. */
function alike(a: ToldEvent, b: ToldEvent): boolean {
  const samePlace = a.at !== null && a.at === b.at;
  if (a.at !== null && b.at !== null && !samePlace) return false;
  if (a.subjects.length === 0 || b.subjects.length === 0) return samePlace;
  return within(a.subjects, b.subjects) || within(b.subjects, a.subjects);
}

/** Pairs of events of one label that can be the same. */
function* sharedEvents(
  a: Evidence,
  b: Evidence,
): Generator<readonly [string, ToldEvent, ToldEvent]> {
  for (const [label, events] of a.events) {
    for (const other of b.events.get(label) ?? []) {
      for (const event of events) if (alike(event, other)) yield [label, event, other];
    }
  }
}

/** Whether one recalls, with its date, an event that was news when the other was written. */
function recalls(a: Evidence, b: Evidence): boolean {
  const news = (published: Domain) =>
    width(published) > KNOWN_DAYS ? null : shift(published, -RECALL_DAYS, 3);
  const [newsOfA, newsOfB] = [news(a.published), news(b.published)];
  const fits = (days: Domain | null, time: Domain | null) =>
    days !== null && time !== null && width(days) <= 31 && intersect(days, time) !== null;
  for (const [, first, second] of sharedEvents(a, b)) {
    if (fits(first.days, newsOfB) || fits(second.days, newsOfA)) return true;
  }
  return false;
}

function apart(a: Domain, b: Domain): 'near' | 'far' | 'unknown' {
  const [first, second] = [domain(a.from, a.to), domain(b.from, b.to)];
  if (intersect(shift(first, -NEAR_DAYS, NEAR_DAYS), second) === null) return 'far';
  return width(a) <= KNOWN_DAYS && width(b) <= KNOWN_DAYS ? 'near' : 'unknown';
}

/**
 * Whether two articles are about the same events. The less is known about their dates, the more
 * else they must share; across a longer time only what is unlikely to be shared by chance counts.
 */
export function sameStory(a: Evidence, b: Evidence, rare: Weights): boolean {
  const similar = likeness(a.entities, b.entities, rare);
  if (similar < 0.4) return false;
  const exact = shared(a.exact, b.exact);
  const specific = shared(a.specific, b.specific) >= SPECIFIC && similar >= 0.5;
  const labels = new Set([...sharedEvents(a, b)].map(([label]) => label)).size;
  switch (apart(a.published, b.published)) {
    case 'near':
      return labels + exact > 0 || specific || similar >= 0.8;
    case 'unknown':
      return (exact > 0 || labels > 1 ? similar >= 0.5 : labels > 0 && similar >= 0.7) || specific;
    case 'far':
      return exact > 1 || recalls(a, b);
  }
}
