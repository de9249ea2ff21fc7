import { RunError } from '../../errors.js';
import { runningFor } from '../../io/common/clock.js';
import { readFound, type FoundInput, type InputError, type InputResult } from '../../io/read.js';
import type { ReadOptions } from '../../io/read.js';
import { prepared } from '../../library/line-maker.js';
import type { Resources } from '../../resources.js';
import type { RawDocument } from '../../types/index.js';

/** What became of the work on a document. */
export type Made<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** How long it took; null when an earlier run had made it. */
      readonly milliseconds: number | null;
    }
  | { readonly ok: false; readonly error: InputError };

/** Where inputs are read and documents are worked on: this thread, another, or several. */
export interface Desk<T> {
  readonly read: (found: FoundInput) => Promise<InputResult>;
  readonly make: (document: RawDocument) => Promise<Made<T>>;
}

/**
 * A desk in this thread. Work on a document that needed more than the `resources` had loaded is done again. A text that our
 * own code fails on must not cost the other texts of the run.
 */
export function deskHere<T>(
  reading: ReadOptions,
  work: (document: RawDocument) => T,
  resources: Pick<Resources, 'prepare'> | null,
): Desk<T> {
  return {
    read: (found) => readFound(found, reading),
    make: async (document) => {
      const begun = runningFor();
      try {
        const made = (): T => work(document);
        const value = resources === null ? made() : await prepared(resources, made);
        return { ok: true, value, milliseconds: runningFor() - begun };
      } catch (error) {
        if (error instanceof RunError) throw error;
        return { ok: false, error: internalError(document, error) };
      }
    },
  };
}

function internalError({ id, path }: RawDocument, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `a mistake in digest itself (${reason}): please report it with this input`;
  return { id, path, code: 'internal', message };
}
