import { scan } from '../text/index.js';
import type { Gazetteer } from './types.js';

/** Ids of all entities that a whole text names («Багдад», "US troops" no), in the order of the gazetteers, each once. */
export function namesBy(text: string, gazetteers: readonly Gazetteer[]): readonly string[] {
  const keys = [...scan(text)].map(({ key }) => key);
  const hits = gazetteers.flatMap((gazetteer) => {
    const hit = gazetteer.longest((index) => keys[index], 0);
    return hit?.tokens === keys.length ? hit.aliases : [];
  });
  return [...new Set(hits.map(({ entity }) => entity.id))];
}
