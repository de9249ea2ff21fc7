import { boundsOf, meet } from '../common/bounds.js';
import { isBefore, width } from '../dates/domain.js';
import type { Claim } from '../claims/claim.js';
import type { Cluster } from './cluster.js';
import { stateOf } from '../names/names.js';
import type { Names } from '../names/names.js';
import { byKeys, groupBy } from '../common/order.js';
import { isLevel } from '../claims/quantity-keys.js';
import { isBackground } from './situate.js';
import type { Situated } from './situate.js';
import { amountOf } from '../../types/quantity.js';
import { mostOf } from './told-numbers.js';
import { isUnknownPlace } from '../names/unknown-places.js';

/** Places that lie in each other, the only ones where something is counted. */
export type Theatre = ReadonlySet<string>;

/** More places than this are no single theatre. */
const MOST_PLACES = 6;
/** Days of publication that are known no better than this do not tell which of two articles is the later. */
const KNOWN_DAYS = 2;
/** A total does not fall by more than this between reports; missing people are found. */
const LARGEST_FALL = 0.5;

/** The place that the sentence of a number names; null when it names none. */
export function ownPlace({ at, hinted }: Claim): string | null {
  return hinted ? null : at;
}

function amount({ quantity }: Claim): number {
  return quantity === null ? 0 : amountOf(quantity);
}

/** Whether what is told was long over: one who tells of it when it surely was speaks for all who give the same days. */
export function isLongOver(cluster: Pick<Cluster, 'footing' | 'isBackground'>): boolean {
  return cluster.footing === 'dated' && cluster.isBackground;
}

/** Where a story can be: places, and whether it is about one accident, which has one spot whatever its reports call that. */
export interface Ground {
  readonly names: Names;
  /** The town whose attack the story is about; null when it is about none. */
  readonly attacked: string | null;
  readonly isOneSpot: boolean;
}

// Of two villages that nobody knows it is not known either that one is not in the other.
function near(a: string, b: string, { names, isOneSpot }: Ground): boolean {
  if (isInside(a, b, names) || isInside(b, a, names)) return true;
  const state = isOneSpot ? stateOf(a, names) : null;
  if (state !== null && state === stateOf(b, names)) return true;
  const unknown = [a, b].every(isUnknownPlace);
  return unknown && names.ownerOf(a) !== null && names.ownerOf(a) === names.ownerOf(b);
}

/**
 * The one place that all totals of a kind are about, with the places in it and around it: then a number that names no
 * place belongs there too. Null when they name several, or none.
 */
export function theatreOf(claims: readonly Situated[], ground: Ground): Theatre | null {
  const placed = claims.filter((situated) => {
    const { claim } = situated;
    const counted = claim.relation === 'total' && amount(claim) > 0;
    return counted && ownPlace(claim) !== null && !isBackground(situated);
  });
  const { attacked, names } = ground;
  const all = placesOf(placed);
  const there = attacked === null ? null : new Set([attacked]);
  const isElsewhere = attacked !== null && !all.some((place) => names.nested(place, attacked));
  if (isElsewhere) return there;
  if (all.length === 0) return null;
  if (isOne(placed, ground)) return new Set(all);
  const main = mainPlace(placed, names);
  if (main === null) return there;
  // "314 in the country, 209 in one district of it": then a number of the district is no number of the country.
  return new Set(isOne(main.inside, ground) ? placesOf(main.inside) : [main.whole]);
}

function placesOf(placed: readonly Situated[]): readonly string[] {
  return [...new Set(placed.map(({ claim }) => ownPlace(claim) ?? ''))];
}

/** Whether all numbers can be of one place: all places are in each other, and no article tells the numbers of two apart. */
function isOne(placed: readonly Situated[], ground: Ground): boolean {
  const all = placesOf(placed);
  if (all.length > MOST_PLACES) return false;
  const nested = all.every((a) => all.every((b) => a === b || near(a, b, ground)));
  return nested && !tellsApart(placed, ground.names);
}

/** A place that so many times as many articles name, or one in it, as any other is where the story is. */
const DOMINANCE = 3;

/** The place in which all others are, but for those that hardly anybody names, and what is told of it. */
function mainPlace(
  placed: readonly Situated[],
  names: Names,
): { readonly whole: string; readonly inside: readonly Situated[] } | null {
  const articles = (some: readonly Situated[]) =>
    new Set(some.map(({ claim }) => claim.source.n)).size;
  const byPlace = groupBy(placed, ({ claim }) => ownPlace(claim) ?? '');
  const named = [...byPlace].sort(byKeys(([, some]) => -some.length)).slice(0, MOST_PLACES);
  const found = named.flatMap(([whole]) => {
    const isWithin = ({ claim }: Situated) => {
      const place = ownPlace(claim) ?? '';
      return place === whole || isInside(place, whole, names);
    };
    const inside = placed.filter(isWithin);
    const outside = placed.filter((each) => !isWithin(each));
    return articles(inside) >= DOMINANCE * articles(outside) ? [{ whole, inside }] : [];
  });
  return found.sort(byKeys(({ inside }) => -articles(inside)))[0] ?? null;
}

/** Whether a place is, or for all that is known can be, in another. */
function isInside(place: string, whole: string, names: Names): boolean {
  if (names.liesIn(place, whole)) return true;
  const isState = names.entity(whole)?.type === 'state';
  return isState && isUnknownPlace(place) && names.ownerOf(place) === null;
}

/** Whether an article gives a number for a place and a smaller one for a part of it, which cannot be the same number. */
function tellsApart(placed: readonly Situated[], names: Names): boolean {
  const byArticle = groupBy(placed, ({ claim }) => String(claim.source.n));
  return [...byArticle.values()].some((told) => {
    const byPlace = [...groupBy(told, ({ claim }) => ownPlace(claim) ?? '')];
    return byPlace.some(([place, some]) =>
      byPlace.some(([other, all]) => inOther(place, other) && some.some((a) => isLess(a, all))),
    );
  });

  // A higher number for the smaller place is another count of the same thing.
  function inOther(place: string, other: string): boolean {
    return place !== other && !names.liesIn(other, place);
  }

  function isLess({ claim: a }: Situated, all: readonly Situated[]): boolean {
    return all.some(({ claim: b }) => amount(a) < amount(b) && !meets(a, b));
  }
}

function meets(a: Claim, b: Claim): boolean {
  return (
    a.quantity !== null && b.quantity !== null && meet(boundsOf(a.quantity), boundsOf(b.quantity))
  );
}

/** Whether a number can be an earlier or later state of a total: totals grow. */
export function plausible({ numbers }: Cluster, { claim, published: own }: Situated): boolean {
  const { quantity } = claim;
  if (claim.relation !== 'total' || quantity === null || amount(claim) === 0) return false;
  if (isLevel(claim.category)) return true;
  return [...numbers.days()].every(({ published: theirs, highest, lowest }) => {
    // Of two articles that may have appeared in either order the one with the higher total can be the later.
    const isKnown = Math.max(width(own), width(theirs)) <= KNOWN_DAYS;
    if (!isKnown && !isBefore(own, theirs) && !isBefore(theirs, own)) return true;
    const isLater = (own.from ?? -Infinity) >= (theirs.from ?? -Infinity);
    return isLater
      ? mostOf(quantity) >= highest * LARGEST_FALL
      : lowest >= amountOf(quantity) * LARGEST_FALL;
  });
}
