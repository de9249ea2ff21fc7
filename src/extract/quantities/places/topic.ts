import type { QuantityCategory, QuantityMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { ActorIndex } from '../common/actor-index.js';
import type { SentenceTokens } from '../common/known.js';
import { SIGN, tells, type SignedSentence } from '../common/signs.js';
import { onlyPlace, placesIn, type NamedPlace } from './named-places.js';
import { stateOf } from '../common/state-of.js';
import { categoryOf, FATES } from '../common/vocabulary.js';

const NOUNS = ['counted', 'body', 'occurrence'] as const;
/** Words of what befalls a place, or those who are there: «взрыв», «затонул». */
const HAPPENINGS = ['happening', 'happened'] as const;

/** What a sentence tells of at one place; sentences behind it may go on about it. */
export interface Topic {
  /** Entity id. */
  readonly place: string;
  /** Id of the state that it is in, where it is known; null for a state. */
  readonly state: string | null;
  /** What it counts or names there. */
  readonly categories: readonly QuantityCategory[];
  /** Ids of all whom it names. */
  readonly named: ReadonlySet<string>;
}

/** Sentences without a place of their own through which a topic lasts. */
const LASTS = 2;

/** Counts that may be of one and the same happening. */
const HARM: ReadonlySet<QuantityCategory> = new Set([
  ...FATES.filter((fate) => fate !== 'captured'),
  'attacks',
]);
const FORCES: ReadonlySet<QuantityCategory> = new Set(['troops', 'bases']);

/** Whether a count tells of harm. */
export const isHarm = (category: QuantityCategory): boolean => HARM.has(category);

/** Whether a count of one category goes on about what a sentence told that counted the other. */
export const sameTopic = (a: QuantityCategory, b: QuantityCategory): boolean =>
  a === b || [HARM, FORCES].some((group) => group.has(a) && group.has(b));

/** What a sentence tells, as far as it is known. */
interface Told {
  readonly sentence: SignedSentence;
  readonly counts: readonly QuantityMention[];
  /** The place of the mission that was spoken of before it. */
  readonly mission: string | null;
  places: readonly NamedPlace[] | null;
}

/**
 * What the sentences so far are about. It is found out when a count asks for it: few do, and a topic does not last
 * for more than {@link LASTS} sentences.
 */
export class Topics {
  readonly #section: Section;
  readonly #actors: ActorIndex;
  readonly #told: Told[] = [];
  #mission: string | null = null;
  /** Where there were dead, missing …, and the states of these places. */
  readonly #scenes = new Set<string>();
  readonly #states = new Set<string>();

  constructor(section: Section, actors: ActorIndex) {
    this.#section = section;
    this.#actors = actors;
  }

  /** Entity id of the place of the mission that was spoken of last. */
  get mission(): string | null {
    return this.#mission;
  }

  /** Whether the text has told of harm at several places, so that what names none may have happened at any; a state is none beside its town. */
  get hasScenes(): boolean {
    let scenes = 0;
    for (const place of this.#scenes) {
      if (!this.#states.has(place)) scenes += 1;
      if (scenes > 1) return true;
    }
    return false;
  }

  /** Makes known what a sentence counts. */
  add(
    sentence: SignedSentence,
    counts: readonly QuantityMention[],
    places: readonly NamedPlace[] | null,
  ): void {
    const told = { sentence, counts, mission: this.#mission, places };
    this.#told.push(told);
    if (this.#told.length > LASTS + 1) this.#told.shift();
    this.#addScenes(counts, sentence);
    if (tells(sentence, SIGN.mission)) this.#mission = this.#missionOf(told) ?? this.#mission;
  }

  /**
   * The topic so far: what the last sentence counts at the one place that it names, or what happens there («удар по рынку в Хартуме»); that
   * of the one before where it names no place; none where it names several, or a place of which it tells nothing that is counted, nor where it only
   * recalls what happened elsewhere.
   */
  current(): Topic | null {
    for (let i = this.#told.length - 1; i >= 0; i--) {
      const told = this.#told[i];
      const topic = told && this.#topicOf(told);
      if (topic !== undefined) return topic;
    }
    return null;
  }

  /** Remembers where a sentence says that there were dead, missing … */
  #addScenes(counts: readonly QuantityMention[], { firstToken, endToken }: SentenceTokens): void {
    for (const { at, atFrom, category } of counts) {
      if (at === null || atFrom !== 'sentence' || !HARM.has(category) || this.#scenes.has(at))
        continue;
      const placed = this.#actors
        .within(firstToken, endToken)
        .find(({ actor }) => actor.entity === at);
      this.#scenes.add(at);
      const state = placed ? stateOf(this.#section, placed) : null;
      if (state !== null) this.#states.add(state);
    }
  }

  #placesOf(told: Told): readonly NamedPlace[] {
    return (told.places ??= placesIn(this.#section, told.sentence, this.#actors));
  }

  /** The topic of a sentence; undefined where it goes on about that of the one before. */
  #topicOf(told: Told): Topic | null | undefined {
    const { sentence, counts, mission } = told;
    const section = this.#section;
    const actors = this.#actors;
    const places = this.#placesOf(told);
    const isListed = places.some(({ listed }) => listed);
    // «в Ираке и Сирии»: where the mission is that the text is about.
    const isOurs = places.some(({ listed, placed }) => listed && placed.actor.entity === mission);
    if (isListed && !isOurs) return null;
    const own = isOurs ? [mission] : placesOfCounts(counts);
    const named = own.length > 0 ? own : placesWithin(places);
    const [first = null] = named;
    if (named.some((entity) => entity !== first)) return null;
    const place = first ?? onlyPlace(section, sentence, actors);
    if (place !== null && isAside(section, sentence)) return null;
    if (place === null) return namesPlace(sentence, actors) ? null : undefined;
    const categories = [...counts.map(({ category }) => category), ...toldIn(section, sentence)];
    if (categories.length === 0) return null;
    const all = actors.within(sentence.firstToken, sentence.endToken);
    const placed = all.find(({ actor }) => actor.entity === place);
    const entities = new Set(all.map(({ actor }) => actor.entity));
    return { place, state: placed ? stateOf(section, placed) : null, categories, named: entities };
  }

  /** Where the mission is that a sentence speaks of. */
  #missionOf(told: Told): string | null {
    const { pack, stream } = this.#section;
    const { firstToken, endToken } = told.sentence;
    if (!stream.holds(firstToken, endToken, pack.classId('mission'))) return null;
    return placesWithin(this.#placesOf(told))[0] ?? null;
  }
}

/** «Накануне в Аджарии погибли двое»: the sentences behind it may go on about what was told before it. */
export const isAside = ({ pack, stream }: Section, { firstToken }: SentenceTokens): boolean =>
  [firstToken, firstToken + 1].some((at) => stream.find(at, pack.classId('aside-lead')) !== null);

const placesOfCounts = (counts: readonly QuantityMention[]): string[] =>
  counts.flatMap(({ at, atFrom }) => (atFrom === 'sentence' && at !== null ? [at] : []));

const placesWithin = (places: readonly NamedPlace[]): string[] =>
  places.flatMap(({ kind, placed }) => (kind === 'in' ? [placed.actor.entity] : []));

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
  const happenings = pack.classIds(HAPPENINGS);
  const nouns = pack.classIds(NOUNS);
  const told: QuantityCategory[] = [];
  for (let at = firstToken; at < endToken; at++) {
    for (const { class: id, value } of stream.at(at)) {
      const isHappening = happenings.includes(id);
      const category = isHappening ? 'attacks' : nouns.includes(id) ? categoryOf(value) : null;
      if (category !== null && (HARM.has(category) || FORCES.has(category))) told.push(category);
    }
  }
  return told;
}
