import type { InputKind, RawDocument } from '../types/index.js';
import { readAll, type ByteStream } from './encoding/byte-stream.js';
import { fileBytes } from './input/file-bytes.js';
import { inputError, type InputResult, type ReadOptions } from './input/input.js';
import { readNdjson } from './input/ndjson.js';
import { withOutletName } from './input/outlet-names.js';
import type { Outcome } from './common/problem.js';
import { textDocument } from './input/text.js';
import { STDIN, walk } from './input/walk.js';

export type { InputError, InputResult, ReadOptions } from './input/input.js';

/** An input that was found: a file that holds one article and is not read yet, or what another gave. */
export type FoundInput =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'read'; readonly result: InputResult };

/**
 * Finds the inputs that the paths stand for, in order, and reads those of which only this reader knows where one article
 * ends and the next begins: standard input, and files of records. Nothing that is wrong with an input throws.
 */
export async function* findInputs(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<FoundInput> {
  let stdinRead = false;
  for await (const input of walk(paths)) {
    if (!input.ok) {
      yield { kind: 'read', result: inputError(input.path, input.problem) };
    } else if (input.path === STDIN && stdinRead) {
      const message = 'standard input was already read: give - only once';
      yield { kind: 'read', result: inputError(STDIN, { code: 'empty', message }) };
    } else {
      stdinRead ||= input.path === STDIN;
      yield* findArticles(input.path, options);
    }
  }
}

/**
 * What an input gives that {@link findInputs} found: a document or an error. Files called `.html` or `.htm` are pages, as
 * those called `.ndjson` or `.jsonl` are records, whatever `input` says, unless it says `text`.
 */
export async function readFound(found: FoundInput, options: ReadOptions): Promise<InputResult> {
  if (found.kind === 'read') return found.result;
  return readDocument(found.path, fileBytes(found.path), options);
}

async function* findArticles(path: string, options: ReadOptions): AsyncGenerator<FoundInput> {
  const isStdin = path === STDIN;
  const stdin = (): ByteStream => options.stdin ?? process.stdin;
  if (kindByName(path, options.input) === 'ndjson') {
    for await (const result of readNdjson(path, isStdin ? stdin() : fileBytes(path), options))
      yield { kind: 'read', result: named(result, options) };
  } else if (isStdin) {
    yield { kind: 'read', result: await readDocument(path, stdin(), options) };
  } else {
    yield { kind: 'file', path };
  }
}

async function readDocument(
  path: string,
  stream: ByteStream,
  options: ReadOptions,
): Promise<InputResult> {
  const document = await decodeDocument(path, stream, kindByName(path, options.input), options);
  return named(
    document.ok ? { ok: true, document: document.value } : inputError(path, document.problem),
    options,
  );
}

function named(result: InputResult, { outlets }: ReadOptions): InputResult {
  return result.ok ? { ok: true, document: withOutletName(result.document, outlets) } : result;
}

async function decodeDocument(
  path: string,
  stream: ByteStream,
  kind: InputKind | undefined,
  options: ReadOptions,
): Promise<Outcome<RawDocument>> {
  const bytes = await readAll(stream);
  if (!bytes.ok) return bytes;
  if (kind === 'html' || (kind === undefined && looksLikePage(bytes.value))) {
    const { htmlDocument } = await import('./html/html.js');
    return htmlDocument(path, bytes.value, options);
  }
  return textDocument(path, bytes.value, options);
}

function kindByName(path: string, wanted: ReadOptions['input']): ReadOptions['input'] {
  if (wanted === 'text') return wanted;
  if (/\.(?:ndjson|jsonl)$/iu.test(path)) return 'ndjson';
  if (/\.html?$/iu.test(path)) return 'html';
  return wanted;
}

// A page says so in its first tag, if perhaps after a comment.
function looksLikePage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replaceAll('\u0000', '');
  const tag = start.search(/<(?:!doctype html|html)[\s>]/iu);
  return tag >= 0 && /^[^\p{L}\p{N}<]*(?:<(?:!--|\?xml)[^>]*>\s*)*$/u.test(start.slice(0, tag));
}
