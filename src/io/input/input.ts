import { createHash } from 'node:crypto';
import type { InputKind, RawDocument } from '../../types/index.js';
import type { Problem } from '../common/problem.js';

/** How inputs are read; see `interchange.md`, "Input". */
export interface ReadOptions {
  /** Only where it was asked for: without it, endings and contents decide. */
  readonly input?: InputKind | undefined;
  /** BCP 47; binding for all inputs. */
  readonly language?: string | undefined;
  /** ISO day, for inputs that do not say. */
  readonly published?: string | undefined;
  /** Name of an encoding, binding for all inputs. */
  readonly encoding?: string | undefined;
  /** Names of outlets, by short name or host; see `outlet-names.ts`. */
  readonly outlets?: ReadonlyMap<string, string> | undefined;
  /** What `-` reads; standard input by default. */
  readonly stdin?: NodeJS.ReadableStream | undefined;
}

/** An input that could not be read, as `digest/error/1` prints it. */
export interface InputError {
  readonly id: string | null;
  readonly path: string;
  /** A {@link Problem} code, or the code of an error that an earlier stage passed on. */
  readonly code: string;
  readonly message: string;
}

/** What became of one input. */
export type InputResult =
  | { readonly ok: true; readonly document: RawDocument }
  | { readonly ok: false; readonly error: InputError };

/** The result for an input that has a problem. */
export function inputError(path: string, problem: Problem, id: string | null = null): InputResult {
  return { ok: false, error: { id, path, ...problem } };
}

/** SHA-256 in hex; a string counts as its UTF-8 bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The id of an input that has none of its own: the first 16 digits of its hash. */
export function shortId(hash: string): string {
  return hash.slice(0, 16);
}

/** The publication date that the input itself states, or else the one given for all. */
export function publishedFrom(
  own: string | null,
  basis: 'given' | 'metadata',
  options: ReadOptions,
): RawDocument['published'] {
  if (own !== null) return { date: own, basis };
  return options.published === undefined ? null : { date: options.published, basis: 'given' };
}
