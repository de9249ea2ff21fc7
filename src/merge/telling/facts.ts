import { isLocalEntity } from '../../types/actor.js';
import type { Agreement, Fact, Relation } from '../../types/fact.js';
import { outcomeOf } from '../../types/outcome.js';
import { countArticles, isMutual, type Claim } from '../claims/claim.js';
import { commonIndicator } from '../claims/indicators.js';
import { kindApart } from '../claims/people-kinds.js';
import { articlesOf, type Cluster, type Member } from '../slots/cluster.js';
import { countOrigins } from '../origins/fact-origins.js';
import type { OriginsOf } from '../origins/reliance.js';
import { shortHash } from '../common/hash.js';
import { episodesOf, type EpisodeOf } from './episode.js';
import { labelOf } from './labels.js';
import { stateOf } from '../names/names.js';
import type { Names } from '../names/names.js';
import { byKeys, groupBy } from '../common/order.js';
import { ownPlace } from '../slots/theatre.js';
import { inSpot, spotOf } from './spot.js';
import { valuesOf } from '../values/values.js';
import { countsPeople } from '../names/whose.js';

/** A fact with the slot that it was made from. */
export interface SlotFact {
  readonly fact: Fact;
  readonly cluster: Cluster;
}

/** Where most articles place it; the wider place where as many count something in each, else the one that is told best. */
function principalPlace({ at, members }: Cluster, names: Names): string | null {
  const placed = members.flatMap(({ situated: { claim } }) => {
    const place = ownPlace(claim);
    return place === null ? [] : [{ place, n: claim.source.n }];
  });
  const counted = members[0]?.situated.claim.kind === 'quantity';
  const isState = (place: string) => names.entity(place)?.type === 'state';
  const ranked = [...groupBy(placed, ({ place }) => place)].sort(
    byKeys(
      ([, some]) => -new Set(some.map(({ n }) => n)).size,
      ([place]) => (counted ? (isState(place) ? 0 : 1) : place === at ? 0 : 1),
      ([place]) => place,
    ),
  );
  const [first, second] = ranked;
  if (counted && first !== undefined && second !== undefined && areApart(first, second, names)) {
    return null;
  }
  return first?.[0] ?? at;
}

type Placed = readonly [place: string, claims: readonly { readonly n: number }[]];

/** Whether as many articles place a number in one state as in another: then it is known to be in neither. */
function areApart([a, first]: Placed, [b, second]: Placed, names: Names): boolean {
  const articles = (claims: Placed[1]) => new Set(claims.map(({ n }) => n)).size;
  const [one, other] = [stateOf(a, names), stateOf(b, names)];
  const isOther = one !== null && other !== null && one !== other;
  return isOther && articles(first) === articles(second);
}

/** Whether as many articles say something of a slot as leave it open. */
function mostSay({ members }: Cluster, says: (claim: Claim) => boolean): boolean {
  const saying = members.filter(({ situated }) => says(situated.claim));
  const silent = members.filter(({ situated }) => !says(situated.claim));
  return articlesOf(saying).size >= articlesOf(silent).size;
}

/** Whom it hits; somebody whom no list knows only if as many articles name somebody as nobody. */
function targetsOf(cluster: Cluster): readonly string[] {
  const isKnown = mostSay(cluster, ({ targets }) => targets.length > 0);
  return isKnown ? cluster.targets : cluster.targets.filter((target) => !isLocalEntity(target));
}

/**
 * Who acts or whose it is, by most articles; a body before a state, which may stand for it. People are somebody's, and somebody's
 * victims, only if as many articles say so as leave it open.
 */
function principal(cluster: Cluster, names: Names): Cluster {
  const told = cluster.members.filter(({ situated }) => situated.claim.subjects.length > 0);
  const targets = targetsOf(cluster);
  const counted = countsPeople(cluster.members[0]?.situated.claim.category ?? null);
  const at = principalPlace(cluster, names);
  const by = counted && !mostSay(cluster, (claim) => claim.by !== null) ? null : cluster.by;
  if (counted && !mostSay(cluster, ({ subjects }) => subjects.length > 0)) {
    return { ...cluster, subjects: [], targets, at, by };
  }
  const groups = groupBy(told, ({ situated }) => situated.claim.subjects.join(' '));
  const ranked = [...groups.values()].sort(
    byKeys(
      (members) => -articlesOf(members).size,
      (members) => (members[0]?.situated.claim.subjects.some(isState) === true ? 1 : 0),
      (members) => (members[0]?.situated.claim.subjects.some(isLocalEntity) === true ? 1 : 0),
      (members) => -(members[0]?.situated.claim.subjects.length ?? 0),
      (members) => -members.length,
      (members) => members[0]?.situated.claim.subjects.join(' ') ?? '',
    ),
  );
  if (isOfSeveral(ranked) && !isOfKnown(ranked))
    return { ...cluster, subjects: [], targets, at, by };
  const best = ranked[0]?.[0]?.situated.claim.subjects ?? cluster.subjects;
  const subjects = wholeSides(best, ranked, cluster) ?? best;
  return { ...cluster, subjects, targets, at, by };

  function isState(id: string): boolean {
    return names.entity(id)?.type === 'state';
  }
}

