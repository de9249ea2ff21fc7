/** Why an input could not be used. Codes are part of the output contract; they are only ever added. */
export type ProblemCode =
  | 'missing'
  | 'unreadable'
  | 'not-a-file'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'unknown-encoding'
  | 'wrong-input'
  | 'digest-output'
  | 'front-matter'
  | 'no-article'
  | 'bad-json'
  | 'bad-record'
  | 'line-too-long'
  | 'internal';

/** What is wrong, in one sentence, and what to do about it, in another. */
export interface Problem {
  readonly code: ProblemCode;
  /** Does not repeat the path, which stands beside it; names the line where there is one. */
  readonly message: string;
}

/** A value, or the problem that stood in its way. Bad input is a result, never an exception. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps a problem. */
export function failed(
  code: ProblemCode,
  message: string,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, message } };
}

/** The problem behind an error that the file system threw. */
export function fileProblem(error: unknown): Problem {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'missing', message: 'no such file or folder: check the path' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'unreadable', message: 'permission denied: make the file readable' };
    case 'ELOOP':
      return { code: 'unreadable', message: 'symbolic links in a circle: name the file itself' };
    case 'EISDIR':
      return { code: 'not-a-file', message: 'is a folder where a file is expected' };
    default:
      return { code: 'unreadable', message: `cannot be read (${code ?? String(error)})` };
  }
}

/** Why something could not be written, and the way out; null for what is no error of the system, or a reader that has gone. */
export function writeProblem(error: unknown): string | null {
  const code = errorCode(error);
  switch (code) {
    case null:
    case 'EPIPE':
      return null;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `no space left (${code}): free some`;
    case 'ENOENT':
      return 'no such folder: make it first';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands where a folder is expected: move it';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `permission denied (${code}): make the folder writable`;
    default:
      return `cannot be written (${code})`;
  }
}

/** The system's code (`ENOENT` …) of an error, if it has one. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
