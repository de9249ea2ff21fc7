import { hitBy } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import { byKeys } from '../common/order.js';
import type { Source } from '../lines/article-set.js';
import type { Names } from '../names/names.js';
import { isUnknownPlace } from '../names/unknown-places.js';
import { tellsAttack } from './attacked-place.js';

/** Whether a claim tells of an attack on a town. */
function isOn(town: string, claim: Claim, names: Pick<Names, 'liesIn'>): boolean {
  const isHere = (place: string) => place === town || names.liesIn(place, town);
  return tellsAttack(claim) && hitBy(claim).length > 0 && hitBy(claim).every(isHere);
}

/**
 * Whether a claim of an article that names the town can mean its attack: by nobody else, and nowhere, or at a place of which nobody knows where
 * it is, as are streets and districts.
 */
function canMean(claim: Claim, attackers: ReadonlySet<string>): boolean {
  const isByThem = claim.subjects.every((id) => attackers.has(id));
  return tellsAttack(claim) && isByThem && hitBy(claim).every(isUnknownPlace);
}

function namesTown({ line }: Source, town: string): boolean {
  return line.mentions.some((mention) => mention.kind === 'actor' && mention.entity === town);
}

/** What tells least: any attack is one. */
const GENERAL: ReadonlySet<string> = new Set(['attack', 'strike']);

/** What most articles call it, of equals what says more; an attack where they name two kinds as often. */
function commonKind(claims: readonly Claim[]): string {
  const articles = (label: string): number =>
    new Set(claims.filter(({ relation }) => relation === label).map(({ source }) => source.n)).size;
  const [first, second] = [...new Set(claims.map(({ relation }) => relation))].sort(
    byKeys(
      (label) => -articles(label),
      (label) => (GENERAL.has(label) ? 1 : 0),
      (label) => label,
    ),
  );
  if (first === undefined || second === undefined) return first ?? 'attack';
  const isOpen = articles(first) === articles(second) && !GENERAL.has(second);
  return isOpen ? 'attack' : first;
}

/**
 * Claims on the attack on the town that a story is about as claims on one thing: a report calls it a strike, another a missile attack, and
 * not all name the town again.
 */
export function withOneAttack(
  claims: readonly Claim[],
  town: string,
  names: Pick<Names, 'liesIn'>,
): readonly Claim[] {
  const named = claims.filter((claim) => isOn(town, claim, names));
  const attackers = new Set(named.flatMap(({ subjects }) => subjects));
  const tellers = new Set(
    claims.map(({ source }) => source).filter((source) => namesTown(source, town)),
  );
  const meant = claims.filter((claim) => tellers.has(claim.source) && canMean(claim, attackers));
  const told = new Set([...named, ...meant]);
  const relation = commonKind([...told]);
  return claims.map((claim) =>
    told.has(claim) ? { ...claim, relation, targets: [town], at: null, hinted: false } : claim,
  );
}
