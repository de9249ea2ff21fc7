import { inflateRawSync } from 'node:zlib';
import { readLine } from '../../merge/index.js';
import {
  ARTICLE_SCHEMA,
  ERROR_SCHEMA,
  type ArticleLine,
  type ErrorLine,
} from '../../types/article-line.js';
import { isRecord } from '../../types/guards.js';
import { BrokenState } from './database.js';

/** A row as SQLite hands it over. What is read out of it is checked: the file may have been damaged. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row => isRecord(value);

/** A column that holds text. Throws {@link BrokenState}. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new BrokenState('a text is missing');
}

/** A column that holds a JSON list of error lines. Throws {@link BrokenState}. */
export function errorsOf(value: unknown): readonly ErrorLine[] {
  const lines = parsed(textOf(value));
  if (!Array.isArray(lines)) throw new BrokenState('a list of errors is none');
  return lines.map((line) => {
    const read = readLine(JSON.stringify(line));
    if (read.ok && read.line.schema === ERROR_SCHEMA) return read.line;
    throw new BrokenState('an error of an input is none');
  });
}

/**
 * A column that holds a packed article line; null when another version of the program wrote it in a shape that this
 * one does not read. Throws {@link BrokenState}.
 */
export function articleOf(value: unknown): ArticleLine | null {
  // The driver hands blobs over as ArrayBuffer or as Uint8Array, depending on its version.
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  if (!(bytes instanceof Uint8Array)) throw new BrokenState('an article is missing');
  const read = readLine(inflated(bytes));
  return read.ok && read.line.schema === ARTICLE_SCHEMA ? read.line : null;
}

function inflated(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes).toString('utf8');
  } catch {
    throw new BrokenState('an article cannot be unpacked');
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new BrokenState('a value is no JSON');
  }
}
