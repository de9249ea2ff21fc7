import { toKey } from '../../text/index.js';
import type { Draft } from './draft.js';

/** Rules that take a lone name for a person because nothing says otherwise. */
const WEAK = new Set(['actor.person-bare', 'actor.person-first', 'actor.person-first-acts']);

/** A name that a preposition or head shows to be a place once is that place in the whole article. */
export function agreeOnPlaces(drafts: readonly Draft[]): Draft[] {
  const places = new Set<string>();
  for (const { type, identity, core, lemma } of drafts) {
    if (type === 'place' && identity === null) places.add(toKey(core ?? lemma));
  }
  if (places.size === 0) return [...drafts];
  return drafts.map((draft) =>
    WEAK.has(draft.rule) && places.has(toKey(draft.lemma))
      ? { ...draft, type: 'place', person: null }
      : draft,
  );
}
