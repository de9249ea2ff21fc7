import { findInputs, type FoundInput, type ReadOptions } from '../../io/read.js';
import {
  keyText,
  stampOf,
  versionOf,
  type InputState,
  type ReportStore,
  type VersionKey,
} from '../../io/state/index.js';
import { walk } from '../../io/input/walk.js';
import type { ArticleLine, ErrorLine } from '../../types/article-line.js';
import { errorLine } from '../inputs.js';
import { inOrder, type Pool } from '../jobs/index.js';
import type { Talk } from '../talk.js';
import { errorsSince } from './errors-since.js';

/** What reading into the store needs. */
export interface Gathering {
  readonly store: ReportStore;
  readonly options: ReadOptions;
  readonly pool: Pool<ArticleLine>;
  /** Names an input that can't be read or is gone once, when it is first so, not hourly. */
  readonly talk: Talk;
  /** True when the rules are others than last time: everything is read again. */
  readonly afresh: boolean;
  /** Days on which versions were told according to the list beside a lost state file, by {@link keyText}. */
  readonly toldBefore: ReadonlyMap<string, string>;
}

/** What is met on the way through the inputs. */
type Step =
  | { readonly kind: 'unchanged'; readonly state: InputState }
  | { readonly kind: 'found'; readonly input: FoundInput }
  | Read;

/** Behind all articles of an input that is new or has changed. */
interface Read {
  readonly kind: 'read';
  readonly path: string;
  readonly stamp: string | null;
}

/** What an input says. */
interface Said {
  /** Versions of articles, each with its line unless the store has it. */
  readonly versions: { readonly key: VersionKey; readonly line: ArticleLine | null }[];
  readonly errors: ErrorLine[];
}

/** Reads the inputs that are not as they were `known`, and stores what each says and how it is; returns how all are. */
export async function readChanged(
  paths: readonly string[],
  known: ReadonlyMap<string, InputState>,
  gathering: Gathering,
): Promise<readonly InputState[]> {
  const { pool, talk } = gathering;
  const seen: InputState[] = [];
  const work = async (step: Step) =>
    step.kind === 'found' ? makeVersion(step.input, seen.length, gathering) : step;
  let said: Said = { versions: [], errors: [] };
  for await (const step of inOrder(steps(paths, known, gathering), () => pool.room, work)) {
    switch (step.kind) {
      case 'unchanged':
        seen.push(step.state);
        break;
      case 'version':
        pool.given(step.document);
        talk.read(step.document, step.milliseconds);
        said.versions.push(step);
        break;
      case 'error':
        if (step.document !== null) pool.given(step.document);
        said.errors.push(errorLine(step.error));
        break;
      case 'read':
        seen.push(record(step, said, known.get(step.path), gathering));
        said = { versions: [], errors: [] };
    }
  }
  return seen;
}

async function* steps(
  paths: readonly string[],
  known: ReadonlyMap<string, InputState>,
  { options, afresh }: Gathering,
): AsyncGenerator<Step> {
  for await (const { path } of walk(paths)) {
    const before = known.get(path);
    const { stamp } = await stampOf(path);
    const same = before !== undefined && stamp !== null && before.stamp === stamp && !before.gone;
    if (same && !afresh) {
      yield { kind: 'unchanged', state: before };
    } else {
      for await (const input of findInputs([path], options)) yield { kind: 'found', input };
      yield { kind: 'read', path, stamp };
    }
  }
}

/** Makes the line of an article unless the store has it. */
async function makeVersion(
  found: FoundInput,
  count: number,
  { store, pool, talk, afresh }: Gathering,
) {
  const read = await pool.read(found);
  talk.at(read.ok ? read.document.path : read.error.path, count);
  if (!read.ok) return { kind: 'error', document: null, error: read.error } as const;
  const { document } = read;
  const key = versionOf(document);
  if (!afresh && store.has(key))
    return { kind: 'version', document, key, line: null, milliseconds: 0 } as const;
  const made = await pool.make(document);
  if (!made.ok) return { kind: 'error', document, error: made.error } as const;
  const { value: line, milliseconds } = made;
  return { kind: 'version', document, key, line, milliseconds } as const;
}

function record(
  { path, stamp }: Read,
  { versions, errors }: Said,
  before: InputState | undefined,
  { store, talk, toldBefore }: Gathering,
): InputState {
  const state: InputState = { path, stamp, gone: false, errors };
  for (const { error } of errorsSince(before, errors)) talk.problem(path, error.message);
  store.transaction(() => {
    // An input that cannot be read says nothing new: what it said before stays.
    if (versions.length > 0 || errors.length === 0) store.retract(path);
    for (const { key, line } of versions) {
      if (line === null) store.keep(key);
      else store.putVersion(key, line, toldBefore.get(keyText(key)) ?? null);
    }
    store.putInput(state);
  });
  return state;
}
