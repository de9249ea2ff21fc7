import type { EntityTable, Gazetteer } from './types.js';

/**
 * A gazetteer with more names laid over it: the longer form wins; of two equally long ones the readings of
 * `top` come first.
 */
export function overlayGazetteer(base: Gazetteer, top: Gazetteer): Gazetteer {
  return {
    language: base.language,
    people: null,
    longest: (keys, from) => {
      const below = base.longest(keys, from);
      const above = top.longest(keys, from);
      if (!above || !below) return above ?? below;
      if (above.tokens !== below.tokens) return above.tokens > below.tokens ? above : below;
      return { tokens: above.tokens, aliases: [...above.aliases, ...below.aliases] };
    },
    knows: (key) => top.knows(key) || base.knows(key),
  };
}

/** Entities of both tables, those of `top` first; an id that both have is described by `top`. */
export function overlayEntities(base: EntityTable, top: EntityTable): EntityTable {
  return {
    size: top.size + base.size,
    typeAt: (row) => (row < top.size ? top.typeAt(row) : base.typeAt(row - top.size)),
    at: (row) => (row < top.size ? top.at(row) : base.at(row - top.size)),
    get: (id) => top.get(id) ?? base.get(id),
  };
}
