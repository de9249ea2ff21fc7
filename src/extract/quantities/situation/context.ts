import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { HURT } from '../common/vocabulary.js';
import { isElsewhere } from '../places/places.js';
import type { Topics } from '../places/topic.js';
import type { Tie } from '../relations/tie.js';
import { areOfAKind } from './alike.js';
import { placeBefore } from './context-place.js';
import { referent } from './referent.js';
import { isSubject } from './subject.js';
import { areDead, goesOn, goingOn, inherit, isBare, takesOver } from './taken-over.js';

/** What is known around a count. */
export interface Around {
  readonly topics: Topics;
  /** The last count in front of it. */
  readonly previous: QuantityMention | null;
  /** The counts in front of it in its sentence. */
  readonly own: readonly QuantityMention[];
  readonly clauses: SentenceTokens;
  readonly actors: ActorIndex;
  /** Whom the sentence cites. */
  readonly sources: readonly PlacedActor[];
  /** Soldiers without an owner may be those of the sentences before. */
  readonly sharesForces: boolean;
}

/**
 * Fills what a count takes over from what was said before: a further or partial count its category, owner and place; a
 * count that goes on about the same matter the place, marked as taken from the context.
 */
export function fillContext(
  section: Section,
  mention: QuantityMention,
  draft: Draft,
  tie: Tie | null,
  around: Around,
): QuantityMention {
  const { previous, own, clauses, actors, sharesForces } = around;
  const named = tie?.type ? referent(tie, mention, previous, own) : null;
  const tied = named && areOfAKind(named, mention, tie) ? named : null;
  const isPart = tie?.type === 'part-of';
  const isTaken =
    tied &&
    (draft.fated ? isPart && areDead(mention, tied) : takesOver(mention, tied, isPart)) &&
    !(HURT.has(tied.category) && isActing(section, draft));
  const goes = (): boolean =>
    previous !== null && (goesOn(mention, previous) || isSubject(section, draft, clauses));
  const joined = isTaken
    ? inherit(mention, tied, isPart)
    : previous !== null && isBare(mention) && goes()
      ? goingOn(mention, previous)
      : mention;
  const place =
    joined.at === null && !isOfOthers(joined, previous)
      ? placeBefore(section, joined, around)
      : null;
  // A place of its own stands beside it that nobody knows.
  const placed =
    place !== null && !isElsewhere(section, draft, clauses, actors)
      ? { ...joined, at: place, atFrom: 'context' as const }
      : joined;
  const owned =
    sharesForces && placed.of === null && sameForces(placed, previous)
      ? { ...placed, of: previous?.of ?? null }
      : placed;
  return tied && tie?.type ? { ...owned, relation: { type: tie.type, mention: tied.id } } : owned;
}

/** «ещё 900 ждут»: what those who are counted do stands right behind the number. */
const isActing = ({ pack, stream }: Section, { end }: Draft): boolean =>
  stream.find(end, pack.classId('predicate')) !== null;

/** What somebody else did is told of another place. */
const isOfOthers = ({ by }: QuantityMention, previous: QuantityMention | null): boolean =>
  by !== null && previous !== null && previous.by !== null && previous.by !== by;

const FORCES = new Set<QuantityCategory>(['troops', 'killed', 'wounded', 'casualties']);
const REACH = 2;

/** Soldiers without an owner are those of the sentences before: a text goes on about the same forces. */
const sameForces = (mention: QuantityMention, previous: QuantityMention | null): boolean =>
  mention.category === 'troops' &&
  previous !== null &&
  FORCES.has(previous.category) &&
  mention.sentence - previous.sentence <= REACH;
