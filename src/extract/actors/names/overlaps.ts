import { covers, type Draft } from '../forms/draft.js';

const INNER_TYPES = new Set(['state', 'armed-group', 'coalition', 'place']);

/**
 * Fits what rules found between the known names: a rule's name that holds known ones takes them in (states, groups and
 * places stay, nested); where both cover the same words, or cross, the known name stays.
 */
export function merge(known: readonly Draft[], found: readonly Draft[]): readonly Draft[] {
  if (found.length === 0) return known;
  const kept = new Kept();
  known.forEach((draft) => {
    kept.add(draft);
  });
  for (const draft of found) {
    const touched = kept.touching(draft);
    if (!touched.every((other) => covers(draft, other) || replaces(draft, other))) continue;
    for (const other of touched) {
      kept.remove(other);
      if (staysInside(draft, other)) kept.add({ ...other, nested: true });
    }
    kept.add(draft);
  }
  return kept.all();
}

const NONE: readonly Draft[] = [];

/** Drafts by the tokens on which they stand. */
class Kept {
  readonly #drafts = new Set<Draft>();
  readonly #at = new Map<number, Draft[]>();

  add(draft: Draft): void {
    this.#drafts.add(draft);
    for (let at = draft.first; at < draft.end; at++) {
      const here = this.#at.get(at);
      if (here) here.push(draft);
      else this.#at.set(at, [draft]);
    }
  }

  remove(draft: Draft): void {
    this.#drafts.delete(draft);
    for (let at = draft.first; at < draft.end; at++) {
      const others = this.#at.get(at)?.filter((other) => other !== draft);
      this.#at.set(at, others ?? []);
    }
  }

  touching({ first, end }: Draft): Draft[] {
    const found: Draft[] = [];
    for (let at = first; at < end; at++)
      for (const draft of this.#at.get(at) ?? NONE) if (!found.includes(draft)) found.push(draft);
    return found;
  }

  all(): Draft[] {
    return [...this.#drafts];
  }
}

/**
 * A capital that acts, instead of the city; a house, instead of who governs in it; somebody known, instead of the people whose
 * adjective the surname looks like.
 */
const replaces = (draft: Draft, other: Draft): boolean =>
  (draft.use === 'metonym' || draft.identity === other.identity || isNamesake(draft, other)) &&
  draft.first === other.first &&
  draft.end === other.end;

const isNamesake = (draft: Draft, other: Draft): boolean =>
  draft.type === 'person' && draft.identity !== null && other.use === 'adjective';

const staysInside = (outer: Draft, inner: Draft): boolean =>
  outer.type !== 'person' &&
  outer.identity?.id !== inner.identity?.id &&
  covers(outer, inner) &&
  inner.use === 'name' &&
  INNER_TYPES.has(inner.type);
