import type { RawDocument } from '../../types/index.js';
import { byteLines, type ByteLine } from './byte-lines.js';
import { asLines, type ByteStream } from '../encoding/byte-stream.js';
import { decode, type Decoded } from '../encoding/decode.js';
import { digestSchema, schemaProblem } from './digest-output.js';
import { inputError, publishedFrom, sha256, shortId } from './input.js';
import type { InputResult, ReadOptions } from './input.js';
import { failed, fileProblem, type Problem } from '../common/problem.js';
import { isObject, parseRecord, type InputRecord } from './record.js';
import { encodingLabel } from '../encoding/text-decoder.js';

/**
 * Reads NDJSON, one article a line, holding one line at a time. A broken line gives an error that
 * names its number; the rest goes on. Blank lines are skipped. An error of an earlier stage
 * (`digest/error/1`) is passed on.
 */
export async function* readNdjson(
  path: string,
  stream: ByteStream,
  options: ReadOptions,
): AsyncGenerator<InputResult> {
  const given = options.encoding === undefined ? null : encodingLabel(options.encoding);
  if (options.encoding !== undefined && given === null) {
    const unknown = await decode(new Uint8Array(), { encoding: options.encoding });
    if (!unknown.ok) yield inputError(path, unknown.problem);
    return;
  }
  let label: string | null = null;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of asLines(stream, given)) {
      label = chunk.label;
      yield chunk.bytes;
    }
  }
  let empty = true;
  try {
    for await (const line of byteLines(bytes())) {
      if (empty && isOpening(line.bytes)) {
        yield inputError(path, ONE_DOCUMENT);
        return;
      }
      const result = await readLine(path, line, label, options);
      if (result === null) continue;
      empty = false;
      yield result;
    }
    if (empty) {
      yield inputError(path, { code: 'empty', message: 'holds no records: give one JSON a line' });
    }
  } catch (error) {
    yield inputError(path, fileProblem(error));
  }
}

async function readLine(
  path: string,
  line: ByteLine,
  label: string | null,
  options: ReadOptions,
): Promise<InputResult | null> {
  const at = (problem: Problem, id: string | null = null): InputResult =>
    inputError(path, { ...problem, message: `line ${line.number}: ${problem.message}` }, id);
  if (line.bytes === null) {
    return at(failed('line-too-long', 'is longer than 64 MiB: split the record').problem);
  }
  // Transcoded text is UTF-8 whatever it looks like.
  const utf8 = label !== null || options.encoding !== undefined;
  const decoded = await decode(line.bytes, utf8 ? { encoding: 'utf-8' } : {});
  if (!decoded.ok) return decoded.problem.code === 'empty' ? null : at(decoded.problem);
  const value = parseJson(decoded.value.raw);
  if (value === undefined) {
    return at(failed('bad-json', 'is not JSON: write one whole record a line').problem);
  }
  const schema = digestSchema(value);
  if (schema === 'digest/error/1') return passedOn(path, value) ?? at(schemaProblem(schema));
  if (schema !== null) return at(schemaProblem(schema));
  const record = parseRecord(value);
  const id = isObject(value) && typeof value['id'] === 'string' ? value['id'] : null;
  if (!record.ok) return at(record.problem, id);
  if (!/\S/u.test(record.value.text)) {
    return at(failed('empty', '"text" is empty: leave the record out').problem, id);
  }
  const encoding = label ?? decoded.value.encoding;
  return {
    ok: true,
    document: recordDocument(path, record.value, { ...decoded.value, encoding }, options),
  };
}

/** Makes a document of a record; how it was decoded tells the text that it came from. */
export function recordDocument(
  path: string,
  record: InputRecord,
  decoded: Pick<Decoded, 'encoding' | 'replaced'>,
  options: ReadOptions,
): RawDocument {
  const bytes = sha256(record.text);
  return {
    id: record.id ?? shortId(bytes),
    path,
    input: 'ndjson',
    encoding: decoded.encoding,
    bytes,
    raw: record.text,
    frontMatter: 0,
    title: record.title,
    outlet: record.outlet,
    url: record.url,
    published: publishedFrom(record.published, 'given', options),
    language: options.language ?? record.language,
    replaced: decoded.replaced,
  };
}

const ONE_DOCUMENT: Problem = {
  code: 'bad-json',
  message: 'is one JSON document over many lines: write one record a line, e.g. with jq -c .[]',
};

// A line that only opens an array or object starts a pretty-printed document.
function isOpening(line: Uint8Array | null): boolean {
  if (line === null || line.length > 100) return false;
  return /^\s*[[{]\s*$/u.test(Buffer.from(line).toString('utf8'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function passedOn(path: string, value: unknown): InputResult | null {
  if (!isObject(value) || !isObject(value['error'])) return null;
  const { code, message } = value['error'];
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  const id = typeof value['id'] === 'string' ? value['id'] : null;
  const origin = typeof value['path'] === 'string' ? value['path'] : path;
  return { ok: false, error: { id, path: origin, code, message } };
}
