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

// An article of an outlet and one that cites the outlet have one origin, whatever key it has.
function named({ key, name }: OriginKey): OriginKey {
  return { key, name };
}

/**
 * Whom each claim relies on: whom its sentence cites, else whom its article cites; and always the
 * text that its article is a copy of.
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
    const cited = sentence?.keys ?? (attribution === null ? article : [quoted(attribution)]);
    const outlet = outlets.get(source.n) ?? null;
    return [
      { key: `text:${String(copies.get(source.n) ?? source.n)}`, name: 'the same text' },
      ...cited,
      ...cited.map(({ name }) => ({ key: `outlet:${fold(name)}`, name })),
      ...(outlet === null ? [] : [{ key: `outlet:${fold(outlet)}`, name: outlet }]),
    ];
  };
}

function quoted(attribution: string): OriginKey {
  return { key: attribution, name: attribution };
}

/** Counts articles and independent origins of claims: those that share a key have one origin. */
export function countOrigins(claims: readonly Claim[], of: OriginsOf): OriginCount {
  const articles = [...new Set(claims.map(({ source }) => source.n))].sort((a, b) => a - b);
  const position = new Map(articles.map((n, at) => [n, at]));
  const sets = new UnionFind(articles.length);
  const first = new Map<string, number>();
  const shared: string[] = [];
  for (const claim of claims) {
    const at = position.get(claim.source.n) ?? 0;
    for (const { key, name } of of(claim)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else if (known !== at) {
        if (!key.startsWith('outlet:')) shared.push(name);
        sets.union(known, at);
      }
    }
  }
  const origins = sets.sets().length;
  const names = origins < articles.length ? sortedSet(shared).join(', ') : '';
  return { articles: articles.length, origins, shared: names === '' ? null : names };
}
