import { countArticles } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import { boundsOf, meet } from '../common/bounds.js';
import { byKeys, groupBy, sortedSet } from '../common/order.js';
import { partiesOf } from '../claims/joint-statement.js';
import { OUTLET, isTie } from './reliance.js';
import type { OriginsOf, Reliance } from './reliance.js';
import { UnionFind } from '../common/union-find.js';

/** How many independent origins claims have, which each has, and what they share. */
export interface OriginCount {
  readonly articles: number;
  readonly origins: number;
  /** Names of what two or more articles share; null when they share nothing. */
  readonly shared: string | null;
  /** The key of the independent origin of each claim. */
  readonly of: ReadonlyMap<Claim, string>;
}

/** Whether what an article tells in its own words is what somebody it quotes says. */
function retells(own: Claim, quoted: Relied): boolean {
  const { polarity, quantity } = quoted.claim;
  if (own.polarity !== polarity) return false;
  if (own.quantity !== null && quantity !== null) {
    return meet(boundsOf(own.quantity), boundsOf(quantity));
  }
  // What happened can be seen by many, what is planned is known from those who say it.
  return own.status !== 'asserted' || quoted.keys.some(({ key }) => partiesOf(key).length > 0);
}

/**
 * Whom each claim of a slot relies on. A headline and a lead tell without naming whom the report then quotes: a number or
 * a plan that an article gives in its own words and attributes elsewhere has no origin but that one.
 */
function reliedOn(claims: readonly Claim[], of: OriginsOf): readonly Relied[] {
  const relied = claims.map((claim) => ({ claim, ...of(claim) }));
  const attributed = groupBy(
    relied.filter((each) => each.attributed),
    ({ claim }) => String(claim.source.n),
  );
  return relied.map((each) => {
    if (each.attributed) return each;
    const first = attributed
      .get(String(each.claim.source.n))
      ?.find((other) => retells(each.claim, other));
    return first === undefined ? each : { ...each, keys: first.keys };
  });
}

/** Of an event the claims that date it, in each article that does: who merely mentions it adds no origin of its own. */
function tellingOf(relied: readonly Relied[]): ReadonlySet<Relied> {
  const isDated = ({ claim }: Relied) => claim.quantity !== null || claim.date !== null;
  const dating = new Set(relied.filter(isDated).map(({ claim }) => claim.source.n));
  return new Set(relied.filter((each) => isDated(each) || !dating.has(each.claim.source.n)));
}

interface Relied extends Reliance {
  readonly claim: Claim;
}

/** The key that names an origin in a digest: that of a statement, else the one that most claims share. */
function commonKey(members: readonly Relied[]): string {
  const counts = new Map<string, number>();
  for (const { key } of members.flatMap(({ keys }) => keys)) {
    if (!isTie(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    byKeys(
      ([key]) => (partiesOf(key).length > 0 ? 0 : 1),
      ([, count]) => -count,
      ([key]) => key,
    ),
  );
  return ranked[0]?.[0] ?? '';
}

/**
 * Counts articles and independent origins of claims: those that share a key have one origin. One article that quotes two
 * has two origins, but never are there more than articles.
 */
export function countOrigins(claims: readonly Claim[], of: OriginsOf): OriginCount {
  const articles = countArticles(claims);
  const relied = reliedOn(claims, of);
  const telling = tellingOf(relied);
  const sets = new UnionFind(claims.length);
  const first = new Map<string, Known>();
  const shared: string[] = [];
  relied.forEach((each, at) => {
    for (const { key, name } of each.keys) join(at, name, key, first.get(key));
    for (const { key, name } of each.keys) if (!first.has(key)) first.set(key, { at, each, name });
  });
  relied.forEach((each, at) => {
    // One quotes the statement from the agency on which another relies as a whole; of numbers each speaker has an own one.
    if (!telling.has(each) || each.claim.quantity !== null) return;
    for (const { key, name } of each.behind) {
      const known = first.get(key);
      if (known !== undefined && !known.each.attributed && telling.has(known.each)) {
        join(at, name, key, known);
      }
    }
  });
  const groups = sets.sets().map((group) => group.flatMap((at) => relied[at] ?? []));
  const origins = groups.filter((group) => group.some((each) => telling.has(each))).length;
  const names = origins < articles ? sortedSet(shared).join(', ') : '';
  const keys = groups.flatMap((members) => {
    const key = commonKey(members);
    return members.map(({ claim }) => [claim, key] as const);
  });
  return {
    articles,
    origins: Math.min(articles, origins),
    shared: names === '' ? null : names,
    of: new Map(keys),
  };

  function join(at: number, name: string, key: string, known: Known | undefined): void {
    if (known === undefined) return;
    sets.union(known.at, at);
    const isOther = known.each.claim.source.n !== relied[at]?.claim.source.n;
    if (isOther && !key.startsWith(OUTLET)) {
      shared.push(...[name, known.name].filter((each) => each !== ''));
    }
  }
}

/** The first claim that has a key. */
interface Known {
  readonly at: number;
  readonly each: Relied;
  readonly name: string;
}
