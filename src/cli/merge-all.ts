import { readVersion } from '../io/version.js';
import { mergeLines } from '../merge/index.js';
import type { Resources } from '../resources.js';
import type { StreamLine } from '../types/article-line.js';
import type { Digest } from '../types/digest.js';

/** Merges lines with what the gazetteer knows of who belongs to whom. */
export function mergeAll(lines: readonly StreamLine[], resources: Resources): Digest {
  return mergeLines(lines, {
    version: readVersion(),
    rules: resources.rules,
    languages: resources.languages,
    ownerOf: (entity) => resources.entities.get(entity)?.of ?? null,
    adjectiveOf: resources.adjective,
  });
}
