import type { Claim } from '../claims/claim.js';
import { byKeys } from '../common/order.js';
import { width } from '../dates/domain.js';
import type { Names } from '../names/names.js';
import { PlaceIndex } from '../names/place-index.js';
import { founded, joined } from './cluster.js';
import type { Cluster, Draft, Fit } from './cluster.js';
import type { Footing, Situated } from './situate.js';

const FIRMNESS: readonly Footing[] = ['dated', 'standing', 'news', 'undated'];

const bySpecificity = byKeys<Situated>(
  ({ footing }) => FIRMNESS.indexOf(footing),
  ({ days }) => (days === null ? Infinity : width(days)),
  ({ claim }) => (claim.at === null ? 2 : claim.hinted ? 1 : 0),
  ({ claim }) => (claim.by === null ? 1 : 0),
  ({ claim }) => -claim.subjects.length,
  ({ claim }) => -claim.targets.length,
  ({ claim }) => claim.subjects.join(' '),
  ({ claim }) => claim.source.n,
  ({ claim }) => claim.mention.start,
  ({ claim }) => claim.mention.id,
);

/** A slot that so many articles tell of, and so many times as many as any other that fits, is the one meant. */
const KNOWN_ARTICLES = 3;
const DOMINANCE = 3;

/** The only one of some slots, or the one that far more articles tell of than of any other; of a bare mention the one that most do. */
function dominant(
  indexes: readonly number[],
  articles: (index: number) => number,
  isBare: boolean,
): number | null {
  const [first, second] = [...indexes].sort(byKeys((index) => -articles(index)));
  if (first === undefined || second === undefined || isBare) return first ?? null;
  const least = Math.max(KNOWN_ARTICLES, DOMINANCE * articles(second));
  return articles(first) >= least ? first : null;
}

/** The cluster that a claim belongs to: one that equals it, else the one that it fits best. */
function chosen(
  candidates: readonly number[],
  fit: (index: number) => Fit,
  clusterAt: (index: number) => Draft | undefined,
  isBare: boolean,
): number | null {
  const fitting: number[] = [];
  const weak: number[] = [];
  for (const index of candidates) {
    const how = fit(index);
    if (how === 'equal') return index;
    if (how === 'fits') fitting.push(index);
    if (how === 'weak') weak.push(index);
  }
  const articles = (index: number) => clusterAt(index)?.articles.size ?? 0;
  // A mention without a date rather means what has one than another such mention.
  const firm = fitting.filter((index) => FIRM.has(clusterAt(index)?.footing ?? 'news'));
  const best = [firm, fitting, weak].find(({ length }) => length > 0) ?? [];
  return dominant(best, articles, isBare);
}

const FIRM: ReadonlySet<Footing> = new Set(['dated', 'standing']);

/** How often a claim was compared with a slot; tests bound it, which do not depend on the machine as time does. */
export const effort = { compared: 0 };

/** How claims of one kind are sorted into slots. */
export interface Slotting {
  readonly fit: (cluster: Cluster, situated: Situated) => Fit;
  /** The place that bounds where a claim can belong; null when it can belong anywhere. */
  readonly placeOf: (claim: Claim) => string | null;
  /** What tells a claim so well that its place does not matter; null when nothing does. */
  readonly signOf: (claim: Claim) => string | null;
  /** Whether a claim says nothing of its own, so that it can only be the best known of those that it fits. */
  readonly isBare: (claim: Claim) => boolean;
  /** Claims with a lower rank found slots before those with a higher one. */
  readonly rank: (claim: Claim) => number;
}

/** Equal for the same words of copies of one text. */
function words({ claim }: Situated): string {
  return `${claim.source.line.bytes} ${claim.mention.id}`;
}

/**
 * Groups claims of one kind into slots, the most specific first. A claim that fits several slots
 * equally well and equals none starts its own: wrongly merged is worse than told apart.
 */
export function clusters(
  claims: readonly Situated[],
  { fit, placeOf, signOf, rank, isBare }: Slotting,
  { ownerOf, nameOf }: Pick<Names, 'ownerOf' | 'nameOf'>,
): readonly Cluster[] {
  const found: Draft[] = [];
  const places = new PlaceIndex(ownerOf);
  const placed = new Map<string, number>();
  const fitAt = (index: number, situated: Situated): Fit => {
    const cluster = found[index];
    effort.compared++;
    return cluster === undefined ? 'no' : fit(cluster, situated);
  };
  const inOrder = [...claims].sort(bySpecificity).sort(byKeys(({ claim }) => rank(claim)));
  for (const situated of inOrder) {
    const { at } = situated.claim;
    const sign = signOf(situated.claim);
    const near = places.near(placeOf(situated.claim), sign);
    const known = placed.get(words(situated));
    const index =
      known ??
      chosen(
        near,
        (each) => fitAt(each, situated),
        (each) => found[each],
        isBare(situated.claim),
      ) ??
      found.length;
    const cluster = found[index];
    if (cluster === undefined) found.push(founded(situated, nameOf));
    else found[index] = joined(cluster, situated, nameOf);
    placed.set(words(situated), index);
    places.add(index, at);
    places.mark(index, sign);
  }
  return found;
}
