import type { EntityTable } from '../../../gazetteer/index.js';
import { bodyOf, kindOfBody, ministryName } from '../names/bodies.js';
import type { Draft, Identity } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';

const MINISTRY = 'ministry';

/**
 * «Минобороны», «Кабмін», "the Foreign Ministry" without a state: that of the state whose body of the kind the article names, else of
 * the only state that the article is about. Where two come into question nobody can tell.
 */
export function withOwnBodies(drafts: readonly Draft[], entities: EntityTable): readonly Draft[] {
  const kinds = drafts.map(bareKind);
  if (kinds.every((kind) => kind === null)) return drafts;
  const named = new Map<string, Map<string, Identity>>();
  for (const { section, identity } of drafts) {
    const kind = identity && kindOfBody(identity, nameTables(section.pack));
    if (!identity || !kind) continue;
    named.set(kind, (named.get(kind) ?? new Map<string, Identity>()).set(identity.id, identity));
  }
  const state = ownState(drafts, entities);
  return drafts.map((draft, i) => {
    const kind = kinds[i];
    if (!kind) return draft;
    const owners = [...(named.get(kind)?.values() ?? [])];
    const own = owners.length === 0 && state ? listed(state, kind, draft, entities) : null;
    const identity = owners.length === 1 ? owners[0] : own;
    if (identity) return { ...draft, type: identity.type, identity };
    // "Ministry of Defence" and "Defence Ministry" are one.
    return { ...draft, english: ministryName(kind) ?? draft.english };
  });
}

/** The body of a state, when the gazetteer has it. */
function listed(
  state: Identity,
  kind: string,
  { section }: Draft,
  entities: EntityTable,
): Identity | null {
  const { id } = bodyOf(state, kind, 'government', nameTables(section.pack), entities);
  return entities.get(id);
}

/**
 * The state that an article is about without doubt: of all whom it names are this state's, and somebody or something of it is named
 * beside the bare state («удар Украины» alone may be told by another's ministry). In a language whose press leaves one state's name
 * out, that state, when somebody or something of it is named.
 */
function ownState(drafts: readonly Draft[], entities: EntityTable): Identity | null {
  const [first] = drafts;
  if (!first) return null;
  const named = new Set<string>();
  const within = new Set<string>();
  for (const { identity } of drafts) {
    const entity = identity && entities.get(identity.id);
    if (!entity || entity.type === 'media') continue;
    if (entity.type === 'state') named.add(entity.id);
    const state = stateOf(entity.of, entities);
    if (state === null) continue;
    named.add(state);
    if (TELLING.has(entity.type)) within.add(state);
  }
  const { home } = nameTables(first.section.pack);
  if (within.has(home) || (named.size === 1 && named.has(home))) return entities.get(home);
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 && within.has(only) ? entities.get(only) : null;
}

/** Bodies tell nothing: who writes «Минобороны РФ» means by a bare «Минфин» another's. */
const TELLING = new Set(['person', 'place']);

/** Bodies of bodies of bodies end here. */
const DEEPEST = 3;

function stateOf(of: string | null, entities: EntityTable): string | null {
  let id = of;
  for (let depth = 0; id !== null && depth < DEEPEST; depth++) {
    const owner = entities.get(id);
    if (!owner || owner.type === 'state') return owner?.id ?? null;
    id = owner.of;
  }
  return null;
}

/** Ministries are of a government, other bodies without an owner are organisations. */
const KINDS: ReadonlySet<string> = new Set(['organisation', 'government']);

/** What kind of body a name without a state means; null for all other names. */
function bareKind({ section, type, identity, nested, english, lemma }: Draft): string | null {
  if (!KINDS.has(type) || identity !== null || nested) return null;
  const { words, bareBodies } = nameTables(section.pack);
  // Names of a language without a glossary are English.
  const name = (english ?? (words.gloss.size === 0 ? lemma : '')).toLowerCase();
  const whole = bareBodies.kinds.get(name);
  if (whole !== undefined) return whole;
  const parts = name.split(' ');
  if (!parts.includes(MINISTRY)) return null;
  const [portfolio, ...rest] = parts.filter((word) => !bareBodies.filler.has(word));
  // "Finance Ministry of Poland" and "Ministry of Foreign Affairs of Puntland" name whose they are.
  if (portfolio === undefined || rest.length > 0) return null;
  return `${bareBodies.portfolios.get(portfolio) ?? portfolio}-${MINISTRY}`;
}
