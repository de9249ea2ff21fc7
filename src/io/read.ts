import type { InputKind, RawDocument } from '../types/index.js';
import { readAll, type ByteStream } from './byte-stream.js';
import { fileBytes } from './file-bytes.js';
import { inputError, type InputResult, type ReadOptions } from './input.js';
import { readNdjson } from './ndjson.js';
import { withOutletName } from './outlet-names.js';
import type { Outcome } from './problem.js';
import { textDocument } from './text.js';
import { STDIN, walk } from './walk.js';

export type { InputError, InputResult, ReadOptions } from './input.js';

/**
 * Reads the inputs that the paths stand for, in order, one result for each: a document or an error.
 * Nothing that is wrong with an input throws. Files called `.ndjson` or `.jsonl` are NDJSON and
 * files called `.html` or `.htm` are pages whatever `input` says, unless it says `text`.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<InputResult> {
  let stdinRead = false;
  for await (const input of walk(paths)) {
    if (!input.ok) {
      yield inputError(input.path, input.problem);
    } else if (input.path === STDIN && stdinRead) {
      yield inputError(STDIN, {
        code: 'empty',
        message: 'standard input was already read: give - only once',
      });
    } else {
      stdinRead ||= input.path === STDIN;
      for await (const result of readInput(input.path, options)) {
        yield result.ok
          ? { ok: true, document: withOutletName(result.document, options.outlets) }
          : result;
      }
    }
  }
}

async function* readInput(path: string, options: ReadOptions): AsyncGenerator<InputResult> {
  const stream = path === STDIN ? (options.stdin ?? process.stdin) : fileBytes(path);
  const kind = kindByName(path, options.input);
  if (kind === 'ndjson') {
    yield* readNdjson(path, stream, options);
    return;
  }
  const document = await readDocument(path, stream, kind, options);
  yield document.ok ? { ok: true, document: document.value } : inputError(path, document.problem);
}

async function readDocument(
  path: string,
  stream: ByteStream,
  kind: InputKind | undefined,
  options: ReadOptions,
): Promise<Outcome<RawDocument>> {
  const bytes = await readAll(stream);
  if (!bytes.ok) return bytes;
  if (kind === 'html' || (kind === undefined && looksLikePage(bytes.value))) {
    const { htmlDocument } = await import('./html.js');
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
