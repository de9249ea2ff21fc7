import { openSections, writeSections } from '../tables/sections.js';
import { stringPool, StringPoolWriter } from '../tables/strings.js';
import { openTextMap, TEXT_MAP_SECTIONS, writeTextMap } from '../tables/text-map.js';
import type { EntityTable, People } from './types.js';

/** What one language's file of people is made of. */
export interface PeopleSource {
  /** Entity row by sound, null where two people share one. */
  readonly rowsBySound: ReadonlyMap<string, number | null>;
  /** English spelling of words of names, by key. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Sections of the file: two maps and the spellings that the second leads to. */
const SOUNDS = 0;
const WORDS = SOUNDS + TEXT_MAP_SECTIONS;
const SPELLINGS = WORDS + TEXT_MAP_SECTIONS;

/** Writes the file; a sound that two people share leads to 0, others to their row plus one. */
export function writePeople({ rowsBySound, spellings }: PeopleSource): Uint8Array {
  const sounds = [...rowsBySound].map(([key, row]) => [key, row === null ? 0 : row + 1] as const);
  const spelt = new StringPoolWriter();
  const words = [...spellings].map(([key, spelling]) => [key, spelt.add(spelling)] as const);
  return writeSections([
    ...writeTextMap(new Map(sounds)),
    ...writeTextMap(new Map(words)),
    ...spelt.sections(),
  ]);
}

/**
 * Opens what {@link writePeople} wrote; only views are made.
 * @throws Error when the bytes are not such a file.
 */
export function loadPeople(bytes: Uint8Array, entities: EntityTable): People {
  const sections = openSections(bytes);
  const rowOf = openTextMap(sections, SOUNDS);
  const wordOf = openTextMap(sections, WORDS);
  const spelt = stringPool(sections.words(SPELLINGS), sections.units(SPELLINGS + 1));
  return {
    bySound(sound) {
      const row = rowOf(sound) ?? 0;
      return row === 0 ? null : entities.at(row - 1);
    },
    spelling(key) {
      const word = wordOf(key);
      return word === undefined ? undefined : spelt.at(word);
    },
  };
}
