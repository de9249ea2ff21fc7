import { digestKnownBy, filterDigest, type Named } from '../filter/index.js';
import type { Resources } from '../resources.js';
import type { StreamLine } from '../types/article-line.js';
import type { Digest } from '../types/digest.js';
import { criteriaOf } from './criteria.js';
import { mergeAll } from './merge-all.js';
import type { FilterFlags } from './options.js';

/** Merges lines and leaves out what the options do not ask for. */
export function mergeChosen(
  lines: readonly StreamLine[],
  resources: Resources,
  flags: FilterFlags,
): Digest {
  const merge = (some: readonly StreamLine[]): Digest => mergeAll(some, resources);
  const { asOf } = flags;
  const digest = asOf === undefined ? merge(lines) : digestKnownBy(lines, asOf, merge);
  return filterDigest(digest, criteriaOf(flags, namedIn(digest), resources), {
    ownerOf: (id) => resources.entities.get(id)?.of ?? null,
    nameOf: (id) => digest.entities[id]?.name ?? resources.entities.get(id)?.name ?? id,
  });
}

function namedIn({ entities }: Digest): readonly Named[] {
  return Object.entries(entities).map(([id, { name, lemmas }]) => ({
    id,
    names: [name, ...Object.values(lemmas)],
  }));
}
