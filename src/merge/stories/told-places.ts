import type { Source } from '../lines/article-set.js';
import type { Names } from '../names/names.js';

/** The places of an article, smaller than states. */
export interface ToldPlaces {
  /** Those in its title. */
  readonly titled: ReadonlySet<string>;
  /** Those that it is about: in its title, or named more than once. */
  readonly main: ReadonlySet<string>;
  /** What each of its main places lies in, itself first. */
  readonly around: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A place and all that it lies in. */
export function around(place: string | null, names: Names): ReadonlySet<string> {
  const places = new Set<string>();
  for (let each = place; each !== null && !places.has(each); each = names.ownerOf(each)) {
    places.add(each);
  }
  return places;
}

/** The places that an article is about. */
export function placesOf({ line }: Source, names: Names): ToldPlaces {
  const titles = line.blocks.filter(({ role }) => role === 'title');
  const titled = new Set<string>();
  const main = new Set<string>();
  const seen = new Set<string>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor' || mention.type !== 'place') continue;
    const { entity, start } = mention;
    if (titles.some((title) => title.start <= start && start < title.end)) titled.add(entity);
    if (titled.has(entity) || seen.has(entity)) main.add(entity);
    seen.add(entity);
  }
  return { titled, main, around: new Map([...main].map((id) => [id, around(id, names)])) };
}
