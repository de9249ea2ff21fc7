import { readInputs, type ReadOptions } from '../../io/read.js';
import {
  keyText,
  stampOf,
  versionOf,
  type InputState,
  type ReportStore,
  type VersionKey,
} from '../../io/state/index.js';
import { walk } from '../../io/walk.js';
import type { ArticleLine, ErrorLine } from '../../types/article-line.js';
import type { Resources } from '../../resources.js';
import type { RawDocument } from '../../types/index.js';
import { attempt, errorLine } from '../inputs.js';
import type { Talk } from '../talk.js';

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

interface Gathering {
  readonly store: ReportStore;
  readonly options: ReadOptions;
  readonly resources: Resources;
  /** Names an input that can't be read or is gone once, when it is first so, not hourly. */
  readonly talk: Talk;
  readonly lineOf: (document: RawDocument) => ArticleLine;
  /** True when the rules are others than last time: everything is read again. */
  readonly afresh: boolean;
  /** Days on which versions were told according to the list beside a lost state file, by {@link keyText}. */
  readonly toldBefore: ReadonlyMap<string, string>;
}

/**
 * Looks at the inputs that the paths stand for and reads what is new or has changed into the store. What is gone stays
 * in the store and is marked.
 */
export async function gather(paths: readonly string[], gathering: Gathering): Promise<Gathered> {
  const known = gathering.store.inputs();
  const seen: InputState[] = [];
  for await (const { path } of walk(paths)) {
    const before = known.get(path);
    gathering.talk.at(path, seen.length);
    seen.push(await lookAt(path, before, gathering));
  }
  const looked = new Set(seen.map(({ path }) => path));
  const elsewhere = [...known.values()].filter(({ path }) => !looked.has(path));
  const gone: InputState[] = [];
  for (const state of elsewhere) {
    const { there } = await stampOf(state.path);
    if (!there && !state.gone) gone.push({ ...state, gone: true });
  }
  gathering.store.transaction(() => {
    for (const state of gone) {
      gathering.talk.problem(state.path, 'is no longer there; what it said stays');
      gathering.store.putInput(state);
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

function errorsSince(before: InputState | undefined, errors: readonly ErrorLine[]) {
  const told = new Set(before?.errors.map((line) => JSON.stringify(line)));
  return errors.filter((line) => !told.has(JSON.stringify(line)));
}

/** Reads one input unless it is as it was, and stores what it says and how it is. */
async function lookAt(
  path: string,
  before: InputState | undefined,
  gathering: Gathering,
): Promise<InputState> {
  const { store, options, afresh, toldBefore } = gathering;
  const { stamp } = await stampOf(path);
  const same = before !== undefined && stamp !== null && before.stamp === stamp && !before.gone;
  if (same && !afresh) return before;
  const articles: { readonly key: VersionKey; readonly line: ArticleLine | null }[] = [];
  const errors: ErrorLine[] = [];
  for await (const result of readInputs([path], options)) {
    if (!result.ok) {
      errors.push(errorLine(result.error));
      continue;
    }
    const key = versionOf(result.document);
    const made =
      !afresh && store.has(key)
        ? null
        : await attempt(result.document, gathering.lineOf, gathering.resources);
    if (made?.ok === false) errors.push(errorLine(made.error));
    else {
      articles.push({ key, line: made?.value ?? null });
      gathering.talk.read(result.document);
    }
  }
  const state: InputState = { path, stamp, gone: false, errors };
  for (const { error } of errorsSince(before, errors)) gathering.talk.problem(path, error.message);
  store.transaction(() => {
    // An input that cannot be read says nothing new: what it said before stays.
    if (articles.length > 0 || errors.length === 0) store.retract(path);
    for (const { key, line } of articles) {
      if (line === null) store.keep(key);
      else store.putVersion(key, line, toldBefore.get(keyText(key)) ?? null);
    }
    store.putInput(state);
  });
  return state;
}
