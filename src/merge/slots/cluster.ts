import type { Polarity, Status } from '../../types/index.js';
import type { Claim } from '../claims/claim.js';
import { englishPhrase, type Phrase } from '../../wording/index.js';
import { intersect } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import type { Names } from '../names/names.js';
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
export interface Draft extends Cluster {
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

/** A cluster of one claim. */
export function founded(situated: Situated, nameOf: NameOf): Draft {
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

/** A cluster with one claim more. */
export function joined(cluster: Draft, situated: Situated, nameOf: NameOf): Draft {
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
