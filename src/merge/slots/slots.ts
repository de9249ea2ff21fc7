import { asCounted, strikeDays } from './as-of.js';
import { attackedPlace } from './attacked-place.js';
import { countArticles } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import { subjectKey } from './cluster.js';
import { isContested } from './contested.js';
import type { Cluster } from './cluster.js';
import { clusters } from './clustering.js';
import type { Slotting } from './clustering.js';
import { publishedDays } from '../dates/datings.js';
import type { Datings } from '../dates/datings.js';
import { newsSince } from '../dates/news-since.js';
import { isAttack, isDisaster } from '../claims/label-table.js';
import { isOfDisaster, mainAccident } from './main-accident.js';
import { meetingOf } from './event-places.js';
import { eventFit } from './match-event.js';
import { quantityFit } from './match-quantity.js';
import { withOneAttack } from './one-attack.js';
import { signOf } from './telling-numbers.js';
import type { Names } from '../names/names.js';
import { byCode, groupBy } from '../common/order.js';
import { quantityRelation } from '../claims/quantity-keys.js';
import { situate } from './situate.js';
import type { Situated } from './situate.js';
import { ownPlace, theatreOf } from './theatre.js';
import type { Ground } from './theatre.js';
import { tollsOf } from './tolls.js';

const DEPLOYMENT = 'deployment';
/** Of attacks: who did it. */
const AUTHORSHIP = 'authorship';

/**
 * Those who left and came back, as one of the articles tells: «покинули страну в 2011 году, но вернулись в 2014-м» is what another
 * article calls a deployment in 2014; soldiers who come home are another matter.
 */
function comersOf(claims: readonly Claim[]): ReadonlySet<string> {
  const tellers = (each: Claim): string => `${each.source.n} ${subjectKey(each)}`;
  const done = claims.filter(isDone);
  const left = new Map<string, number>();
  for (const each of done) {
    if (each.relation !== 'withdrawal') continue;
    const first = left.get(tellers(each)) ?? Infinity;
    left.set(tellers(each), Math.min(first, each.mention.start));
  }
  const isBack = (each: Claim): boolean =>
    each.relation === 'return' && (left.get(tellers(each)) ?? Infinity) < each.mention.start;
  return new Set(done.filter(isBack).map(subjectKey));
}

/** What somebody who is named has done. */
const isDone = ({ status, polarity, subjects }: Claim): boolean =>
  status === 'asserted' && polarity === 'positive' && subjects.length > 0;

/** Those of whom it is open whether they struck, see {@link isContested}. */
const accusedOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.filter(isContested).map(subjectKey));

/** What an event is compared with: those who come back are deployed again, who is accused of a raid denies a strike. */
function familyOf(claim: Claim, { comers, accused }: Parties): string {
  const { relation } = claim;
  if (isAttack(relation) && accused.has(subjectKey(claim))) return AUTHORSHIP;
  const comes = relation === 'return' && isDone(claim) && comers.has(subjectKey(claim));
  return comes ? DEPLOYMENT : relation;
}

/** Sets of subjects, see {@link subjectKey}, of a story. */
interface Parties {
  readonly comers: ReadonlySet<string>;
  readonly accused: ReadonlySet<string>;
}

/** Claims that cannot be about one slot differ in this; time, place and agent are compared later. */
function family(claim: Claim, parties: Parties): string {
  const { kind, relation, category, counted, quantity } = claim;
  if (kind === 'event') return JSON.stringify([kind, familyOf(claim, parties)]);
  if (quantity === null) return JSON.stringify([kind, relation, counted]);
  // Tenses do not always tell what is planned: a plan and its outcome are compared.
  const level = quantityRelation({ ...quantity, measure: 'stock' });
  const nature = relation === 'plan' ? level : relation;
  return JSON.stringify([kind, nature, category, counted]);
}

/** Sorts the claims of a story into slots, families in order of their keys. */
export function slotsOf(
  told: readonly Claim[],
  datings: Datings,
  names: Names,
): readonly Cluster[] {
  const since = newsSince(datings);
  const inTime = (claim: Claim): Situated =>
    situate(claim, publishedDays(datings, claim.source), { toll: null, since });
  const attacked = attackedPlace(told, inTime, names);
  const claims = attacked === null ? told : withOneAttack(told, attacked, names);
  const parties = { comers: comersOf(claims), accused: accusedOf(claims) };
  const families = [...groupBy(claims, (each) => family(each, parties))].sort(([a], [b]) =>
    byCode(a, b),
  );
  const tolls = tollsOf(claims, inTime);
  const situated = families.map(([, members]) =>
    members.map((claim) => ({ ...inTime(claim), toll: tolls.get(claim.source.n) ?? null })),
  );
  const events = situated.filter(isOfEvents).flatMap((members) => {
    return clusters(members, eventSlotting(names), names);
  });
  const articles = countArticles(claims);
  const struck = { strikes: strikeDays(events), isOne: isOfDisaster(events, articles) };
  const ground = { names, attacked, isOneSpot: mainAccident(events, articles) !== undefined };
  const counts = situated
    .filter((members) => !isOfEvents(members))
    .flatMap((members) => {
      const counted = members.map((each) => asCounted(each, struck));
      return clusters(counted, quantitySlotting(counted, ground), names);
    });
  return [...events, ...counts];
}

function isOfEvents([first]: readonly Situated[]): boolean {
  return first?.claim.kind === 'event';
}

function eventSlotting(names: Names): Slotting {
  return {
    fit: (cluster, each) => eventFit(cluster, each, names),
    placeOf: ({ at, relation }) => (isDisaster(relation) ? null : at),
    signOf: meetingOf,
    // "After the earthquake", "the earthquake in Southland": there is hardly another in a story.
    isBare: ({ relation, date, subjects, targets, polarity }) =>
      isDisaster(relation) &&
      date === null &&
      polarity === 'positive' &&
      subjects.length + targets.length === 0,
    rank: ({ relation }) => (relation === DEPLOYMENT ? 1 : 0),
  };
}

function quantitySlotting(claims: readonly Situated[], ground: Ground): Slotting {
  const { names } = ground;
  const theatre = theatreOf(claims, ground);
  return {
    fit: (cluster, each) => quantityFit(cluster, each, { names, theatre }),
    placeOf: (claim) => {
      const place = ownPlace(claim);
      return place !== null && theatre?.has(place) === true ? null : place;
    },
    signOf,
    isBare: () => false,
    // Where all is told of one place, what names none is counted there and not somewhere by itself.
    rank: (claim) => {
      if (claim.recounts !== null) return 2;
      return theatre === null || ownPlace(claim) !== null ? 0 : 1;
    },
  };
}
