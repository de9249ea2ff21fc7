import type { ArticleLine, ErrorLine, StreamLine } from '../../types/article-line.js';
import { byCode, byKeys, groupBy } from '../common/order.js';
import { isArticle } from './uniform.js';

/** An article with its rank `n`, the number that people see. */
export interface Source {
  readonly n: number;
  readonly line: ArticleLine;
}

/** The lines as a set: sorted, each input once. */
export interface LineSet {
  readonly sources: readonly Source[];
  readonly errors: readonly ErrorLine[];
}

/** An identity that no path and no id can forge. */
export function identity(line: { readonly path: string; readonly id: string }): string {
  return JSON.stringify([line.path, line.id]);
}

function once<T extends StreamLine>(lines: readonly T[]): readonly T[] {
  return [...groupBy(lines, identity).values()]
    .flatMap((same) => chosen(same) ?? [])
    .sort(
      byKeys<T>(
        ({ path }) => path,
        ({ id }) => id,
      ),
    );
}

// Two different lines for one input are two runs over it: one is taken, the same one in any order.
function chosen<T extends StreamLine>(lines: readonly T[]): T | undefined {
  if (lines.length === 1) return lines[0];
  return lines
    .map((line) => ({ line, json: JSON.stringify(line) }))
    .sort((a, b) => byCode(b.json, a.json))[0]?.line;
}

/** What remains of lines when order, grouping and repetition are taken away. */
export function lineSet(lines: readonly StreamLine[]): LineSet {
  const articles = once(lines.filter(isArticle));
  const errors = once(lines.filter((line) => !isArticle(line)));
  return { sources: articles.map((line, index) => ({ n: index + 1, line })), errors };
}
