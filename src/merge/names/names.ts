import type { ActorMention, ActorType } from '../../types/index.js';
import type { DigestEntity } from '../../types/digest.js';
import { byCode, byKeys } from '../common/order.js';
import type { Source } from '../lines/article-set.js';
import { ownersOfUnknownPlaces } from './unknown-places.js';

/** What the gazetteer knows beyond the mentions; both may be left out. */
export interface NameOptions {
  /** The state or body that an entity belongs to. */
  readonly ownerOf?: (entity: string) => string | null;
  /** English adjective: `Iraqi`, `US`. */
  readonly adjectiveOf?: (entity: string) => string | null;
  /** An entity that no mention names: the state whose ministry acts. */
  readonly unmentioned?: (entity: string) => DigestEntity | null;
}

/** Names and kinds of all entities that the sources mention. */
export interface Names extends Required<NameOptions> {
  readonly entity: (id: string) => DigestEntity | null;
  /** English name, the id itself when neither a mention nor the gazetteer gives one. */
  readonly nameOf: (id: string) => string;
  /** A government or an armed force stands for its state, everything else for itself. */
  readonly subjectOf: (id: string) => string;
  /** Whether a place lies in another, at however many removes. */
  readonly liesIn: (inner: string, outer: string) => boolean;
  /** Whether one of two places lies in the other. */
  readonly nested: (a: string, b: string) => boolean;
  /** As {@link Names.subjectOf} of somebody who acts: places don't, a capital stands for its state. */
  readonly actorOf: (id: string) => string;
}

// A capital that stands for a state is mentioned as `government` under the state's own id.
const TYPES: readonly ActorType[] = [
  ...(['state', 'person', 'armed-group', 'coalition', 'organisation'] as const),
  ...(['media', 'military', 'place', 'government'] as const),
];

interface Counts {
  readonly types: Set<ActorType>;
  /** English names by how well the spelling that they come from tells their letters; see {@link spellingOf}. */
  readonly names: readonly Map<string, number>[];
  readonly lemmas: Map<string, Map<string, number>>;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  const ranked = [...counts].sort(
    byKeys(
      ([, count]) => -count,
      ([key]) => key,
    ),
  );
  return ranked[0]?.[0] ?? '';
}

/**
 * How well a spelling tells the letters of an English name, the best first: Latin letters are the name, other alphabets
 * have its vowels, abjads leave most of them out.
 */
function spellingOf(text: string): number {
  if (/\p{Script=Latin}/u.test(text)) return 0;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 2 : 1;
}

function collect(counts: Counts, mention: ActorMention, language: string): void {
  counts.types.add(mention.type);
  const names = counts.names[spellingOf(mention.text)];
  if (names) add(names, mention.name);
  if (mention.use !== 'name') return;
  const lemmas = counts.lemmas.get(language) ?? new Map<string, number>();
  counts.lemmas.set(language, lemmas);
  add(lemmas, mention.lemma);
}

function described(counts: Counts): DigestEntity {
  const lemmas = [...counts.lemmas].sort(([a], [b]) => byCode(a, b));
  return {
    name: commonest(counts.names.find(({ size }) => size > 0) ?? new Map()),
    type: TYPES.find((type) => counts.types.has(type)) ?? 'organisation',
    lemmas: Object.fromEntries(lemmas.map(([language, forms]) => [language, commonest(forms)])),
  };
}

/** More steps than this, as from a village to a state, nobody goes. */
const STEPS = 4;

function liesIn(inner: string, outer: string, ownerOf: Names['ownerOf']): boolean {
  let place = ownerOf(inner);
  for (let step = 0; step < STEPS && place !== null; step++) {
    if (place === outer) return true;
    place = ownerOf(place);
  }
  return false;
}

/** The state that a place is or lies in; null where that is not known. */
export function stateOf(place: string, { entity, ownerOf }: Names): string | null {
  let each: string | null = place;
  for (let step = 0; step <= STEPS && each !== null; step++) {
    if (entity(each)?.type === 'state') return each;
    each = ownerOf(each);
  }
  return null;
}

/** Collects the names that the sources give. */
export function collectNames(sources: readonly Source[], options: NameOptions): Names {
  const all = new Map<string, Counts>();
  for (const { line } of sources) {
    for (const mention of line.mentions) {
      if (mention.kind !== 'actor') continue;
      const counts = all.get(mention.entity) ?? {
        types: new Set<ActorType>(),
        names: [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()],
        lemmas: new Map<string, Map<string, number>>(),
      };
      all.set(mention.entity, counts);
      collect(counts, mention, line.language.code);
    }
  }
  const entities = new Map([...all].map(([id, counts]) => [id, described(counts)]));
  const known = options.ownerOf ?? (() => null);
  const unmentioned = options.unmentioned ?? (() => null);
  const inferred = ownersOfUnknownPlaces(sources);
  const ownerOf = (id: string) => known(id) ?? inferred.get(id) ?? null;
  const stands = (id: string, types: readonly ActorType[]) => {
    const type = entities.get(id)?.type;
    return type !== undefined && types.includes(type) ? (ownerOf(id) ?? id) : id;
  };
  return {
    ownerOf,
    adjectiveOf: options.adjectiveOf ?? (() => null),
    entity: (id) => entities.get(id) ?? null,
    unmentioned,
    nameOf: (id) => (entities.get(id) ?? unmentioned(id))?.name ?? id,
    liesIn: (inner, outer) => liesIn(inner, outer, ownerOf),
    nested: (a, b) => liesIn(a, b, ownerOf) || liesIn(b, a, ownerOf),
    subjectOf: (id) => stands(id, ['government', 'military']),
    actorOf: (id) => stands(id, ['government', 'military', 'place']),
  };
}
