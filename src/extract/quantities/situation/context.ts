import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { placeFor } from '../places/place-context.js';
import { isElsewhere } from '../places/places.js';
import { sameTopic, type Topic, type Topics } from '../places/topic.js';
import type { Tie } from '../relations/tie.js';
import { isSubject } from './subject.js';
import { FATED, HURT, THINGS } from '../common/vocabulary.js';

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

/** Letters that forms of a noun share. */
const STEM = 4;

/** Things are more of the same only where their nouns are: «300 домов», «ещё 90 домов». */
function isSameNoun(named: QuantityMention, mention: QuantityMention): boolean {
  if (mention.category !== 'other' || mention.counted === null) return true;
  const nouns = (named.counted?.text ?? '').toLowerCase().split(' ');
  const stems = nouns.map((noun) => noun.slice(0, STEM));
  return mention.counted.text
    .toLowerCase()
    .split(' ')
    .some((noun) => stems.includes(noun.slice(0, STEM)));
}

const isSum = ({ category }: QuantityMention): boolean => category === 'money';

/** Soldiers do not come on top of tanks, and rockets are no part of a sum: "$275 million, including 4,000 rockets". */
function areOfAKind(named: QuantityMention, mention: QuantityMention, tie: Tie | null): boolean {
  if (isSum(named) !== isSum(mention)) return false;
  if (tie?.type !== 'additional' || isBare(mention)) return true;
  // Over sentences, only more of the same: two more dead are none beside the missing, and one who is sought none beside the dead.
  const isOver = named.sentence !== mention.sentence;
  if (isOver && !isOpen(mention)) return named.category === mention.category;
  if (isOver && FATED.has(named.category)) return mention.counted === null;
  // "a bus with 56 aboard crashed, injuring 27 others"
  if (named.category === 'people' && FATED.has(mention.category)) return false;
  return (named.unit === 'person') === (mention.unit === 'person') && isSameNoun(named, mention);
}

/** "900,000 are in Germany, 391,000 in Czechia": behind a bare number of persons in its sentence so is the next. */
const goesOn = (
  { sentence }: QuantityMention,
  { category, ...previous }: QuantityMention,
): boolean =>
  previous.sentence === sentence &&
  previous.counted === null &&
  (category === 'people' || THINGS.has(category));

/** The same as persons, or as the things that the number before counts. */
function goingOn(
  mention: QuantityMention,
  { category, unit, sentence }: QuantityMention,
): QuantityMention {
  if (unit === 'person') return { ...mention, category: 'people', unit };
  return THINGS.has(category) && sentence === mention.sentence ? { ...mention, category } : mention;
}

/** What somebody else did is told of another place. */
const isOfOthers = ({ by }: QuantityMention, previous: QuantityMention | null): boolean =>
  by !== null && previous !== null && previous.by !== null && previous.by !== by;

const NOWHERE: ReadonlySet<QuantityCategory> = new Set(['distance', 'money', 'percent']);

/** A length of time with an owner is that of a mission. */
function placeBefore(
  section: Section,
  mention: QuantityMention,
  { topics, clauses, actors, sources }: Around,
): string | null {
  if (mention.category === 'duration') return mention.of === null ? null : topics.mission;
  // Nobody is at a distance; where money or a share is, a sentence says itself: one of four that a sentence before told was elsewhere.
  // What is planned may happen elsewhere.
  if (NOWHERE.has(mention.category) || mention.status !== 'asserted') return null;
  const topic = topics.current();
  return topic !== null && continues(mention, topic)
    ? placeFor(section, clauses, topic, mention, { actors, sources })
    : null;
}

const continues = (mention: QuantityMention, topic: Topic): boolean =>
  topic.categories.some((category) => sameTopic(category, mention.category));

const FORCES = new Set<QuantityCategory>(['troops', 'killed', 'wounded', 'casualties']);
const REACH = 2;

/** Soldiers without an owner are those of the sentences before: a text goes on about the same forces. */
const sameForces = (mention: QuantityMention, previous: QuantityMention | null): boolean =>
  mention.category === 'troops' &&
  previous !== null &&
  FORCES.has(previous.category) &&
  mention.sentence - previous.sentence <= REACH;

const isOpen = ({ category, unit }: QuantityMention): boolean =>
  (category === 'other' || category === 'people') && (unit === null || unit === 'person');

const isBare = ({ category, unit, counted }: QuantityMention): boolean =>
  category === 'other' && unit === null && counted === null;

/** «освобождены 214 человек, из них 118 солдат»: a part of those who were freed was freed, whatever they are. */
function takesOver(mention: QuantityMention, tied: QuantityMention, isPart: boolean): boolean {
  // «четыре года колонии, из них два условно»
  if (tied.unit !== 'person')
    return isPart && isBare(mention) && (tied.unit !== null || THINGS.has(tied.category));
  // "thousands more homes" are none of those who were burned; of «ещё 97 человек» the sentence itself tells what befell them.
  const isOwn =
    mention.category === 'other' ||
    (FATED.has(tied.category) && tied.sentence !== mention.sentence);
  if (!isPart && isOwn && mention.counted !== null) return false;
  return isOpen(mention) || (isPart && mention.category === 'troops' && tied.category !== 'people');
}

/** "killed 154, among them 25 Syrians, and wounded 5,000": of those who were killed no part was wounded, whatever verb comes next. */
const areDead = (mention: QuantityMention, tied: QuantityMention): boolean =>
  tied.category === 'killed' && mention.category === 'wounded';

const inherit = (
  mention: QuantityMention,
  { category, measure, of, by, unit, at, atFrom }: QuantityMention,
  isPart: boolean,
): QuantityMention => ({
  ...mention,
  by: mention.by ?? (isPart && FATED.has(category) ? by : null),
  category,
  measure: mention.measure === 'stock' ? measure : mention.measure,
  unit,
  of: mention.of ?? of,
  ...(mention.at === null ? { at, atFrom } : {}),
});

/** The count in front that a tie points to; null for one that is still to come. */
const referent = (
  { to }: Tie,
  { unit, sentence: own }: QuantityMention,
  previous: QuantityMention | null,
  sentence: readonly QuantityMention[],
): QuantityMention | null => {
  if (to !== null) return sentence[to] ?? null;
  // "a million people and two storms, including 700,000 who fled": persons are part of persons.
  if (unit === 'person' && previous?.unit !== 'person' && previous?.sentence === own)
    return sentence.findLast((each) => each.unit === 'person') ?? previous;
  // "three for 15 years and seven others": others than the three.
  return previous && MEASURES.has(previous.category)
    ? (sentence.findLast(({ category }) => !MEASURES.has(category)) ?? previous)
    : previous;
};

const MEASURES: ReadonlySet<QuantityCategory> = new Set(['duration', 'distance', 'percent']);

/** Ties the counts of a sentence to those behind them: «замедлилась до 8,4% с 9,9%». */
export function tieForwards(
  sentence: readonly QuantityMention[],
  ties: readonly (Tie | null)[],
): readonly QuantityMention[] {
  if (sentence.length < 2) return sentence;
  return sentence.map((mention, i) => {
    const tie = ties[i];
    const named = tie?.type && tie.to !== null && tie.to > i ? sentence[tie.to] : undefined;
    return tie?.type && named
      ? { ...mention, relation: { type: tie.type, mention: named.id } }
      : mention;
  });
}
