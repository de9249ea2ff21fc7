import {
  CAPITAL_FLAG,
  ENTITY_SECTIONS,
  FEMALE_FLAG,
  FIXED_FIELDS,
  MALE_FLAG,
} from '../entities.js';
import { ACTOR_TYPES } from '../../types/actor.js';
import { writeSections, type Section } from '../../tables/sections.js';
import { StringPoolWriter } from '../../tables/strings.js';
import type { Entry } from './entry.js';

/** Compiles the table of entities, which must come in the order of their ids. */
export function writeEntities(entries: readonly Entry[], languages: readonly string[]): Uint8Array {
  const strings = new StringPoolWriter();
  const optional = (text: string | null | undefined): number => (text ? strings.add(text) + 1 : 0);
  const width = FIXED_FIELDS + languages.length;
  const rows = new Uint32Array(entries.length * width);
  entries.forEach((entry, row) => {
    const lemmas = languages.map((code) => entry.languages.get(code)?.names[0]?.lemma);
    const flags =
      (entry.capital ? CAPITAL_FLAG : 0) |
      (entry.gender === 'm' ? MALE_FLAG : 0) |
      (entry.gender === 'f' ? FEMALE_FLAG : 0);
    const fixed = [strings.add(entry.id), strings.add(entry.name), ACTOR_TYPES.indexOf(entry.type)];
    rows.set([...fixed, optional(entry.of), flags, ...lemmas.map(optional)], row * width);
  });
  const codes = Uint32Array.from(languages, (code) => strings.add(code));
  const [starts, units] = strings.sections();
  const sections: Record<keyof typeof ENTITY_SECTIONS, Section> = {
    rows,
    languages: codes,
    starts,
    units,
  };
  return writeSections(Object.values(sections));
}
