import type { EntityTable, People } from '../../../gazetteer/index.js';
import { toKey } from '../../../text/index.js';
import type { Section } from '../../section.js';

type Spelling = People['spelling'];

const cache = new WeakMap<EntityTable, Map<string, Spelling>>();
/** Shorter words are particles. */
const SHORTEST = 3;

/**
 * How names are spelt in English by those of the gazetteer who bear them («فرانك» is Frank). As the build stored it, or
 * worked out here, when it is first asked, where the user brings names.
 */
export function spellingsOf({ pack, gazetteer }: Section, entities: EntityTable): Spelling {
  if (gazetteer.people) return gazetteer.people.spelling;
  const language = pack.code;
  const ofTable = cache.get(entities) ?? new Map<string, Spelling>();
  cache.set(entities, ofTable);
  const known = ofTable.get(language);
  if (known) return known;
  let table: ReadonlyMap<string, string> | null = null;
  const spelling: Spelling = (key) => (table ??= learnSpellings(language, entities)).get(key);
  ofTable.set(language, spelling);
  return spelling;
}

/** The spelling that most bearers have, by word; names whose words do not stand one for one teach nothing. */
export function learnSpellings(
  language: string,
  entities: EntityTable,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (let row = 0; row < entities.size; row++) {
    if (entities.typeAt(row) !== 'person') continue;
    const { name, lemmas } = entities.at(row);
    const own = lemmas.get(language)?.split(' ') ?? [];
    const english = name.split(' ');
    if (own.length !== english.length) continue;
    own.forEach((word, at) => {
      const spelt = withoutMarks(english[at] ?? '');
      if (word.length < SHORTEST || !/^\p{Lu}[\p{L}'’-]+$/u.test(spelt)) return;
      const key = toKey(word);
      const spellings = counts.get(key) ?? new Map<string, number>();
      counts.set(key, spellings.set(spelt, (spellings.get(spelt) ?? 0) + 1));
    });
  }
  return new Map([...counts].map(([key, spellings]) => [key, commonest(spellings)]));
}

/** «Оскар» need not be Óscar: the marks are those of one language, whose the next bearer may not be. */
const withoutMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [spelling, count] of spellings) {
    if (count > (spellings.get(best) ?? 0)) best = spelling;
  }
  return best;
}
