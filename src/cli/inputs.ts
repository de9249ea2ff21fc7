import { toArticleLine } from '../article-line.js';
import { RunError } from '../errors.js';
import { readInputs, type InputError } from '../io/read.js';
import { readVersion } from '../io/version.js';
import { extractDocument } from '../pipeline.js';
import type { Resources } from '../resources.js';
import {
  ERROR_SCHEMA,
  type ArticleLine,
  type ErrorLine,
  type StreamLine,
} from '../types/article-line.js';
import type { RawDocument } from '../types/index.js';
import type { InputFlags } from './options.js';

/** Where inputs are looked for when none is named. */
const DEFAULT_PATHS = ['articles'];

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
  for await (const result of readInputs(paths.length > 0 ? paths : DEFAULT_PATHS, flags)) {
    if (!result.ok) {
      yield failedLine(result.error, tally);
      continue;
    }
    try {
      let made = work(result.document);
      while (await resources?.prepare()) made = work(result.document);
      tally.read += 1;
      yield made;
    } catch (error) {
      yield failedLine(mistakeOfOurs(result.document, error), tally);
    }
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
  const provenance = { version: readVersion(), rules: resources.rules };
  const lineOf = (document: RawDocument): StreamLine => {
    const extraction = extractDocument(document, resources, { clean: flags.clean });
    const line = toArticleLine(extraction, provenance);
    seen?.(document, line);
    return line;
  };
  return eachInput(paths, flags, tally, lineOf, resources);
}

/** Counts an input that gave nothing, names it on standard error, and makes its line. */
function failedLine({ id, path, code, message }: InputError, tally: Tally): ErrorLine {
  tally.failed += 1;
  process.stderr.write(`digest: ${path}: ${message}\n`);
  return { schema: ERROR_SCHEMA, id: id ?? '', path, error: { code, message } };
}

/** A text that our own code fails on must not cost the other texts of the run. */
function mistakeOfOurs({ id, path }: RawDocument, error: unknown): InputError {
  if (error instanceof RunError) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  const message = `a mistake in digest itself (${reason}): please report it with this input`;
  return { id, path, code: 'internal', message };
}
