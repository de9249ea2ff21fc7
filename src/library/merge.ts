import { readVersion } from '../io/resources/version.js';
import { mergeLines } from '../merge/index.js';
import type { Resources } from '../resources.js';
import type { StreamLine } from '../types/article-line.js';
import type { Digest } from '../types/digest.js';

/**
 * The digest of what articles say: a function of the set of lines, whatever their order, grouping or repetition.
 *
 * Lines that another version or other rules made are merged as they are.
 */
export function merge(lines: readonly StreamLine[], resources: Resources): Digest {
  return mergeLines(lines, {
    version: readVersion(),
    rules: resources.rules,
    languages: resources.languages,
    ownerOf: (entity) => resources.entities.get(entity)?.of ?? null,
    adjectiveOf: resources.adjective,
    unmentioned: (entity) => {
      const known = resources.entities.get(entity);
      return (
        known && { name: known.name, type: known.type, lemmas: Object.fromEntries(known.lemmas) }
      );
    },
  });
}
