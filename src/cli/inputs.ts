import { RunError } from '../errors.js';
import { readInputs, type InputError } from '../io/read.js';
import { refuseStdoutAmongInputs } from '../io/stdout-among-inputs.js';
import { lineMaker, prepared } from '../library/line-maker.js';
import type { Resources } from '../resources.js';
import {
  ERROR_SCHEMA,
  type ArticleLine,
  type ErrorLine,
  type StreamLine,
} from '../types/article-line.js';
import type { RawDocument } from '../types/index.js';
import type { InputFlags } from './options.js';
import { openTalk } from './talk.js';

/** Where inputs are looked for when none is named. */
export const DEFAULT_PATHS = ['articles'];

/** What became of the inputs, for the exit code. */
export interface Tally {
  read: number;
  failed: number;
}

/**
 * Reads the inputs in order and hands on what `work` makes of each document; an input that cannot
 * be read is named on standard error, gives an error line, and the rest goes on. Work that needed
 * more than the `resources` had loaded is done again.
 */
export async function* eachInput<T>(
  paths: readonly string[],
  flags: InputFlags,
  tally: Tally,
  work: (document: RawDocument) => T,
  resources: Pick<Resources, 'prepare'> | null = null,
): AsyncGenerator<T | ErrorLine> {
  const wanted = paths.length > 0 ? paths : DEFAULT_PATHS;
  await checkOutput(wanted, flags);
  const talk = openTalk(flags);
  const failed = (error: InputError): ErrorLine => {
    tally.failed += 1;
    talk.problem(error.path, error.message);
    return errorLine(error);
  };
  const made = async (document: RawDocument): Promise<T | ErrorLine> => {
    const attempted = await attempt(document, work, resources);
    if (!attempted.ok) return failed(attempted.error);
    tally.read += 1;
    talk.read(document);
    return attempted.value;
  };
  try {
    for await (const result of readInputs(wanted, flags)) {
      talk.at(result.ok ? result.document.path : result.error.path, tally.read);
      const line = result.ok ? await made(result.document) : failed(result.error);
      talk.writing();
      yield line;
    }
  } finally {
    talk.end();
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
  const { refuseAmongInputs } = await import('../io/output-among-inputs.js');
  await refuseAmongInputs(output, read);
}

/** What became of the work on a document. */
type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: InputError };

/**
 * Works on one document, and again when it needed more than the `resources` had loaded. A text that our own code fails
 * on must not cost the other texts of the run.
 */
export async function attempt<T>(
  document: RawDocument,
  work: (document: RawDocument) => T,
  resources: Pick<Resources, 'prepare'> | null,
): Promise<Attempt<T>> {
  try {
    const made = (): T => work(document);
    return { ok: true, value: resources === null ? made() : await prepared(resources, made) };
  } catch (error) {
    if (error instanceof RunError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const message = `a mistake in digest itself (${reason}): please report it with this input`;
    return {
      ok: false,
      error: { id: document.id, path: document.path, code: 'internal', message },
    };
  }
}

/**
 * The article lines of the inputs, as `digest extract` prints them; `seen` is shown each with the document that it was
 * made of, the last time when one is made again.
 */
export function extractInputs(
  paths: readonly string[],
  flags: InputFlags,
  tally: Tally,
  resources: Resources,
  seen?: (document: RawDocument, line: ArticleLine) => void,
): AsyncGenerator<StreamLine> {
  const lineOf = lineMaker(resources, flags);
  const work = (document: RawDocument): StreamLine => {
    const line = lineOf(document);
    seen?.(document, line);
    return line;
  };
  return eachInput(paths, flags, tally, work, resources);
}

/** The line that stands for an input that gave nothing. */
export function errorLine({ id, path, code, message }: InputError): ErrorLine {
  return { schema: ERROR_SCHEMA, id: id ?? '', path, error: { code, message } };
}
