import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { ActorIndex } from '../common/actor-index.js';
import type { SentenceTokens } from '../common/known.js';
import { onlyPlace, type NamedPlace } from './named-places.js';
import { stateOf } from '../common/state-of.js';
import { categoryOf, FATES } from '../common/vocabulary.js';

const NOUNS = ['counted', 'body', 'occurrence'];

/** What a sentence tells of at one place; sentences behind it may go on about it. */
export interface Topic {
  /** Entity id. */
  readonly place: string;
  /** Id of the state that it is in, where it is known; null for a state. */
  readonly state: string | null;
  /** What it counts or names there. */
  readonly categories: readonly QuantityCategory[];
  /** Sentences since. */
  readonly age: number;
}

/** Sentences without a place of their own through which a topic lasts. */
const LASTS = 2;

/** Counts that may be of one and the same happening. */
const HARM: ReadonlySet<QuantityCategory> = new Set([
  ...FATES.filter((fate) => fate !== 'captured'),
  'attacks',
]);
const FORCES: ReadonlySet<QuantityCategory> = new Set(['troops', 'bases']);

/** Whether a count of one category goes on about what a sentence told that counted the other. */
export const sameTopic = (a: QuantityCategory, b: QuantityCategory): boolean =>
  a === b || [HARM, FORCES].some((group) => group.has(a) && group.has(b));

/**
 * The topic after a sentence: what it counts at the one place that it names, or what happens there («удар по рынку в Хартуме»); the
 * topic before where it names no place; none where it names several, or a place of which it tells nothing that is counted.
 */
export function topicAfter(
  section: Section,
  sentence: SentenceTokens,
  places: readonly NamedPlace[],
  counts: readonly QuantityMention[],
  actors: ActorIndex,
  { topic: before, mission }: { readonly topic: Topic | null; readonly mission: string | null },
): Topic | null {
  const categories = [
    ...new Set([...counts.map(({ category }) => category), ...toldIn(section, sentence)]),
  ];
  const named = places.filter(({ kind }) => kind === 'in').map(({ placed }) => placed.actor.entity);
  const counted = counts
    .filter(({ atFrom }) => atFrom === 'sentence')
    .flatMap(({ at }) => at ?? []);
  const several = places.filter(({ listed }) => listed).map(({ placed }) => placed.actor.entity);
  // «в Ираке и Сирии»: where the mission is that the text is about.
  const ours = mission !== null && several.includes(mission) ? [mission] : null;
  if (several.length > 0 && !ours) return null;
  const own = new Set(ours ?? (counted.length > 0 ? counted : named));
  if (own.size > 1) return null;
  const [place = onlyPlace(section, sentence, actors)] = own;
  if (place !== null) {
    const placed = actors
      .within(sentence.firstToken, sentence.endToken)
      .find(({ actor }) => actor.entity === place);
    const state = placed ? stateOf(section, placed) : null;
    return categories.length > 0 ? { place, state, categories, age: 0 } : null;
  }
  if (!before || before.age >= LASTS || namesPlace(sentence, actors)) return null;
  return { ...before, age: before.age + 1 };
}

/** Talks in a town end a topic, though nothing is counted in them. */
const namesPlace = ({ firstToken, endToken }: SentenceTokens, actors: ActorIndex): boolean =>
  actors
    .within(firstToken, endToken)
    .some(({ actor }) => actor.type === 'place' && actor.use === 'name');

/** What the words of a sentence speak of, without counting it: attacks, troops, bases, a disaster. */
function toldIn(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
): QuantityCategory[] {
  const happening = pack.classId('happening');
  const nouns = pack.classIds(NOUNS);
  const told: QuantityCategory[] = [];
  for (let at = firstToken; at < endToken; at++) {
    for (const { class: id, value } of stream.at(at)) {
      const category = id === happening ? 'attacks' : nouns.includes(id) ? categoryOf(value) : null;
      if (category !== null && (HARM.has(category) || FORCES.has(category))) told.push(category);
    }
  }
  return told;
}