/** Whether as many articles say that a number is one's as another's: the price that both agreed on is neither's. */
function isOfSeveral([first, second]: readonly (readonly Member[])[]): boolean {
  if (first === undefined || second === undefined) return false;
  if (first[0]?.situated.claim.kind !== 'quantity') return false;
  return articlesOf(first).size === articlesOf(second).size;
}

/** Whether a share of votes is of a party that a list has, and of one that may be the same: a bloc with its sister, in other words. */
function isOfKnown(groups: readonly (readonly Member[])[]): boolean {
  const tied = groups.filter(
    (members) => articlesOf(members).size === articlesOf(groups[0] ?? []).size,
  );
  const known = tied.filter(
    ([first]) => first?.situated.claim.subjects.some(isLocalEntity) === false,
  );
  const indicator = groups[0]?.[0]?.situated.claim.quantity?.indicator;
  return known.length === 1 && outcomeOf(indicator) === 'vote-share';
}

/** "The agreement of the Seven" is that of the Seven with Northland, if another article says so: what takes two has more than one side. */
function wholeSides(
  [only, ...others]: readonly string[],
  ranked: readonly (readonly Member[])[],
  { members }: Cluster,
): readonly string[] | null {
  const isHalf = only !== undefined && others.length === 0;
  if (!isHalf || !isMutual(members[0]?.situated.claim.type ?? null)) return null;
  const sides = ranked.map(([first]) => first?.situated.claim.subjects ?? []);
  return sides.find((ids) => ids.length > 1 && ids.includes(only)) ?? null;
}

/** What tells a fact from others, in no language and apart from its values. */
function keys(cluster: Cluster, episodeOf: EpisodeOf): readonly (string | null)[] {
  const claim = cluster.members[0]?.situated.claim;
  return [
    claim?.kind ?? null,
    claim?.relation ?? null,
    claim?.category ?? null,
    claim?.counted ?? null,
    ...cluster.subjects,
    '/',
    cluster.at,
    cluster.by,
    episodeOf(cluster),
    cluster.status === 'hypothetical' ? 'hypothetical' : null,
  ];
}

function agreementOf(strongest: Relation, articles: number): Agreement {
  if (strongest !== 'same') return strongest;
  return articles === 1 ? 'single' : 'agree';
}

function factOf(cluster: Cluster, id: string, names: Names, origins: OriginsOf): SlotFact {
  const claims = cluster.members.map(({ situated }) => situated.claim);
  const count = countOrigins(claims, origins);
  const { values, strongest } = valuesOf(cluster.members, count.of);
  const first = claims[0];
  const indicator = commonIndicator(claims);
  const people = kindApart(claims);
  const counts = {
    ...(indicator === null ? {} : { indicator }),
    ...(people === null ? {} : { people }),
  };
  const fact: Fact = {
    id,
    kind: first?.kind ?? 'event',
    label: labelOf(cluster, counts, names),
    subject: cluster.subjects,
    targets: cluster.targets,
    at: cluster.at,
    by: cluster.by,
    category: first?.category ?? null,
    relation: first?.relation ?? '',
    type: first?.type ?? null,
    agreement: agreementOf(strongest.relation, count.articles),
    reason: strongest.relation === 'same' ? null : strongest.reason,
    prominent: countArticles(claims.filter(({ prominent }) => prominent)),
    values,
    articles: count.articles,
    origins: count.origins,
    sharedOrigin: count.shared,
    ...counts,
  };
  return { fact, cluster };
}

/** Makes facts of slots. Slots that are told apart by nothing but their days are numbered in order of time. */
export function factsOf(
  slots: readonly Cluster[],
  names: Names,
  origins: OriginsOf,
): readonly SlotFact[] {
  const seen = new Map<string, number>();
  const spot = spotOf(slots, names);
  const episodeOf = episodesOf(slots);
  const inTime = [...slots].sort(
    byKeys(
      ({ days }) => days?.from ?? days?.to ?? Infinity,
      ({ days }) => days?.to ?? Infinity,
    ),
  );
  return inTime.map((slot) => {
    const cluster = inSpot(principal(slot, names), spot, names);
    const key = keys(cluster, episodeOf);
    const name = JSON.stringify(key);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const id = shortHash(before === 0 ? key : [...key, `#${String(before)}`]);
    return factOf(cluster, id, names, origins);
  });
}
