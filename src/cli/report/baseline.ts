import type { StoredVersion } from '../../io/state/index.js';
import type { ArticleLine } from '../../types/article-line.js';

/** From when on something counts as news. */
export interface NewsSince {
  /** Everything, as if nothing had been told. */
  readonly all: boolean;
  /** What was told before this ISO day is no news; null: whatever was told is none. */
  readonly day: string | null;
}

/** What the reader had before: the lines of the versions that were told. */
export function toldLines(
  versions: readonly StoredVersion[],
  { all, day }: NewsSince,
): ArticleLine[] {
  if (all) return [];
  return linesOf(versions, ({ told }) => told !== null && (day === null || told < day));
}

/** What there is to know now. */
export function currentLines(versions: readonly StoredVersion[]): ArticleLine[] {
  return linesOf(versions, ({ current }) => current);
}

function linesOf(
  versions: readonly StoredVersion[],
  wanted: (version: StoredVersion) => boolean,
): ArticleLine[] {
  return versions.flatMap((version) =>
    version.line !== null && wanted(version) ? [version.line] : [],
  );
}
