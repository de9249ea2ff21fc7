import type { EntityTable } from '../../../gazetteer/index.js';
import { Memo } from '../../../text/index.js';
import type { ActorType } from '../../../types/index.js';
import { perObject } from '../../per-pack.js';
import type { Identity } from '../forms/draft.js';
import type { NameTables } from '../sound/name-tables.js';
import { skeleton } from '../sound/skeleton.js';

/** What a body of a state is called in English, when the gazetteer does not have it. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['armed-forces', 'Armed Forces'],
  ['security-forces', 'Security Forces'],
  ['air-force', 'Air Force'],
  ['navy', 'Navy'],
  ['police', 'Police'],
  ['government', 'Government'],
  ['parliament', 'Parliament'],
  ['foreign-ministry', 'Foreign Ministry'],
  ['defence-ministry', 'Defence Ministry'],
  ['interior-ministry', 'Interior Ministry'],
]);

/**
 * «американские войска»: the body of a state by its kind (`armed-forces`, `government` …), which is found by the convention
 * of the gazetteer's ids and, when nobody listed it, made by it.
 */
export function bodyOf(
  state: Identity,
  kind: string,
  type: ActorType,
  tables: NameTables,
  entities: EntityTable,
): Identity {
  const key = `${stateSlug(state, tables)}-${kind}`;
  const id = tables.bodies.get(key) ?? `d:${key}`;
  return entities.get(id) ?? { id, name: `${ENGLISH.get(kind) ?? kind} of ${state.name}`, type };
}

/**
 * The body of a state that is to it what a known body is to its own: of the same kind where the ids tell it, else one with the
 * same name: "Congress of Peru".
 */
export function bodyLike(
  { id, name, type }: Identity,
  own: Identity,
  state: Identity,
  tables: NameTables,
  entities: EntityTable,
): Identity {
  const start = `d:${stateSlug(own, tables)}-`;
  const kind = id.startsWith(start) ? id.slice(start.length) : '';
  if (ENGLISH.has(kind)) return bodyOf(state, kind, type, tables, entities);
  const known = kind === '' ? null : entities.get(`d:${stateSlug(state, tables)}-${kind}`);
  const english = `${withoutState(name, own.name)} of ${state.name}`;
  return known ?? { id: `x:${type}:${skeleton(english, tables)}`, name: english, type };
}

/**
 * What a body is called without its state: "Conservative Party (United Kingdom)" and "Central Election Commission of Russia" say whose
 * they are, and "Alliance 90/The Greens" gives last the name that others have, too.
 */
function withoutState(name: string, state: string): string {
  const bare = name
    .replace(/ \(.*\)$/, '')
    .replace(/^.*\//, '')
    .replace(/^The /, '');
  if (bare.startsWith(`${state} `)) return bare.slice(state.length + 1);
  const owned = [` of ${state}`, ` of the ${state}`].find((end) => bare.endsWith(end));
  return owned === undefined ? bare : bare.slice(0, -owned.length);
}

const MINISTRY = 'ministry';

/** The kind of a state's army. */
export const ARMY = 'armed-forces';

/**
 * The kind of a known body, by the convention of the ids: `defence-ministry` of `d:ukraine-defence-ministry`, `armed-forces`, or one that
 * bare names have, as `government`; null for others.
 */
export function kindOfBody({ id }: Identity, tables: NameTables): string | null {
  return kinds(tables).of(id);
}

/** By id: each body of an article is asked for by every bare name of its kind. */
const kinds = perObject((tables: NameTables) => new Memo((id) => kindById(id, tables)));

function kindById(id: string, { bodyKeys, bareBodies }: NameTables): string | null {
  const key = bodyKeys.get(id) ?? id;
  if (key.endsWith(`-${ARMY}`)) return ARMY;
  for (const kind of bareBodies.kinds.values()) if (key.endsWith(`-${kind}`)) return kind;
  const [portfolio, last] = key.split('-').slice(-2);
  return last === MINISTRY && portfolio !== undefined ? `${portfolio}-${MINISTRY}` : null;
}

/** What a ministry is called of which nothing but its portfolio is known; null for kinds that have no one name. */
export const ministryName = (kind: string): string | null =>
  kind.endsWith(MINISTRY) ? (ENGLISH.get(kind) ?? null) : null;

/** Groups that only their sponsor names («проиранские боевики»): one id whatever the language. */
export const backedBy = (state: Identity, tables: NameTables): Identity => ({
  id: `x:armed-group:${stateSlug(state, tables)}-backed`,
  name: `${state.name}-backed armed groups`,
  type: 'armed-group',
});

/** `united-states` of "United States". */
const stateSlug = ({ id, name }: Identity, tables: NameTables): string =>
  tables.stateIds.get(id) ?? slugs.of(name);

const slugs = new Memo((name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, ''),
);
