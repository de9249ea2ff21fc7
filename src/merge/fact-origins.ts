import type { Source } from './article-set.js';
import type { Claim } from './claim.js';
import { sortedSet } from './order.js';
import { UnionFind } from './union-find.js';

/** How many independent origins claims have, and what they share. */
export interface OriginCount {
  readonly articles: number;
  readonly origins: number;
  /** Names of what two or more articles share; null when they share nothing. */
  readonly shared: string | null;
}

/** Tells whom a claim relies on. */
export type OriginsOf = (claim: Claim) => readonly OriginKey[];

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
  readonly sentences: readonly { start: number; end: number; keys: readonly OriginKey[] }[];
}

function index({ line }: Source): SourceOrigins {
  const { origins, sentences } = line;
  return {
    article: origins.filter(({ scope }) => scope === 'article').map(named),
    sentences: sentences.flatMap(({ start, end }) => {
      const here = origins.filter((each) => each.start >= start && each.start < end);
      const keys = here.filter(({ scope }) => scope === 'sentence').map(named);
      return keys.length === 0 ? [] : [{ start, end, keys }];
    }),
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
    const { article = [], sentences = [] } = indexed.get(source.n) ?? {};
    const sentence = sentences.find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    );
    const speakers = sentence?.keys ?? (attribution === null ? [] : [quoted(attribution)]);
    if (speakers.length > 0) return withOutlets(speakers);
    const outlet = outlets.get(source.n) ?? null;
    return [
      { key: `text:${String(copies.get(source.n) ?? source.n)}`, name: 'the same text' },
      ...withOutlets(article),
      ...(outlet === null ? [] : [{ key: outletKey(outlet), name: outlet }]),
    ];
  };
}

function outletKey(name: string): string {
  return `outlet:${fold(name)}`;
}

function withOutlets(keys: readonly OriginKey[]): readonly OriginKey[] {
  return [...keys, ...keys.map(({ name }) => ({ key: outletKey(name), name }))];
}

function quoted(attribution: string): OriginKey {
  return { key: attribution, name: attribution };
}

/**
 * Counts articles and independent origins of claims: those that share a key have one origin. One article that quotes two
 * has two origins, but never are there more than articles.
 */
export function countOrigins(claims: readonly Claim[], of: OriginsOf): OriginCount {
  const articles = new Set(claims.map(({ source }) => source.n)).size;
  const sets = new UnionFind(claims.length);
  const first = new Map<string, { at: number; n: number }>();
  const shared: string[] = [];
  claims.forEach((claim, at) => {
    const { n } = claim.source;
    for (const { key, name } of of(claim)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, { at, n });
      else sets.union(known.at, at);
      if (known !== undefined && known.n !== n && !key.startsWith('outlet:')) shared.push(name);
    }
  });
  const origins = Math.min(articles, sets.sets().length);
  const names = origins < articles ? sortedSet(shared).join(', ') : '';
  return { articles, origins, shared: names === '' ? null : names };
}
