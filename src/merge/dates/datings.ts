import type { Source } from '../lines/article-set.js';
import { ANY_TIME } from './domain.js';
import type { Domain } from './domain.js';
import { ownDating } from './publication.js';
import type { Dating } from './publication.js';

/** When each article can have been published, by `n`. */
export type Datings = ReadonlyMap<number, Dating>;

/** What each article says about its own date. */
export function ownDatings(sources: readonly Source[]): Datings {
  return new Map(sources.map((source) => [source.n, ownDating(source)]));
}

/** The days of publication that an article has; any when nothing is known of it. */
export function publishedDays(datings: Datings, source: Pick<Source, 'n'>): Domain {
  return datings.get(source.n)?.days ?? ANY_TIME;
}
