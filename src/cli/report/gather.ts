import { stampOf, type InputState } from '../../io/state/index.js';
import type { ErrorLine } from '../../types/article-line.js';
import { errorsSince } from './errors-since.js';
import { readChanged, type Gathering } from './read-changed.js';

/** What was found when the inputs were looked at. */
export interface Gathered {
  /** Inputs that could be read now or are unchanged, and those that could not. */
  readonly read: number;
  readonly failed: number;
  /** Errors that were not there last time. */
  readonly newErrors: readonly ErrorLine[];
  /** Paths that are no longer there. */
  readonly newlyGone: readonly string[];
}

/**
 * Looks at the inputs that the paths stand for and reads what is new or has changed into the store. What is gone stays
 * in the store and is marked.
 */
export async function gather(paths: readonly string[], gathering: Gathering): Promise<Gathered> {
  const { store, talk } = gathering;
  const known = store.inputs();
  const seen = await readChanged(paths, known, gathering);
  const looked = new Set(seen.map(({ path }) => path));
  const elsewhere = [...known.values()].filter(({ path }) => !looked.has(path));
  const gone: InputState[] = [];
  for (const state of elsewhere) {
    const { there } = await stampOf(state.path);
    if (!there && !state.gone) gone.push({ ...state, gone: true });
  }
  store.transaction(() => {
    for (const state of gone) {
      talk.problem(state.path, 'is no longer there; what it said stays');
      store.putInput(state);
    }
  });
  const failed = seen.filter(({ errors }) => errors.length > 0);
  return {
    read: seen.length - failed.length,
    failed: failed.length,
    newErrors: failed.flatMap(({ path, errors }) => errorsSince(known.get(path), errors)),
    newlyGone: gone.map(({ path }) => path),
  };
}
