import type { RawDocument } from '../../types/index.js';
import { decode } from '../encoding/decode.js';
import { dataInText } from './digest-output.js';
import { fileNameFacts } from './file-name.js';
import { frontMatter } from './front-matter.js';
import { publishedFrom, sha256, shortId, type ReadOptions } from './input.js';
import { done, failed, type Outcome } from '../common/problem.js';

/** Makes a document of the bytes of a text file. */
export async function textDocument(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Outcome<RawDocument>> {
  const decoded = await decode(bytes, { encoding: options.encoding });
  if (!decoded.ok) return decoded;
  const { raw, encoding, replaced } = decoded.value;
  const data = dataInText(raw);
  if (data !== null) return { ok: false, problem: data };
  const matter = await frontMatter(raw);
  if (!matter.ok) return matter;
  const { length, facts } = matter.value;
  if (!/\S/u.test(raw.slice(length))) {
    return failed('empty', 'holds front matter but no article: add the text, or remove the file');
  }
  const named = fileNameFacts(path);
  const hash = sha256(bytes);
  return done({
    id: shortId(hash),
    path,
    input: 'text',
    encoding,
    bytes: hash,
    raw,
    frontMatter: length,
    title: facts.title,
    outlet: facts.outlet ?? named.outlet,
    url: facts.url,
    published: publishedFrom(facts.published ?? named.published, 'metadata', options),
    language: options.language ?? facts.language,
    replaced,
  });
}
