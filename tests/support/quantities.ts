import { recogniseActors } from '../../src/extract/actors/index.js';
import { recogniseDates, resolveDates } from '../../src/extract/dates/index.js';
import { addNumerals } from '../../src/extract/numerals/index.js';
import { extractQuantities } from '../../src/extract/quantities/index.js';
import type { QuantityMention } from '../../src/types/index.js';
import type { Section } from '../../src/extract/section.js';
import { NO_NAMES, sectionOf } from './section.js';
import type { EntityTable, Gazetteer } from '../../src/gazetteer/index.js';

/** A table without entities: actors are only those whom rules find. */
const NO_ENTITIES: EntityTable = {
  size: 0,
  typeAt: () => 'place',
  at: (row) => {
    throw new RangeError(`no entity ${row}`);
  },
  get: () => null,
};

/** The quantities of a text in one language and the section with the readings that they left. */
export function analyse(
  code: string,
  text: string,
  gazetteer: Gazetteer = NO_NAMES,
): { readonly section: Section; readonly quantities: readonly QuantityMention[] } {
  const section = sectionOf(code, text, gazetteer);
  const numerals = addNumerals(section);
  const drafts = recogniseDates(section, numerals);
  const actors = recogniseActors([section], NO_ENTITIES);
  const { article } = section;
  const dates = resolveDates({ article, sections: [section], drafts: [drafts], dateline: null });
  const known = { numerals, dates: dates.mentions, actors };
  return { section, quantities: extractQuantities(section, known) };
}

/** The quantities of a text in one language, with dates and actors found before as in the pipeline. */
export const quantitiesOf = (
  code: string,
  text: string,
  gazetteer: Gazetteer = NO_NAMES,
): readonly QuantityMention[] => analyse(code, text, gazetteer).quantities;

/** `killed 3`, `troops 2500 about`, `troops 2500..3000`; several are joined by ` | `. */
export function summaryOf(code: string, text: string): string {
  return quantitiesOf(code, text).map(summarise).join(' | ');
}

function summarise({ category, low, best, high, mod, polarity }: QuantityMention): string {
  const value = best ?? (high === null ? String(low) : `${low}..${high}`);
  const words = [category, String(value)];
  if (mod !== 'exact' && mod !== 'range') words.push(mod);
  if (polarity === 'negative') words.push('denied');
  return words.join(' ');
}
