import { digestKnownBy, filterDigest } from '../filter/index.js';
import { withAllTold } from '../render/index.js';
import type { Resources } from '../resources.js';
import type { StreamLine } from '../types/article-line.js';
import type { Digest } from '../types/digest.js';
import { criteriaOf } from './criteria.js';
import type { Merge } from './keep-digest.js';
import type { FilterFlags } from './options/index.js';
import { namedIn, withWatch } from './watch.js';

/** The digest of lines, without what the options do not ask for. */
export function mergeChosen(
  lines: readonly StreamLine[],
  mergeAll: Merge,
  resources: Resources,
  flags: FilterFlags,
): Digest {
  const { asOf } = flags;
  const known = asOf === undefined ? mergeAll(lines) : digestKnownBy(lines, asOf, mergeAll);
  const merged = withWatch(known, lines, resources, flags);
  const digest = flags.doubtful === true ? withAllTold(merged) : merged;
  return filterDigest(digest, criteriaOf(flags, namedIn(digest), resources), {
    ownerOf: (id) => resources.entities.get(id)?.of ?? null,
    nameOf: (id) => digest.entities[id]?.name ?? resources.entities.get(id)?.name ?? id,
  });
}
