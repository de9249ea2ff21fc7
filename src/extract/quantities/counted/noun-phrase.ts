import type { Section } from '../../section.js';
import type { QuantityCategory } from '../../../types/index.js';
import type { Amount } from '../common/amount.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import { QUOTE } from '../common/marks.js';
import { isPossessive } from '../relations/joined.js';
import { isVerbFirst } from '../../word-order.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { categoryOf } from '../common/vocabulary.js';
import { asTold } from './told-apart.js';

export interface NounPhrase {
  /** Tokens up to which the phrase goes. */
  readonly end: number;
  readonly category: QuantityCategory | null;
  /** Actors named inside: «американских», «США» behind the noun. */
  readonly actors: readonly PlacedActor[];
  /** False when no word of the phrase is known as something that is counted. */
  readonly known: boolean;
}

const MOST_MODIFIERS = 4;

/**
 * The counted noun phrase behind a number: words that describe, actors, the noun, in head-first languages the actor behind it.
 * Null when the next words cannot be counted.
 */
export function readNounPhrase(
  section: Section,
  { end: from }: Pick<Amount, 'end'>,
  limit: number,
  actors: ActorIndex,
  style: PhraseStyle,
): NounPhrase | null {
  const { stream } = section;
  const { tokens } = stream;
  const named: PlacedActor[] = [];
  let at = from + (stream.longest(from, style.link)?.length ?? 0);
  const isOf = at > from;
  let end = from;
  let category: QuantityCategory | null = null;
  let unknown = 0;
  let unknownEnd = from;
  let hasHead = false;
  while (at < limit) {
    const counted = stream.longest(at, style.counted);
    const actor = actors.at(at);
    if (counted && (category === null || style.headLast)) {
      category = asTold(section, at, categoryOf(counted.value));
      // «палестинцев», جندي أمريكي: the noun, or what begins with it, is a name itself.
      const isName = actor && actor.actor.type !== 'person' && actor.end <= limit;
      if (isName) named.push(actor);
      const isQuoted = tokens[at - 1]?.key === QUOTE;
      at = isName ? Math.max(actor.end, at + counted.length) : at + counted.length;
      end = isQuoted && tokens[at]?.key === QUOTE ? at + 1 : at;
      continue;
    }
    if (actor && actor.end <= limit && actor.actor.type !== 'person') {
      if (category !== null && style.headLast) break;
      named.push(actor);
      category ??= countedInside(section, actor, style) ?? peopleOf(section, actor, at === from);
      at = actor.end;
      if (category !== null) end = at;
      continue;
    }
    const bearers = category === null ? bearersAt(section, at, isOf, style) : 0;
    if (bearers > 0) {
      category = 'people';
      at += bearers;
      end = at;
      continue;
    }
    const token = tokens[at];
    const age = ageEnd(section, at, style);
    if (age !== null) {
      at = age;
      continue;
    }
    if (token?.kind === 'number' && at > from && isOfModel(section, at, style)) {
      at += 1;
      continue;
    }
    // "thousands of Taliban and al-Qaeda fighters": nobody's alone.
    if (named.at(-1)?.end === at && stream.find(at, style.and) && actors.at(at + 1)) {
      named.length = 0;
      at = actors.at(at + 1)?.end ?? at;
      continue;
    }
    const describing =
      stream.find(at, style.describing) !== null ||
      joinsWords(section, at, style, category === null);
    if (!token || (!describing && isEnd(section, at, style))) break;
    if (category !== null && !(describing && !style.headLast)) break;
    // «21 з 26 запущених "шахедів"»
    if (token.key === QUOTE && category === null && stream.longest(at + 1, style.counted)) {
      at += 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.key !== '-' || token.spaced) break;
    } else if (!describing) {
      unknown += 1;
      if (unknown > MOST_MODIFIERS) break;
      const isHead: boolean = !hasHead && isHeadNoun(section, at, style);
      if (unknown === 1 || isHead) unknownEnd = at + 1;
      // «14 списков кандидатов»: genitives behind the head are not counted.
      if (isHead && !style.headLast) break;
      hasHead ||= isHead;
    }
    at += 1;
    if (category !== null) end = at;
  }
  if (category !== null) return { end, category, actors: named, known: true };
  const last = named.at(-1);
  if (unknownEnd > from)
    return { end: unknownEnd, category: null, actors: before(named, unknownEnd), known: false };
  return last ? { end: last.end, category: null, actors: named, known: false } : null;
}

/** Letters of the shortest noun whose ending says that it is a person: «журналистов», not «листов». */
const SHORTEST_PERSON = 8;

