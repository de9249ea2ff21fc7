import { RunError } from '../errors.js';
import {
  digestKnownBy,
  filterDigest,
  findEntity,
  NO_CRITERIA,
  type Criteria,
  type Named,
} from '../filter/index.js';
import { namesBy } from '../gazetteer/index.js';
import type { Resources } from '../resources.js';
import { didYouMean } from '../text/index.js';
import type { StreamLine } from '../types/article-line.js';
import type { Digest } from '../types/digest.js';
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
  return filterDigest(digest, criteriaOf(flags, digest.entities, resources), {
    ownerOf: (id) => resources.entities.get(id)?.of ?? null,
    nameOf: (id) => digest.entities[id]?.name ?? resources.entities.get(id)?.name ?? id,
  });
}

/**
 * The criteria that options stand for, with names resolved.
 * @throws RunError for a name that nobody has.
 */
export function criteriaOf(
  flags: FilterFlags,
  entities: Digest['entities'],
  resources: Pick<Resources, 'entities' | 'gazetteer' | 'languages'>,
): Criteria {
  const { entity = [], kind = [], category = [], since, until, limit, minOrigins } = flags;
  return {
    ...NO_CRITERIA,
    entities: entity.flatMap((name) => entityIds(name, entities, resources)),
    kinds: kind,
    categories: category,
    since: since ?? null,
    until: until ?? null,
    limit: limit ?? null,
    minOrigins: minOrigins ?? null,
  };
}

function entityIds(
  name: string,
  entities: Digest['entities'],
  {
    entities: table,
    gazetteer,
    languages,
  }: Pick<Resources, 'entities' | 'gazetteer' | 'languages'>,
): readonly string[] {
  const here = Object.entries(entities).map(([id, known]): Named => ({
    id,
    names: [known.name, ...Object.values(known.lemmas)],
  }));
  if (table.get(name) !== null) return [name];
  const found = findEntity(name, here, (asked) => namesBy(asked, languages.map(gazetteer)));
  if (found.ids !== null) return found.ids;
  const all = Array.from({ length: table.size }, (_, row) => table.at(row).name);
  const hint =
    found.nearest === null ? didYouMean(name, all) : didYouMean(found.nearest, [found.nearest]);
  throw new RunError(`--entity ${name}: nobody is known by this name${hint}`);
}
