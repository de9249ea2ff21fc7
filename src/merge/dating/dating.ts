import { placeOf } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import { goesOn } from '../claims/label-table.js';
import type { Cluster, Member } from '../slots/cluster.js';
import { englishPhrase } from '../../wording/index.js';
import { ANY_TIME, domain, intersect, shift, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import { narrow } from '../dates/publication.js';
import type { Dating, Told } from '../dates/publication.js';
import type { Datings } from '../dates/datings.js';
import { besideSameDay } from './same-day.js';
import { fitsAnnual, publishedAround, resolveDate } from '../dates/resolve-date.js';

/** What one source's dates tell another settles within a few rounds, or not at all. */
const ROUNDS = 4;

/** Whether an event is told of a day, not of a time that begins or ends on one. */
function isOfDay({ date }: Claim): boolean {
  return date?.relation === 'at';
}

/** Days that articles other than `n` give for an event, with a claim that gives them. */
function daysFromOthers(n: number, cluster: Cluster): { days: Domain; by: Claim } | null {
  const others = cluster.members
    .map(({ situated }) => situated)
    .filter(
      ({ claim, footing, days }) =>
        claim.source.n !== n && footing === 'dated' && days !== null && isOfDay(claim),
    );
  const days = others.reduce((left, each) => intersect(left, each.days ?? left) ?? left, ANY_TIME);
  const [first] = others;
  return first === undefined ? null : { days, by: first.claim };
}

/** What the days of an event say about the publication of an article that tells of it. */
function implied({ situated }: Member, days: Domain): Domain {
  const { claim, resolved, footing } = situated;
  if (claim.date === null || footing !== 'dated' || claim.polarity === 'negative') return ANY_TIME;
  if (!isOfDay(claim)) return ANY_TIME;
  const { offset } = resolved ?? { offset: null };
  // "The clashes went on today": what goes on for days is told of each.
  if (offset !== null && goesOn(claim.relation)) return ANY_TIME;
  if (offset !== null) {
    const own = intersect(days, domain(null, null, offset.weekday)) ?? days;
    return shift(own, -offset.most, -offset.least);
  }
  const annual = fitsAnnual(claim.date, days);
  if (annual !== null) return publishedAround(annual, claim.status);
  if (claim.status === 'asserted') return domain(days.from, null);
  return claim.status === 'planned' ? domain(null, days.to) : ANY_TIME;
}

/** What an event that sources share says about the day of each of them that dates it. */
export function besideOthers(cluster: Cluster): readonly Told[] {
  if (cluster.members.length < 2) return [];
  const sources = new Set(cluster.members.map(({ situated }) => situated.claim.source.n));
  const told = new Map([...sources].map((n) => [n, daysFromOthers(n, cluster)]));
  return cluster.members.flatMap((member) => {
    const { claim } = member.situated;
    const others = told.get(claim.source.n) ?? null;
    if (others === null) return [];
    const why = englishPhrase('{event}: “{quote}” ({place}) beside {other}', {
      event: claim.relation,
      quote: claim.date?.text ?? '',
      place: placeOf(claim),
      other: placeOf(others.by),
    });
    return [{ n: claim.source.n, days: implied(member, others.days), why }];
  });
}

function tighten(datings: Map<number, Dating>, told: readonly Told[]): boolean {
  let changed = false;
  for (const { n, days, why } of told) {
    const dating = datings.get(n);
    if (dating === undefined) continue;
    const next = narrow(dating, days, why, true);
    changed ||= next !== dating;
    datings.set(n, next);
  }
  return changed;
}

/** Dates without a year tell when their article was written, and the other way round. */
function ownYears(datings: Map<number, Dating>, claims: readonly Claim[]): boolean {
  let changed = false;
  for (const claim of claims) {
    const dating = datings.get(claim.source.n);
    if (claim.date === null || dating === undefined) continue;
    const { published } = resolveDate(claim.date, claim.status, dating.days);
    if (published === null) continue;
    const phrase =
      claim.status === 'planned' ? 'before “{quote}” ({place})' : 'soon after “{quote}” ({place})';
    const why = englishPhrase(phrase, { quote: claim.date.text, place: placeOf(claim) });
    const next = narrow(dating, published, why, dating.bySources);
    changed ||= next !== dating;
    datings.set(claim.source.n, next);
  }
  return changed;
}

/**
 * Dates articles from each other, given what they tell of events: an event that two of them tell of happened once, so the days
 * that one gives for it bound the other. Intervals only ever shrink, and never to nothing.
 */
export function solveDates(
  own: Datings,
  claims: readonly Claim[],
  slots: (datings: Datings) => readonly Cluster[],
): Datings {
  const datings = new Map(own);
  if ([...own.values()].every(({ days }) => width(days) === 1)) return datings;
  for (let round = 0; round < ROUNDS; round++) {
    let changed = ownYears(datings, claims);
    for (const cluster of slots(datings)) {
      changed = tighten(datings, besideOthers(cluster)) || changed;
    }
    changed = tighten(datings, besideSameDay(claims, datings)) || changed;
    if (!changed) break;
  }
  return datings;
}
