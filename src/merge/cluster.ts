import type { Polarity, Status } from '../types/index.js';
import { intersect, width } from './domain.js';
import type { Domain } from './domain.js';
import type { Names } from './names.js';
import { byKeys } from './order.js';
import { PlaceIndex } from './place-index.js';
import type { Footing, Situated } from './situate.js';

/** How a claim goes with a cluster: in every respect, where both say something, if no other does better, or not. */
export type Fit = 'equal' | 'fits' | 'weak' | 'no';

const FITS: readonly Fit[] = ['equal', 'fits', 'weak', 'no'];

/** How a claim goes with a cluster that goes so in several respects. */
export function worst(fits: readonly Fit[]): Fit {
  return FITS[Math.max(...fits.map((fit) => FITS.indexOf(fit)))] ?? 'no';
}

/** A claim in its slot. */
export interface Member {
  readonly situated: Situated;
  /** What was assumed to count it here, in words; null when nothing was. */
  readonly note: string | null;
}

type NameOf = Names['nameOf'];

/** Claims about one slot. */
export interface Cluster {
  /** Those of the most specific claim. */
  readonly subjects: readonly string[];
  readonly status: Status;
  readonly polarity: Polarity;
  readonly footing: Footing;
  readonly targets: readonly string[];
  readonly at: string | null;
  readonly by: string | null;
  /** The days that all its dated claims leave. */
  readonly days: Domain | null;
  readonly members: readonly Member[];
}

/** A cluster while it is being filled. */
interface Draft extends Cluster {
  readonly members: Member[];
}

const FIRMNESS: readonly Footing[] = ['dated', 'standing', 'news', 'undated'];

const bySpecificity = byKeys<Situated>(
  ({ footing }) => FIRMNESS.indexOf(footing),
  ({ days }) => (days === null ? Infinity : width(days)),
  ({ claim }) => (claim.at === null ? 2 : claim.quantity?.atFrom === 'context' ? 1 : 0),
  ({ claim }) => (claim.by === null ? 1 : 0),
  ({ claim }) => -claim.subjects.length,
  ({ claim }) => -claim.targets.length,
  ({ claim }) => claim.subjects.join(' '),
  ({ claim }) => claim.source.n,
  ({ claim }) => claim.mention.start,
  ({ claim }) => claim.mention.id,
);

function founded(situated: Situated): Draft {
  const { claim, footing, days } = situated;
  const { subjects, status, polarity, targets, at, by } = claim;
  const note = claim.quantity?.atFrom === 'context' ? 'place named in the sentences before' : null;
  const members = [{ situated, note }];
  return { subjects, status, polarity, targets, at, by, footing, days, members };
}

function noteFor(cluster: Cluster, { claim }: Situated, nameOf: NameOf): string | null {
  const { quantity, at } = claim;
  if (quantity === null) return null;
  const hinted = quantity.atFrom === 'context';
  const other = at === null || (hinted && at !== cluster.at);
  if (other && cluster.at !== null) return 'the sentence names no place';
  if (hinted) return 'place named in the sentences before';
  if (at !== null && cluster.at !== null && at !== cluster.at) return `it names ${nameOf(at)}`;
  const whose = claim.subjects.length === 0 && cluster.subjects.length > 0;
  return whose ? 'the sentence does not say whose' : null;
}

function joined(cluster: Draft, situated: Situated, nameOf: NameOf): Draft {
  const { claim, footing, days } = situated;
  // Appended in place: copying would make large slots quadratic.
  cluster.members.push({ situated, note: noteFor(cluster, situated, nameOf) });
  const narrowing = footing === cluster.footing && days !== null;
  const counted = claim.quantity !== null && cluster.subjects.length === 0;
  return {
    ...cluster,
    subjects: counted ? claim.subjects : cluster.subjects,
    at: cluster.at ?? claim.at,
    by: cluster.by ?? claim.by,
    targets: cluster.targets.length > 0 ? cluster.targets : claim.targets,
    days: narrowing && cluster.days !== null ? intersect(cluster.days, days) : cluster.days,
  };
}

/** The cluster that a claim belongs to: one that equals it, else the only one that it fits best. */
function chosen(candidates: readonly number[], fit: (index: number) => Fit): number | null {
  const fitting: number[] = [];
  const weak: number[] = [];
  for (const index of candidates) {
    const how = fit(index);
    if (how === 'equal') return index;
    if (how === 'fits') fitting.push(index);
    if (how === 'weak') weak.push(index);
  }
  const best = fitting.length > 0 ? fitting : weak;
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** Equal for the same words of copies of one text. */
function words({ claim }: Situated): string {
  return `${claim.source.line.bytes} ${claim.mention.id}`;
}

/**
 * Groups claims of one kind into slots, the most specific first. A claim that fits several slots
 * and equals none starts its own: wrongly merged is worse than told apart.
 */
export function clusters(
  claims: readonly Situated[],
  fit: (cluster: Cluster, situated: Situated) => Fit,
  { ownerOf, nameOf }: Pick<Names, 'ownerOf' | 'nameOf'>,
): readonly Cluster[] {
  const found: Draft[] = [];
  const places = new PlaceIndex(ownerOf);
  const placed = new Map<string, number>();
  const fitAt = (index: number, situated: Situated): Fit => {
    const cluster = found[index];
    return cluster === undefined ? 'no' : fit(cluster, situated);
  };
  for (const situated of [...claims].sort(bySpecificity)) {
    const { at, quantity } = situated.claim;
    // A place that was named some sentences before is a hint, not a bound.
    const near = places.near(quantity?.atFrom === 'context' ? null : at);
    const known = placed.get(words(situated));
    const index = known ?? chosen(near, (each) => fitAt(each, situated)) ?? found.length;
    const cluster = found[index];
    if (cluster === undefined) found.push(founded(situated));
    else found[index] = joined(cluster, situated, nameOf);
    placed.set(words(situated), index);
    places.add(index, at);
  }
  return found;
}
