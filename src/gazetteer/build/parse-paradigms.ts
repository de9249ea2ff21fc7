import type { AdjectiveRow, EndingRow, NounRow, Paradigms } from './paradigms.js';
import { isRecord } from '../../types/guards.js';
import { isString } from './plain.js';

/**
 * Checks the content of a `paradigms.yaml`.
 * @throws Error that names the table and line that is wrong.
 */
export function parseParadigms(value: unknown, file: string): Paradigms {
  if (!isRecord(value)) throw new Error(`${file}: must be a mapping`);
  const cases = words(value['cases'], `${file}: cases`);
  const letters = isRecord(value['letters']) ? value['letters'] : {};
  const setOf = (name: unknown, where: string): string | null => {
    if (name === undefined) return null;
    if (!isString(name)) throw new Error(`${where}: after must be letters or the name of a set`);
    const named = letters[name];
    return isString(named) ? named : name;
  };
  const endings = (text: unknown, ending: string, where: string): EndingRow => {
    const slots = words(text, where).map((slot) =>
      alternatives(slot === '=' ? ending || '0' : slot),
    );
    const [only, second] = slots;
    if (only && !second) return cases.map(() => only);
    if (slots.length !== cases.length) {
      throw new Error(
        `${where}: needs ${cases.length} endings (${cases.join(', ')}), has ${slots.length}`,
      );
    }
    return slots;
  };
  const rowsOf = (
    table: string,
  ): [row: Readonly<Record<string, unknown>>, ending: string, where: string][] => {
    const rows = value[table] ?? [];
    if (!Array.isArray(rows)) throw new Error(`${file}: ${table} must be a list`);
    return rows.map((row: unknown, index) => {
      const where = `${file}: ${table}, line ${index + 1}`;
      if (!isRecord(row) || typeof row['ending'] !== 'string')
        throw new Error(`${where}: needs an ending`);
      return [row, row['ending'], `${where} (-${row['ending']})`];
    });
  };
  const nounRows = (table: string): NounRow[] =>
    rowsOf(table).map(([row, ending, where]) => ({
      ending,
      after: setOf(row['after'], where),
      mark: isString(row['mark']) ? row['mark'] : null,
      singular: endings(row['forms'] ?? row['plural'], ending, `${where}: forms`),
      plural:
        row['plural'] === undefined ? null : endings(row['plural'], ending, `${where}: plural`),
      isPlural: row['forms'] === undefined,
    }));
  const adjectiveRows = rowsOf('adjectives').map(([row, ending, where]): AdjectiveRow => {
    const groups = new Map(
      Object.entries(row)
        .filter(([key]) => !NO_GROUP.has(key))
        .map(([key, text]) => [key, endings(text, ending, `${where}: ${key}`)]),
    );
    const chosen = (key: string): ReadonlySet<string> =>
      new Set(row[key] === undefined ? groups.keys() : words(row[key], `${where}: ${key}`));
    const after = setOf(row['after'], where);
    return { ending, after, lead: chosen('lead'), head: chosen('head'), groups };
  });
  const article = value['article'];
  return {
    cases,
    nouns: nounRows('nouns'),
    given: nounRows('given'),
    surnames: nounRows('surnames'),
    adjectives: adjectiveRows,
    conjunctions: new Set(words(value['conjunctions'], `${file}: conjunctions`)),
    links: new Set(words(value['links'], `${file}: links`)),
    article:
      isRecord(article) && isString(article['prefix'])
        ? {
            prefix: article['prefix'],
            fused: words(article['fused'], `${file}: article`),
            split: new Map(isRecord(article['split']) ? pairs(article['split']) : []),
          }
        : null,
    dottedAcronyms: value['dotted-acronyms'] === true,
  };
}

const NO_GROUP: ReadonlySet<string> = new Set(['ending', 'after', 'head', 'lead', 'examples']);

const pairs = (record: Readonly<Record<string, unknown>>): [string, string][] =>
  Object.entries(record).flatMap(([key, text]) => (isString(text) ? [[key, text]] : []));

/** Words of a text or list; none where absent. */
function words(value: unknown, where: string): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return value.split(' ').filter((word) => word !== '');
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => words(item, where));
  throw new Error(`${where}: must be words`);
}

/** Endings of one case: `ой/ою` are two, `0` is the bare stem. */
function alternatives(slot: string): string[] {
  return slot.split('/').map((ending) => (ending === '0' ? '' : ending));
}
