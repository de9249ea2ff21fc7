import type { EntityTable } from '../../../gazetteer/index.js';
import { PEOPLE_RULE } from '../../parties.js';
import { nameAt, type Section } from '../../section.js';
import { bodyLike } from '../names/bodies.js';
import type { Draft, Identity } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import { hasCapitals } from '../shapes/capitals.js';

const BODIES = new Set(['government', 'military', 'organisation']);

/**
 * «Конгресс Перу» is not the United States': a body's bare name beside another state is that state's body, in the whole
 * article. `maybe` are names that nothing has confirmed yet; beside a state they need nothing else.
 */
export function withForeignBodies(
  section: Section,
  known: readonly Draft[],
  maybe: readonly Draft[],
  entities: EntityTable,
): readonly Draft[] {
  if (!known.some(isBody) && !maybe.some(isBody)) return known;
  const states = new Neighbours(section, known);
  const foreign = new Map<Draft, Draft>();
  /** Who a bare name means from now on, by the entity that it would mean elsewhere. */
  const meant = new Map<string, Identity>();
  const confirmed = new Set(known);
  const others = maybe.filter((draft) => !confirmed.has(draft));
  for (const draft of [...known, ...others]) {
    const beside = isBody(draft) ? states.beside(draft) : null;
    const own = beside && ownState(draft, entities);
    if (!own || !beside.identity || !draft.identity || beside.identity.id === own.id) continue;
    const tables = nameTables(section.pack);
    const identity = bodyLike(draft.identity, own, beside.identity, tables, entities);
    foreign.set(draft, joined(draft, beside, identity));
    meant.set(draft.identity.id, identity);
  }
  if (foreign.size === 0) return known;
  const added = others.flatMap((draft) => foreign.get(draft) ?? []);
  const inside = new Set([...foreign.values()].flatMap(({ first, end }) => range(first, end)));
  const kept = known.map((draft) => {
    const other = foreign.get(draft);
    if (other) return other;
    if (draft.type === 'state' && draft.use === 'name' && inside.has(draft.first))
      return { ...draft, nested: true };
    const identity = draft.identity && ownState(draft, entities) && meant.get(draft.identity.id);
    return identity ? { ...draft, identity } : draft;
  });
  // An adjective inside the body's name is no mention of its own.
  return [...kept, ...added].filter(({ use, first }) => use !== 'adjective' || !inside.has(first));
}

const range = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, index) => first + index);

const isBody = ({ type, use, nested, identity }: Draft): boolean =>
  BODIES.has(type) && use === 'name' && !nested && identity !== null;

/** The state whose body a name means that says nothing of a state; null for all other names. */
function ownState(draft: Draft, entities: EntityTable): Identity | null {
  const { section, first, end, identity } = draft;
  if (!isBody(draft) || identity === null) return null;
  const of = entities.get(identity.id)?.of;
  const state = typeof of === 'string' ? entities.get(of) : null;
  if (state?.type !== 'state') return null;
  for (let at = first; at < end; at++) {
    const hit = nameAt(section, at, end);
    if (hit && hit.tokens < end - first && hit.aliases.some(({ entity }) => entity.id === of))
      return null;
  }
  return state;
}

/** Known states by where they stand. */
class Neighbours {
  readonly #section: Section;
  readonly #byFirst = new Map<number, Draft>();
  readonly #byEnd = new Map<number, Draft>();

  constructor(section: Section, known: readonly Draft[]) {
    this.#section = section;
    for (const draft of known) {
      if (draft.type !== 'state' || draft.nested || draft.rule === PEOPLE_RULE) continue;
      this.#byFirst.set(draft.first, draft);
      this.#byEnd.set(draft.end, draft);
    }
  }

  /** The state that a body is told to be of: in the genitive or as an adjective right beside it. */
  beside({ first, end, sentence }: Draft): Draft | null {
    const behind = this.#byFirst.get(end);
    if (behind?.sentence === sentence && this.#isOwner(behind)) return behind;
    const { tokens } = this.#section.stream;
    const isPossessive = tokens[first - 1]?.key === "'s";
    const before = this.#byEnd.get(isPossessive ? first - 1 : first);
    if (before?.sentence !== sentence || !hasCapitals(this.#section.pack)) return null;
    return isPossessive || before.use === 'adjective' ? before : null;
  }

  #isOwner({ first, end, use, identity }: Draft): boolean {
    const { pack } = this.#section;
    if (!hasCapitals(pack)) return true;
    if (use !== 'name' || !nameTables(pack).hasCases) return false;
    const aliases = nameAt(this.#section, first, end)?.aliases ?? [];
    return aliases.some((alias) => alias.genitive && alias.entity.id === identity?.id);
  }
}

function joined(body: Draft, state: Draft, identity: Identity): Draft {
  const first = Math.min(body.first, state.first);
  const end = Math.max(body.end, state.end);
  const { article, stream } = body.section;
  const between = (from: number, to: number): string =>
    article.raw.slice(stream.tokens[from]?.start ?? 0, stream.tokens[to - 1]?.end ?? 0);
  const lemma =
    state.first >= body.end ? `${body.lemma} ${between(body.end, end)}` : between(first, end);
  return { ...body, first, end, lemma, identity };
}
