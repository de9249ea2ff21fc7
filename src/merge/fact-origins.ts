import type { Source } from './article-set.js';
import type { Claim } from './claim.js';
import { boundsOf, meet } from './bounds.js';
import { byKeys, groupBy, sortedSet } from './order.js';
import { partiesOf } from './joint-statement.js';
import { UnionFind } from './union-find.js';

/** How many independent origins claims have, which each has, and what they share. */
export interface OriginCount {
  readonly articles: number;
  readonly origins: number;
  /** Names of what two or more articles share; null when they share nothing. */
  readonly shared: string | null;
  /** The key of the independent origin of each claim. */
  readonly of: ReadonlyMap<Claim, string>;
}

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
}

/** Keys of those to whom a sentence attributes something that it tells. */
function speakersOf({ line }: Source): ReadonlyMap<number, ReadonlySet<string>> {
  const speakers = new Map<number, Set<string>>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'quantity' && mention.kind !== 'event') continue;
    const { sentence, attribution } = mention;
    if (attribution === null) continue;
    const known = speakers.get(sentence);
    if (known === undefined) speakers.set(sentence, new Set([attribution]));
    else known.add(attribution);
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
    const { article = [], sentences, speakers: known } = indexed.get(source.n) ?? {};
    const told = known?.get(mention.sentence);
    // "The volunteers count 29, the army speaks of 12": whom a sentence cites for something else says nothing of this.
    const cited = sentences
      ?.get(mention.sentence)
      ?.filter(({ key }) => key === attribution || told?.has(key) !== true);
    const speakers = cited ?? (attribution === null ? [] : [quoted(attribution)]);
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
const OUTLET = 'outlet:';
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
function isTie(key: string): boolean {
  return key.startsWith(OUTLET) || key.startsWith(PARTY);
}

function withOutlets(keys: readonly OriginKey[]): readonly OriginKey[] {
  return [...keys, ...keys.map(({ name }) => ({ key: outletKey(name), name }))];
}

function quoted(attribution: string): OriginKey {
  return { key: attribution, name: attribution };
}

/** Whether what an article tells in its own words is what somebody it quotes says. */
function retells(own: Claim, quoted: Relied): boolean {
  const { polarity, quantity } = quoted.claim;
  if (own.polarity !== polarity) return false;
  if (own.quantity !== null && quantity !== null) {
    return meet(boundsOf(own.quantity), boundsOf(quantity));
  }
  // What happened can be seen by many, what is planned is known from those who say it.
  return own.status !== 'asserted' || quoted.keys.some(({ key }) => partiesOf(key).length > 0);
}

/**
 * Whom each claim of a slot relies on. A headline and a lead tell without naming whom the report then quotes: a number or
 * a plan that an article gives in its own words and attributes elsewhere has no origin but that one.
 */
function reliedOn(claims: readonly Claim[], of: OriginsOf): readonly Relied[] {
  const relied = claims.map((claim) => ({ claim, ...of(claim) }));
  const attributed = groupBy(
    relied.filter((each) => each.attributed),
    ({ claim }) => String(claim.source.n),
  );
  return relied.map((each) => {
    if (each.attributed) return each;
    const first = attributed
      .get(String(each.claim.source.n))
      ?.find((other) => retells(each.claim, other));
    return first === undefined ? each : { ...each, keys: first.keys };
  });
}

/** Of an event the claims that date it, in each article that does: who merely mentions it adds no origin of its own. */
function tellingOf(relied: readonly Relied[]): ReadonlySet<Relied> {
  const isDated = ({ claim }: Relied) => claim.quantity !== null || claim.date !== null;
  const dating = new Set(relied.filter(isDated).map(({ claim }) => claim.source.n));
  return new Set(relied.filter((each) => isDated(each) || !dating.has(each.claim.source.n)));
}

interface Relied extends Reliance {
  readonly claim: Claim;
}

/** The key that names an origin in a digest: that of a statement, else the one that most claims share. */
function commonKey(members: readonly Relied[]): string {
  const counts = new Map<string, number>();
  for (const { key } of members.flatMap(({ keys }) => keys)) {
    if (!isTie(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    byKeys(
      ([key]) => (partiesOf(key).length > 0 ? 0 : 1),
      ([, count]) => -count,
      ([key]) => key,
    ),
  );
  return ranked[0]?.[0] ?? '';
}

/**
 * Counts articles and independent origins of claims: those that share a key have one origin. One article that quotes two
 * has two origins, but never are there more than articles.
 */
export function countOrigins(claims: readonly Claim[], of: OriginsOf): OriginCount {
  const articles = new Set(claims.map(({ source }) => source.n)).size;
  const relied = reliedOn(claims, of);
  const telling = tellingOf(relied);
  const sets = new UnionFind(claims.length);
  const first = new Map<string, Known>();
  const shared: string[] = [];
  relied.forEach((each, at) => {
    for (const { key, name } of each.keys) join(at, name, key, first.get(key));
    for (const { key, name } of each.keys) if (!first.has(key)) first.set(key, { at, each, name });
  });
  relied.forEach((each, at) => {
    // One quotes the statement from the agency on which another relies as a whole; of numbers each speaker has an own one.
    if (!telling.has(each) || each.claim.quantity !== null) return;
    for (const { key, name } of each.behind) {
      const known = first.get(key);
      if (known !== undefined && !known.each.attributed && telling.has(known.each)) {
        join(at, name, key, known);
      }
    }
  });
  const groups = sets.sets().map((group) => group.flatMap((at) => relied[at] ?? []));
  const origins = groups.filter((group) => group.some((each) => telling.has(each))).length;
  const names = origins < articles ? sortedSet(shared).join(', ') : '';
  const keys = groups.flatMap((members) => {
    const key = commonKey(members);
    return members.map(({ claim }) => [claim, key] as const);
  });
  return {
    articles,
    origins: Math.min(articles, origins),
    shared: names === '' ? null : names,
    of: new Map(keys),
  };

  function join(at: number, name: string, key: string, known: Known | undefined): void {
    if (known === undefined) return;
    sets.union(known.at, at);
    const isOther = known.each.claim.source.n !== relied[at]?.claim.source.n;
    if (isOther && !key.startsWith(OUTLET)) {
      shared.push(...[name, known.name].filter((each) => each !== ''));
    }
  }
}

/** The first claim that has a key. */
interface Known {
  readonly at: number;
  readonly each: Relied;
  readonly name: string;
}
