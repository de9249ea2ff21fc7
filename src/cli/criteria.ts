import { RunError } from '../errors.js';
import { findEntity, NO_CRITERIA, type Criteria, type Named } from '../filter/index.js';
import { namesBy } from '../gazetteer/index.js';
import type { Resources } from '../resources.js';
import { didYouMean } from '../text/index.js';
import type { FilterFlags } from './options/index.js';

/** What names are looked up in. */
type Lookup = Pick<Resources, 'entities' | 'gazetteer' | 'languages'>;

/**
 * The criteria that options stand for, with names resolved.
 * @throws RunError for a name that nobody has.
 */
export function criteriaOf(
  flags: FilterFlags,
  named: readonly Named[],
  resources: Lookup,
): Criteria {
  const { entity = [], kind = [], category = [], since, until, limit, minOrigins } = flags;
  const { watched = false, watch } = flags;
  if (watched && watch === undefined)
    throw new RunError('--watched: nothing is watched: write watch: in digest.yaml');
  return {
    ...NO_CRITERIA,
    watched,
    entities: entity.flatMap((name) => entityIds(name, named, resources)),
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
  named: readonly Named[],
  { entities: table, gazetteer, languages }: Lookup,
): readonly string[] {
  if (table.get(name) !== null) return [name];
  const found = findEntity(name, named, (asked) => namesBy(asked, languages.map(gazetteer)));
  if (found.ids !== null) return found.ids;
  const all = Array.from({ length: table.size }, (_, row) => table.at(row).name);
  const hint =
    found.nearest === null ? didYouMean(name, all) : didYouMean(found.nearest, [found.nearest]);
  throw new RunError(`--entity ${name}: nobody is known by this name${hint}`);
}
