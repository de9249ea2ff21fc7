import type { QuantityCategory } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { PlacedActor } from '../common/actor-index.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { categoryOf } from '../common/vocabulary.js';
import { isEnd } from './phrase-words.js';

/** Letters of the shortest noun whose ending says that it is a person: «журналистов», not «листов». */
const SHORTEST_PERSON = 8;

/**
 * Words of a noun that are persons by their role or ending, 0 where none are: "three economists", "thousands of Californians", not
 * "two major towns"; "one of the leaders" counts nobody.
 */
export function bearersAt(section: Section, at: number, isOf: boolean, style: PhraseStyle): number {
  const { stream } = section;
  const { persons, plurals, role } = style;
  if (isEnd(section, at, style)) return 0;
  const own = stream.tokens[at]?.key ?? '';
  if (own.length >= SHORTEST_PERSON && persons.some((ending) => own.endsWith(ending))) return 1;
  const length = isOf ? 0 : (stream.longest(at, role)?.length ?? 0);
  const key = stream.tokens[at + length - 1]?.key ?? '';
  return plurals.length === 0 || plurals.some((ending) => key.endsWith(ending)) ? length : 0;
}

/** "US troops" as one actor names what is counted, too. */
export function countedInside(
  { stream }: Section,
  { actor, first, end }: PlacedActor,
  { counted, forces }: PhraseStyle,
): QuantityCategory | null {
  for (let at = end - 1; at >= first; at--) {
    const reading = stream.longest(at, counted);
    if (reading) return categoryOf(reading.value);
  }
  // "950 US forces"; "three forces" may be anything's.
  return actor.type === 'military' && stream.find(end - 1, forces) ? 'troops' : null;
}

/**
 * «5 миллионов украинцев», "56 Russians": the people of a state are counted, whatever its adjective goes with; so are they where the adjective
 * stands right behind the number in a language that puts it behind its noun («12 باكستانيا»).
 */
export function peopleOf(
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
