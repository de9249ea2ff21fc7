import { buildSlots, findSlot, hashText } from './hash.js';
import type { Section, SectionReader } from './sections.js';
import { stringPool, StringPoolWriter } from './strings.js';

/** Sections that a map takes: starts, code units and slots of its keys, and the values in their order. */
export const TEXT_MAP_SECTIONS = 4;

/** Writes a map from texts to whole numbers from 0. */
export function writeTextMap(map: ReadonlyMap<string, number>): Section[] {
  const keys = new StringPoolWriter();
  for (const key of map.keys()) keys.add(key);
  const slots = buildSlots(keys.strings().map(hashText));
  return [...keys.sections(), slots, Uint32Array.from(map.values())];
}

/** Opens the map whose sections begin with `first`; only views are made. */
export function openTextMap(
  sections: SectionReader,
  first: number,
): (key: string) => number | undefined {
  const keys = stringPool(sections.words(first), sections.units(first + 1));
  const slots = sections.words(first + 2);
  const values = sections.words(first + 3);
  return (text) => values[findSlot(slots, hashText(text), (item) => keys.equals(item, text))];
}
