import type { RawDocument } from '../types/index.js';
import type { Quote } from './quotes-in.js';

/** A source as it reads now. */
export type Source = Pick<RawDocument, 'path' | 'id' | 'raw'>;

type Cited = Pick<Quote, 'path' | 'article'>;

/**
 * Finds the source that a citation speaks of: the same path and id; else the same id, which hashes the bytes, under another
 * path; else what stands under that path now; else the only one whose path ends most alike. Null when there is none.
 */
export function sourceFinder(
  sources: readonly Source[],
  cited: readonly Cited[],
): (quote: Cited) => Source | null {
  const ids = new Set(cited.map(({ article }) => article));
  const byId = new Map(sources.map((source) => [source.id, source]));
  // Sources that some citation names by id are themselves, not what became of another.
  const changed = sources.filter(({ id }) => !ids.has(id));
  const found = new Map<string, Source | null>();
  const find = ({ path, article }: Cited): Source | null =>
    sources.find((source) => source.path === path && source.id === article) ??
    byId.get(article) ??
    only(changed.filter((source) => source.path === path)) ??
    alike(path, changed);
  return (quote) => {
    const key = JSON.stringify([quote.path, quote.article]);
    const before = found.get(key);
    if (before !== undefined) return before;
    const source = find(quote);
    found.set(key, source);
    return source;
  };
}

const only = (some: readonly Source[]): Source | null =>
  some.length === 1 ? (some[0] ?? null) : null;

/** The one source whose path shares the longest end with the path, at least the file's name. */
function alike(path: string, sources: readonly Source[]): Source | null {
  const shared = sources.map((source) => sharedEnd(path, source.path));
  const most = Math.max(0, ...shared);
  return most === 0 ? null : only(sources.filter((_, i) => shared[i] === most));
}

/** How many parts two paths have in common at their ends. */
function sharedEnd(a: string, b: string): number {
  const [one, two] = [a, b].map((path) => path.split(/[/\\]/u).reverse());
  const differs = one?.findIndex((part, i) => part !== two?.[i]) ?? 0;
  return differs < 0 ? (one?.length ?? 0) : differs;
}
