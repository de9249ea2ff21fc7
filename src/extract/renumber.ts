import type { Extraction, Mention } from '../types/index.js';

/**
 * Gives mentions their final ids, `m1` … in order of start, and rewrites every reference between
 * them. Stages use provisional ids, which only have to be unique in the article.
 */
export function renumber(extraction: Extraction): Extraction {
  const mentions = [...extraction.mentions].sort(byPlace);
  const ids = new Map(mentions.map((mention, i) => [mention.id, `m${i + 1}`]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const idOrNull = (id: string | null): string | null =>
    id === null ? null : (ids.get(id) ?? null);
  return {
    ...extraction,
    mentions: mentions.map((mention) => rewrite(mention, idOf, idOrNull)),
    constraints: extraction.constraints.map((c) => ({ ...c, mention: idOf(c.mention) })),
  };
}

function rewrite(
  mention: Mention,
  idOf: (id: string) => string,
  idOrNull: (id: string | null) => string | null,
): Mention {
  const id = idOf(mention.id);
  switch (mention.kind) {
    case 'date': {
      const { relative } = mention;
      if (!relative) return { ...mention, id };
      return { ...mention, id, relative: { ...relative, anchor: idOf(relative.anchor) } };
    }
    case 'quantity': {
      const target = idOrNull(mention.relation?.mention ?? null);
      const relation = mention.relation && target ? { ...mention.relation, mention: target } : null;
      return { ...mention, id, when: idOrNull(mention.when), relation };
    }
    case 'event': {
      const quantities = mention.quantities.map(idOf);
      return { ...mention, id, when: idOrNull(mention.when), quantities };
    }
    case 'actor':
      return { ...mention, id };
  }
}

const KINDS = ['event', 'quantity', 'date', 'actor'];

/** By start; of mentions that start together the longer first, so that what contains stands before what is contained. */
function byPlace(a: Mention, b: Mention): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}
