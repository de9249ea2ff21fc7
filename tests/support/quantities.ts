import { recogniseActors } from '../../src/extract/actors/index.js';
import { recogniseDates, resolveDates } from '../../src/extract/dates/index.js';
import { addNumerals } from '../../src/extract/numerals/index.js';
import { extractQuantities } from '../../src/extract/quantities/index.js';
import type { ActorMention, DateMention, QuantityMention } from '../../src/types/index.js';
import { quantityInShort } from '../../src/explain/in-short.js';
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

/** What the stages up to quantities find in a text. */
export interface Analysis {
  /** With the readings that the stages left. */
  readonly section: Section;
  readonly quantities: readonly QuantityMention[];
  readonly actors: readonly ActorMention[];
  readonly dates: readonly DateMention[];
}

/** The quantities of a text in one language, with dates and actors found before as in the pipeline. */
export function analyse(
  code: string,
  text: string,
  gazetteer: Gazetteer = NO_NAMES,
  entities: EntityTable = NO_ENTITIES,
): Analysis {
  const section = sectionOf(code, text, gazetteer);
  const numerals = addNumerals(section);
  const drafts = recogniseDates(section, numerals);
  const actors = recogniseActors([section], entities);
  const { article } = section;
  const dates = resolveDates({ article, sections: [section], drafts: [drafts], dateline: null });
  const known = { numerals, dates: dates.mentions, actors };
  const quantities = extractQuantities(section, known);
  return { section, quantities, actors, dates: dates.mentions };
}

/** The quantities of a text in one language, with dates and actors found before as in the pipeline. */
export const quantitiesOf = (
  code: string,
  text: string,
  gazetteer: Gazetteer = NO_NAMES,
): readonly QuantityMention[] => analyse(code, text, gazetteer).quantities;

/** `killed 3`, `troops 2500 about`, `troops 2500..3000`; several are joined by ` | `. */
export function summaryOf(code: string, text: string): string {
  return quantitiesOf(code, text).map(quantityInShort).join(' | ');
}
