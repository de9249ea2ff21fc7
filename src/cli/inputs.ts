import { findInputs, type FoundInput, type InputError } from '../io/read.js';
import { refuseStdoutAmongInputs } from '../io/output/stdout-among-inputs.js';
import { STDIN } from '../io/input/walk.js';
import type { Resources } from '../resources.js';
import {
  ERROR_SCHEMA,
  type ArticleLine,
  type ErrorLine,
  type LanguageLine,
} from '../types/article-line.js';
import type { RawDocument } from '../types/index.js';
import { deskHere, inOrder, openPool, Pool, type Made } from './jobs/index.js';
import { lineKeeper, type Keeper } from './keep-lines.js';
import type { InputFlags } from './options/index.js';
import { openTalk, type Talk } from './talk.js';

/** Where inputs are looked for when none is named. */
export const DEFAULT_PATHS = ['articles'];

/** What became of the inputs, for the exit code. */
export interface Tally {
  read: number;
  failed: number;
}

/**
 * Reads the inputs in order and hands on what `work` makes of each document; an input that cannot be read is named on
 * standard error, gives an error line, and the rest goes on.
 */
export function eachInput<T>(
  paths: readonly string[],
  flags: InputFlags,
  tally: Tally,
  work: (document: RawDocument) => T,
): AsyncGenerator<T | ErrorLine> {
  return workThrough(paths, flags, tally, () => new Pool(deskHere(flags, work, null)));
}

/** Told of each document and of the line that was made of it. */
type Seen = (document: RawDocument, line: ArticleLine) => void;

/** What each article says, several at once where there are many; what an earlier run has made of the same is not made again. */
export function articleLines(
  paths: readonly string[],
  flags: InputFlags,
  tally: Tally,
  resources: Resources,
  seen?: Seen,
): AsyncGenerator<ArticleLine | ErrorLine> {
  const keep = flags.cache === false ? null : lineKeeper(resources, flags, process.env);
  const open = (talk: Talk) => openPool('article', flags, resources, talk);
  return workThrough(paths, flags, tally, open, { seen, keep });
}

/** The language of each article. */
export function languageLines(
  paths: readonly string[],
  flags: InputFlags,
  tally: Tally,
  resources: Resources,
): AsyncGenerator<LanguageLine | ErrorLine> {
  const open = (talk: Talk) => openPool('language', flags, resources, talk);
  return workThrough(paths, flags, tally, open);
}

/** Who else has to do with what is made. */
interface Company<T> {
  readonly seen?: ((document: RawDocument, value: T) => void) | undefined;
  readonly keep?: Keeper<T> | null;
}

async function* workThrough<T>(
  paths: readonly string[],
  flags: InputFlags,
  tally: Tally,
  open: (talk: Talk) => Pool<T>,
  { seen, keep = null }: Company<T> = {},
): AsyncGenerator<T | ErrorLine> {
  const wanted = paths.length > 0 ? paths : DEFAULT_PATHS;
  await checkOutput(wanted, flags);
  const talk = openTalk(flags);
  const pool = open(talk);
  const make = async (document: RawDocument): Promise<Made<T>> => {
    const kept = keep?.of(document);
    const before = kept?.get();
    if (before !== undefined) return { ok: true, value: before, milliseconds: null };
    const made = await pool.make(document);
    if (made.ok) kept?.put(made.value);
    return made;
  };
  const work = async (found: FoundInput) => {
    const read = await pool.read(found);
    talk.at(read.ok ? read.document.path : read.error.path, tally.read);
    return read.ok ? { ...read, made: await make(read.document) } : read;
  };
  const failed = (error: InputError): ErrorLine => {
    tally.failed += 1;
    talk.problem(error.path, error.message);
    return errorLine(error);
  };
  const told = (document: RawDocument, made: Made<T>): T | ErrorLine => {
    pool.given(document);
    if (!made.ok) return failed(made.error);
    tally.read += 1;
    talk.read(document, made.milliseconds);
    seen?.(document, made.value);
    return made.value;
  };
  try {
    for await (const result of inOrder(findInputs(wanted, flags), () => pool.room, work)) {
      const line = result.ok ? told(result.document, result.made) : failed(result.error);
      talk.writing();
      yield line;
    }
  } finally {
    talk.end();
    keep?.close();
    await pool.close();
    // More of it may be waited for still.
    if (wanted.includes(STDIN)) process.stdin.destroy();
  }
}

/**
 * Refuses an output among what is read, which it would overwrite, or which would be read as an input next time. Throws
 * {@link RunError}.
 */
export async function checkOutput(
  paths: readonly string[],
  { output, entities }: Pick<InputFlags, 'output' | 'entities'>,
): Promise<void> {
  const read = entities === undefined ? paths : [...paths, entities];
  if (output === undefined || output === '-') {
    await refuseStdoutAmongInputs(read);
    return;
  }
  const { refuseAmongInputs } = await import('../io/output/output-among-inputs.js');
  await refuseAmongInputs(output, read);
}

/** The line that stands for an input that gave nothing. */
export function errorLine({ id, path, code, message }: InputError): ErrorLine {
  return { schema: ERROR_SCHEMA, id: id ?? '', path, error: { code, message } };
}