/**
 * Words of a noun that are persons by their role or ending, 0 where none are: "three economists", "thousands of Californians", not
 * "two major towns"; "one of the leaders" counts nobody.
 */
function bearersAt(section: Section, at: number, isOf: boolean, style: PhraseStyle): number {
  const { stream } = section;
  const { persons, plurals, role } = style;
  if (isEnd(section, at, style)) return 0;
  const own = stream.tokens[at]?.key ?? '';
  if (own.length >= SHORTEST_PERSON && persons.some((ending) => own.endsWith(ending))) return 1;
  const length = isOf ? 0 : (stream.longest(at, role)?.length ?? 0);
  const key = stream.tokens[at + length - 1]?.key ?? '';
  return plurals.length === 0 || plurals.some((ending) => key.endsWith(ending)) ? length : 0;
}

/** Whether an unknown word is what is counted, not what describes it: «федеральных списков», "political groups". */
function isHeadNoun(
  { stream }: Section,
  at: number,
  { adjectives, nouns, plurals }: PhraseStyle,
): boolean {
  const key = stream.tokens[at]?.key ?? '';
  const next = stream.tokens[at + 1];
  if ((next?.key === '-' || isPossessive(next?.key)) && next?.spaced === false) return false;
  const ends = (ending: string): boolean => key.endsWith(ending);
  if (plurals.length > 0) return plurals.some(ends);
  if (adjectives.length === 0 || /[a-z]/u.test(key)) return false;
  return nouns.some(ends) || !adjectives.some(ends);
}

/** «двух 17-летних подростков», "two 17-year-old boys": where an age behind a number ends. */
function ageEnd({ stream }: Section, at: number, { age, headLast }: PhraseStyle): number | null {
  const joins = (index: number): boolean => {
    const token = stream.tokens[index];
    return token?.key === '-' && !token.spaced;
  };
  if (stream.tokens[at]?.kind !== 'number' || !joins(at + 1) || !stream.find(at + 2, age))
    return null;
  if (joins(at + 3)) return at + 5;
  return headLast ? null : at + 3;
}

/** The number of a model: "Leopard 2 tanks", "F-16 jets". */
const isOfModel = ({ stream }: Section, at: number, { model }: PhraseStyle): boolean =>
  stream.find(at - 1, model) !== null ||
  (stream.tokens[at - 1]?.key === '-' && stream.tokens[at]?.spaced === false);

/** «жилых и офисных зданий», «единиц боевой и транспортной техники»: "and" between words that describe. */
function joinsWords(
  { stream }: Section,
  at: number,
  { and, describing, adjectives }: PhraseStyle,
  isOpen: boolean,
): boolean {
  if (!stream.find(at, and)) return false;
  const isLike = (index: number): boolean =>
    stream.find(index, describing) !== null ||
    (isOpen && adjectives.some((ending) => stream.tokens[index]?.key.endsWith(ending)));
  return isLike(at - 1) && isLike(at + 1);
}

/** "US troops" as one actor names what is counted, too. */
function countedInside(
  { stream }: Section,
  { first, end }: PlacedActor,
  { counted }: PhraseStyle,
): QuantityCategory | null {
  for (let at = end - 1; at >= first; at--) {
    const reading = stream.longest(at, counted);
    if (reading) return categoryOf(reading.value);
  }
  return null;
}

/**
 * «5 миллионов украинцев», "56 Russians": the people of a state are counted, whatever its adjective goes with; so are they where the adjective
 * stands right behind the number in a language that puts it behind its noun («12 باكستانيا»).
 */
function peopleOf(
  section: Section,
  { actor, first }: PlacedActor,
  isAlone: boolean,
): 'people' | null {
  const { gazetteer, stream } = section;
  if (actor.type !== 'state' || actor.use !== 'adjective') return null;
  if (isAlone && isVerbFirst(section)) return 'people';
  const hit = gazetteer.longest((index) => stream.tokens[index]?.key, first);
  return hit?.aliases.some(({ use }) => use === 'national') === true ? 'people' : null;
}

const before = (actors: readonly PlacedActor[], end: number): PlacedActor[] =>
  actors.filter((placed) => placed.end <= end);

function isEnd({ stream }: Section, at: number, style: PhraseStyle): boolean {
  for (const { class: id } of stream.at(at)) {
    if (id === style.stop || id === style.change || id === style.numeral) return true;
    if (style.fates.includes(id)) return true;
  }
  return stream.tokens[at]?.kind === 'number';
}
