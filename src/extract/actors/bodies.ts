import type { EntityRecord, EntityTable } from '../../gazetteer/index.js';
import type { ActorType } from '../../types/index.js';
import type { Identity } from './draft.js';

/** What the bodies of a state are called in English; the names of the gazetteer end (or begin) so. */
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'armed-forces': ['Armed Forces', 'Defense Forces', "People's Liberation Army", 'Army'],
  'security-forces': ['Security Forces'],
  'air-force': ['Air Force'],
  navy: ['Navy'],
  police: ['Police'],
  government: ['Government'],
  parliament: ['Parliament'],
  'foreign-ministry': ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Department of State'],
  'defence-ministry': ['Defence Ministry', 'Ministry of Defence', 'Department of Defense'],
  'interior-ministry': ['Interior Ministry', 'Ministry of Internal Affairs'],
};

/** «американские войска»: the body of a state by its kind (`armed-forces`, `government` …). */
export type BodyOf = (state: Identity, kind: string, type: ActorType) => Identity;

const cache = new WeakMap<EntityTable, ReadonlyMap<string, readonly EntityRecord[]>>();

/**
 * Looks bodies up among the entities that belong to the state: by the id's convention (`d:iraq-armed-forces`), by the
 * English name, and failing both makes one by the convention.
 */
export function bodyFinder(entities: EntityTable): BodyOf {
  return (state, kind, type) => {
    const slug = slugOf(state.name);
    const id = `d:${slug}-${kind}`;
    const known = entities.get(id);
    if (known) return known;
    const names = ENGLISH[kind] ?? [];
    const own = ofState(entities).get(state.id) ?? [];
    for (const name of names) {
      const found = own.find(
        (entity) => entity.name.endsWith(` ${name}`) || entity.name.startsWith(`${name} of `),
      );
      if (found) return found;
    }
    return { id, name: `${names[0] ?? capitals(kind)} of ${state.name}`, type };
  };
}

function ofState(entities: EntityTable): ReadonlyMap<string, readonly EntityRecord[]> {
  const known = cache.get(entities);
  if (known) return known;
  const lists = new Map<string, EntityRecord[]>();
  for (let row = 0; row < entities.size; row++) {
    const entity = entities.at(row);
    if (entity.of === null || entity.type === 'person' || entity.type === 'place') continue;
    const list = lists.get(entity.of);
    if (list) list.push(entity);
    else lists.set(entity.of, [entity]);
  }
  cache.set(entities, lists);
  return lists;
}

/** `united-states` of "United States". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

const capitals = (kind: string): string =>
  kind.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) =>
    dash === '' ? letter.toUpperCase() : ` ${letter.toUpperCase()}`,
  );
