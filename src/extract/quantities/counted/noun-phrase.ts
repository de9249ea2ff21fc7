import type { QuantityCategory } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { Amount } from '../common/amount.js';
import { QUOTE } from '../common/marks.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { categoryOf } from '../common/vocabulary.js';
import { bearersAt, countedInside, peopleOf } from './phrase-persons.js';
import { ageEnd, isEnd, isHeadNoun, isModifierOf, isOfModel, joinsWords } from './phrase-words.js';
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
    // "one of the worst train accidents"
    if (category !== null && at === end && isModifierOf(section, at, category, style)) {
      category = null;
      unknown = 0;
      unknownEnd = from;
    }
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

const before = (actors: readonly PlacedActor[], end: number): PlacedActor[] =>
  actors.filter((placed) => placed.end <= end);
