import type { Source } from '../lines/article-set.js';
import type { Claim } from '../claims/claim.js';
import { addTo } from '../common/collect.js';
import { countedOn, victims } from './counted-on.js';
import { byKeys } from '../common/order.js';
import { partiesOf } from '../claims/joint-statement.js';

/** Whom a claim relies on. */
export interface Reliance {
  readonly keys: readonly OriginKey[];
  /** Whom its article relies on as a whole, where its own words name somebody else. */
  readonly behind: readonly OriginKey[];
  /** Its own words say so, not only its article's. */
  readonly attributed: boolean;
}

/** Tells whom a claim relies on. */
export type OriginsOf = (claim: Claim) => Reliance;

/** Somebody or something that claims can share. */
export interface OriginKey {
  readonly key: string;
  readonly name: string;
}

function fold(outlet: string): string {
  return outlet
    .toLowerCase()
    .replace(/^www\.|^the /u, '')
    .trim();
}

interface SourceOrigins {
  readonly article: readonly OriginKey[];
  /** Whom each sentence cites, by its number. */
  readonly sentences: ReadonlyMap<number, readonly OriginKey[]>;
  /** Whose word something in a sentence is said to be, by its number. */
  readonly speakers: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whose count of people a sentence goes on with, by its number. */
  readonly goesOn: ReadonlyMap<number, readonly OriginKey[]>;
}

/** Keys of those to whom a sentence attributes something that it tells. */
function speakersOf({ line }: Source): ReadonlyMap<number, ReadonlySet<string>> {
  const speakers = new Map<number, Set<string>>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'quantity' && mention.kind !== 'event') continue;
    const { sentence, attribution } = mention;
    if (attribution !== null) addTo(speakers, sentence, attribution);
  }
  return speakers;
}

function index(source: Source): SourceOrigins {
  const { origins, sentences } = source.line;
  const cited = new Map<number, OriginKey[]>();
  let sentence = 0;
  for (const origin of [...origins].sort(byKeys(({ start }) => start))) {
    while ((sentences[sentence]?.end ?? Infinity) <= origin.start) sentence++;
    const isInside = (sentences[sentence]?.start ?? Infinity) <= origin.start;
    if (!isInside || origin.scope !== 'sentence') continue;
    cited.set(sentence, [...(cited.get(sentence) ?? []), named(origin)]);
  }
  return {
    article: origins.filter(({ scope }) => scope === 'article').map(named),
    sentences: cited,
    speakers: speakersOf(source),
    goesOn: countedOn(source, cited),
  };
}

function named({ key, name }: OriginKey): OriginKey {
  return { key, name };
}

/**
 * Whom each claim relies on: whom its sentence cites or who is said to say it; else whom its article cites, and the text
 * that its article is a copy of. Who cites an outlet and the outlet itself have one origin.
 */
export function originsOf(
  sources: readonly Source[],
  copies: ReadonlyMap<number, number>,
): OriginsOf {
  const indexed = new Map(sources.map((source) => [source.n, index(source)]));
  const outlets = new Map(sources.map(({ n, line }) => [n, line.outlet]));
  return ({ source, mention, attribution }) => {
    const { article = [], sentences, speakers: known, goesOn } = indexed.get(source.n) ?? {};
    const told = known?.get(mention.sentence);
    // "The volunteers count 29, the army speaks of 12": whom a sentence cites for something else says nothing of this.
    const cited = sentences
      ?.get(mention.sentence)
      ?.filter(({ key }) => key === attribution || told?.has(key) !== true);
    const before = victims(mention) === null ? undefined : goesOn?.get(mention.sentence);
    const own = attribution === null ? (before ?? []) : [quoted(attribution)];
    const speakers = cited ?? own;
    if (speakers.length > 0) {
      const keys = [...withOutlets(speakers), ...speakers.flatMap(partyKeys)];
      return { keys, behind: withOutlets(article), attributed: true };
    }
    const outlet = outlets.get(source.n) ?? null;
    const keys = [
      { key: `text:${String(copies.get(source.n) ?? source.n)}`, name: 'the same text' },
      ...withOutlets(article),
      ...(outlet === null ? [] : [{ key: outletKey(outlet), name: outlet }]),
    ];
    return { keys, behind: [], attributed: false };
  };
}

/** Begins the keys of outlets, which a citation of them and they themselves share. */
export const OUTLET = 'outlet:';
/** Begins the keys of who speaks, alone or with others. */
const PARTY = 'party:';

function outletKey(name: string): string {
  return OUTLET + fold(name);
}

/** What a party says alone and what it says in a joint statement is one party's word. */
function partyKeys({ key, name }: OriginKey): readonly OriginKey[] {
  const parties = partiesOf(key);
  if (parties.length === 0) return [{ key: PARTY + key, name: '' }];
  return parties.map((party) => ({ key: PARTY + party, name }));
}

/** Keys that only tie origins together and name none. */
export function isTie(key: string): boolean {
  return key.startsWith(OUTLET) || key.startsWith(PARTY);
}

function withOutlets(keys: readonly OriginKey[]): readonly OriginKey[] {
  return [...keys, ...keys.map(({ name }) => ({ key: outletKey(name), name }))];
}

function quoted(attribution: string): OriginKey {
  return { key: attribution, name: attribution };
}
