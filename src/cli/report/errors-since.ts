import type { InputState } from '../../io/state/index.js';
import type { ErrorLine } from '../../types/article-line.js';

/** Those errors of an input that it did not have before. */
export function errorsSince(
  before: InputState | undefined,
  errors: readonly ErrorLine[],
): readonly ErrorLine[] {
  const told = new Set(before?.errors.map((line) => JSON.stringify(line)));
  return errors.filter((line) => !told.has(JSON.stringify(line)));
}
