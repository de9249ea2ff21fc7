import type { Polarity, Status } from '../../types/index.js';
import type { Claim } from '../claims/claim.js';
import { englishPhrase, type Phrase } from '../../wording/index.js';
import { intersect, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import type { Names } from '../names/names.js';
import { byKeys } from '../common/order.js';
import { PlaceIndex } from '../names/place-index.js';
import { isBackground } from './situate.js';
import type { Footing, Situated } from './situate.js';
import { ToldNumbers } from './told-numbers.js';

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
  /** Those of each of its claims, each set as one key, see {@link subjectKey}. */
  readonly named: ReadonlySet<string>;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly footing: Footing;
  readonly targets: readonly string[];
  readonly at: string | null;
  /** The places that its claims name. */
  readonly places: ReadonlySet<string>;
  readonly by: string | null;
  /** The days that all its dated claims leave. */
  readonly days: Domain | null;
  readonly members: readonly Member[];
  /** `n` of the articles of its claims. */
  readonly articles: ReadonlySet<number>;
  readonly numbers: ToldNumbers;
  /** One of its claims was long over when its article appeared. */
  readonly isBackground: boolean;
}

/** A cluster while it is being filled. */
interface Draft extends Cluster {
  readonly members: Member[];
  readonly named: Set<string>;
  readonly places: Set<string>;
  readonly articles: Set<number>;
}

/** `n` of the articles that members are of. */
export function articlesOf(members: readonly Member[]): ReadonlySet<number> {
  return new Set(members.map(({ situated }) => situated.claim.source.n));
}

/** Equal for claims with the same subjects. */
export function subjectKey({ subjects }: Pick<Claim, 'subjects'>): string {
  return subjects.join(' ');
}

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

function founded(situated: Situated, nameOf: NameOf): Draft {
  const { claim, footing, days } = situated;
  const { subjects, status, polarity, targets, at, by } = claim;
  const note = claim.hinted && at !== null ? hint(at, nameOf) : null;
  const members = [{ situated, note }];
  const articles = new Set([claim.source.n]);
  const named = new Set([subjectKey(claim)]);
  const places = new Set(at === null ? [] : [at]);
  const numbers = new ToldNumbers();
  numbers.add(situated);
  return {
    ...{ subjects, named, status, polarity, targets, at, places, by, footing, days, members },
    ...{ articles, numbers, isBackground: isBackground(situated) },
  };
}

function hint(at: string, nameOf: NameOf): string {
  return englishPhrase('{name} is named in the sentences before', { name: nameOf(at) });
}

const NO_PLACE: Phrase = 'the sentence names no place';
const NOT_WHOSE: Phrase = 'the sentence does not say whose';

function noteFor(cluster: Cluster, { claim }: Situated, nameOf: NameOf): string | null {
  const { quantity, at, hinted } = claim;
  if (quantity === null) return null;
  const other = at === null || (hinted && at !== cluster.at);
  if (other && cluster.at !== null) return NO_PLACE;
  if (hinted && at !== null) return hint(at, nameOf);
  if (at !== null && cluster.at !== null && at !== cluster.at) {
    return englishPhrase('it names {name}', { name: nameOf(at) });
  }
  const whose = claim.subjects.length === 0 && cluster.subjects.length > 0;
  return whose ? NOT_WHOSE : null;
}

function joined(cluster: Draft, situated: Situated, nameOf: NameOf): Draft {
  const { claim, footing, days } = situated;
  // Appended in place: copying would make large slots quadratic.
  cluster.articles.add(claim.source.n);
  cluster.named.add(subjectKey(claim));
  if (claim.at !== null) cluster.places.add(claim.at);
  cluster.numbers.add(situated);
  cluster.members.push({ situated, note: noteFor(cluster, situated, nameOf) });
  const narrower =
    footing === cluster.footing && days !== null && cluster.days !== null
      ? intersect(cluster.days, days)
      : null;
  return {
    ...cluster,
    subjects: cluster.subjects.length > 0 ? cluster.subjects : claim.subjects,
    at: cluster.at ?? claim.at,
    by: cluster.by ?? claim.by,
    targets: cluster.targets.length > 0 ? cluster.targets : claim.targets,
    days: narrower ?? cluster.days,
    isBackground: cluster.isBackground || isBackground(situated),
  };
}

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
