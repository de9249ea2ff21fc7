import type { StoryActor } from '../../types/digest.js';
import type { Fact } from '../../types/fact.js';
import type { Claim } from '../claims/claim.js';
import type { Cluster } from '../slots/cluster.js';
import { isPinned } from './disputes.js';
import { rolesOf } from './roles.js';
import { SEVERAL } from './several.js';

/** A fact with the slot that it was made from. */
export interface Slotted {
  readonly fact: Fact;
  readonly cluster: Cluster;
}

/** What speaks for a fact, as far as it is known when its story is put together. */
export interface Evidence {
  readonly fact: Fact;
  /** Of several sources only one gives it. */
  readonly isAlone: boolean;
  /** That one does so neither in its title nor in its lead. */
  readonly isPassing: boolean;
  /** How many it names of who acts, whom it hits and where. */
  readonly roles: number;
  /** It is known of what its number is, see {@link isPinned}. */
  readonly isPlaced: boolean;
  /** The words of a claim name its day, be it without the year: not "on Friday", not "last May". */
  readonly isExplicit: boolean;
  /** Whether one of its sentences tells of a protest or a strike. */
  readonly isOfCrowd: () => boolean;
  /** Words of an article say what a number counts. */
  readonly hasNoun: boolean;
  /** How many articles name the best known of all that it names; null where it names nobody. */
  readonly known: number | null;
}

/** How many articles of a story name an entity. */
export type NamedBy = (entity: string) => number;

/** Counts the articles that name somebody or a place. */
export function namedBy(actors: readonly StoryActor[]): NamedBy {
  const counts = new Map(actors.map(({ entity, articles }) => [entity, articles]));
  return (entity) => counts.get(entity) ?? 0;
}

/** Whether people go to the streets in the sentence of a claim. */
function isOfCrowd({ source, mention }: Claim): boolean {
  return source.line.mentions.some(
    (other) =>
      other.kind === 'event' && other.sentence === mention.sentence && other.type === 'PROTEST',
  );
}

function knownBy({ subject, targets, at, by }: Fact, count: NamedBy): number | null {
  const ids = [...subject, ...targets, ...[at, by].filter((id) => id !== null)];
  return ids.length === 0 ? null : Math.max(...ids.map(count));
}

/** What speaks for a fact of a story with so many sources. */
export function evidenceFor({ fact, cluster }: Slotted, sources: number, count: NamedBy): Evidence {
  const { articles, prominent } = fact;
  const isAlone = articles === 1 && sources >= SEVERAL;
  return {
    fact,
    isAlone,
    isPassing: isAlone && prominent === 0,
    roles: rolesOf(fact),
    isPlaced: isPinned(fact),
    isExplicit: cluster.members.some(
      ({ situated: { claim } }) => claim.date?.relative === null && claim.date.grain === 'day',
    ),
    isOfCrowd: () => cluster.members.some(({ situated: { claim } }) => isOfCrowd(claim)),
    hasNoun: cluster.members.some(
      ({ situated: { claim } }) => (claim.quantity?.counted?.text ?? '') !== '',
    ),
    known: knownBy(fact, count),
  };
}
