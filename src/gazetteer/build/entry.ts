import type { ActorType } from '../../types/index.js';
import { ACTOR_TYPES } from '../../types/actor.js';
import { isRecord } from '../../types/guards.js';
import { isString, stringsOf } from './plain.js';
import { parseName, type Name } from './name.js';

/** Names of one entry in one language. */
export interface LanguageNames {
  readonly names: readonly Name[];
  readonly short: readonly Name[];
  readonly adjectives: readonly Name[];
  readonly nationals: readonly Name[];
}

/** An entry of the data files, checked. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly of: string | null;
  readonly capital: boolean;
  readonly gender: 'm' | 'f' | null;
  readonly languages: ReadonlyMap<string, LanguageNames>;
  /** `language/form` of names that count only with a context word. */
  readonly ambiguous: ReadonlySet<string>;
  /** File and id, for messages. */
  readonly where: string;
}

const FACTS = ['id', 'name', 'type', 'of', 'capital', 'gender', 'ambiguous'];
const GROUPS = ['short', 'adjective', 'national'];
const LANGUAGE_CODE = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/;
const ID = /^(?:Q[1-9]\d*|[dx]:[a-z0-9][a-z0-9:-]*)$/;

/**
 * Checks one entry of a data file. Everything wrong is said through `report`, with file, entry and reason; null
 * where nothing can be made of the entry.
 */
export function parseEntry(
  value: unknown,
  file: string,
  report: (problem: string) => void,
): Entry | null {
  if (!isRecord(value)) {
    report(`${file}: an entry must be a mapping with id, name and type`);
    return null;
  }
  const id = value['id'];
  const where = `${file}: ${isString(id) ? id : 'entry without id'}${isString(value['name']) ? ` (${value['name']})` : ''}`;
  const say = (problem: string): void => {
    report(`${where}: ${problem}`);
  };
  const name = value['name'];
  const type = ACTOR_TYPES.find((known) => known === value['type']);
  if (!isString(id) || !ID.test(id))
    say('id must be a Wikidata id (Q796) or d:<slug> of a-z, 0-9 and -');
  if (!isString(name)) say('name (the English display name) is missing');
  if (!type) say(`type must be one of ${ACTOR_TYPES.join(', ')}`);
  if (!isString(id) || !ID.test(id) || !isString(name) || !type) return null;

  const gender = value['gender'] ?? null;
  if (gender !== null && gender !== 'm' && gender !== 'f') say('gender must be m or f');
  const of = value['of'] ?? null;
  if (of !== null && !isString(of)) say('of must be the id of a state or body');
  return {
    id,
    name,
    type,
    of: isString(of) ? of : null,
    capital: value['capital'] === true,
    gender: gender === 'm' || gender === 'f' ? gender : null,
    languages: parseLanguages(value, say),
    ambiguous: new Set(stringsOf(value['ambiguous'] ?? [], 'ambiguous', say)),
    where,
  };
}

function parseLanguages(
  entry: Readonly<Record<string, unknown>>,
  say: (problem: string) => void,
): ReadonlyMap<string, LanguageNames> {
  const codes = new Set<string>();
  for (const key of Object.keys(entry)) {
    if (FACTS.includes(key)) continue;
    if (!GROUPS.includes(key)) {
      if (LANGUAGE_CODE.test(key)) codes.add(key);
      else say(`unknown key "${key}"`);
      continue;
    }
    const group = entry[key];
    if (!isRecord(group)) say(`${key} must map language codes to lists`);
    else for (const code of Object.keys(group)) codes.add(code);
  }
  const namesOf = (value: unknown, what: string): Name[] => {
    if (value === undefined) return [];
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => parseName(item, what, say) ?? []);
  };
  const grouped = (key: string, code: string): Name[] => {
    const group = entry[key];
    return isRecord(group) ? namesOf(group[code], `${key}/${code}`) : [];
  };
  return new Map(
    [...codes].sort().map((code) => [
      code,
      {
        names: namesOf(entry[code], code),
        short: grouped('short', code),
        adjectives: grouped('adjective', code),
        nationals: grouped('national', code),
      },
    ]),
  );
}
