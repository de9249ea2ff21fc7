import { Readable } from 'node:stream';
import type { RawDocument } from '../../src/types/index.js';
import type { InputResult, ReadOptions } from '../../src/io/read.js';
import { readInputs } from './read-inputs.js';

/** All items of an asynchronous sequence. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** What is read from standard input that holds these bytes. */
export function readStdin(
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<InputResult[]> {
  return collect(readInputs(['-'], { ...options, stdin: Readable.from([Buffer.from(content)]) }));
}

/** The document of a result; fails the test where it is an error. */
export function documentOf(result: InputResult | undefined): RawDocument {
  if (result?.ok !== true) throw new Error(`no document: ${JSON.stringify(result)}`);
  return result.document;
}

/** `code: message` of a result; fails the test where it is a document. */
export function errorOf(result: InputResult | undefined): string {
  if (result?.ok !== false) throw new Error(`no error: ${JSON.stringify(result)}`);
  return `${result.error.code}: ${result.error.message}`;
}
