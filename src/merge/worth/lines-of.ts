import type { TrackedValue } from '../../types/delta.js';

/** The lines of articles that give some values, as `n:line`. */
export function linesOf(values: readonly TrackedValue[]): ReadonlySet<string> {
  return new Set(
    values.flatMap(({ support }) => support.map(({ n, line }) => `${String(n)}:${String(line)}`)),
  );
}
