import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readInputs } from '../support/read-inputs.js';
import { openResources } from '../../src/io/resources/resources.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import type { Mention } from '../../src/types/index.js';
import { ROOT } from '../support/packs.js';

const ARTICLES = join(ROOT, 'articles');

/** Encodings by the language whose letters they hold. */
const ENCODINGS: Record<string, readonly string[]> = {
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'macCyrillic'],
  uk: ['windows-1251', 'koi8-u', 'iso-8859-5', 'cp866', 'macCyrillic'],
  ar: ['windows-1256', 'iso-8859-6'],
  en: ['windows-1252'],
};
const UNICODE = ['utf-16le', 'utf-16be', 'utf-16'];

let resources: Resources;
let scratch: string;

beforeAll(async () => {
  resources = await openResources();
  scratch = mkdtempSync(join(tmpdir(), 'digest-encodings-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

interface Outcome {
  readonly raw: string;
  readonly facts: readonly string[];
}

async function outcomeOf(name: string, bytes: Uint8Array): Promise<Outcome> {
  const path = join(scratch, name);
  writeFileSync(path, bytes);
  for await (const result of readInputs([path], {})) {
    if (!result.ok) throw new Error(result.error.message);
    const { mentions } = extractDocument(result.document, resources, { clean: true });
    return { raw: result.document.raw, facts: mentions.map(factOf) };
  }
  throw new Error('no input');
}

/** What a mention says, without its place. */
function factOf(mention: Mention): string {
  const parts: unknown[] = [mention.kind, bare(mention.text)];
  if (mention.kind === 'date')
    parts.push(mention.value, mention.from, mention.to, mention.relation);
  if (mention.kind === 'quantity')
    parts.push(mention.low, mention.best, mention.high, mention.category);
  if (mention.kind === 'actor') parts.push(mention.entity, mention.use);
  if (mention.kind === 'event') parts.push(mention.label, mention.status, ...mention.actors);
  return parts.map(String).join(' ');
}

const composed = (text: string): string => text.normalize('NFC').replaceAll('\ufeff', '');
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
/** Without the marks that encodings lack, and what they become. */
const bare = (text: string): string => text.replace(/[«»“”„"—–…?\s]/gu, '');

describe('an article means the same in every encoding that has its letters', () => {
  let tried = 0;
  /** Those that lost marks on the way. */
  let lossy = 0;
  for (const name of readdirSync(ARTICLES).filter((file) => file.endsWith('.txt'))) {
    test(name, async () => {
      const utf8 = composed(readFileSync(join(ARTICLES, name), 'utf8'));
      const language = resources.detect(utf8).code;
      const expected = await outcomeOf(name, Buffer.from(utf8, 'utf8'));
      for (const encoding of [...(ENCODINGS[language] ?? []), ...UNICODE]) {
        // Marks that the encoding lacks become "?", as in files of that time.
        const text = composed(iconv.decode(iconv.encode(utf8, encoding), encoding));
        if (lettersOf(text) !== lettersOf(utf8)) continue;
        tried += 1;
        if (text !== utf8) lossy += 1;
        const got = await outcomeOf(
          name,
          iconv.encode(utf8, encoding, { addBOM: encoding === 'utf-16' }),
        );
        expect({ encoding, raw: got.raw, facts: got.facts }).toEqual({
          encoding,
          raw: text,
          facts: expected.facts,
        });
      }
    });
  }

  test('most articles have several encodings', () => {
    expect(tried).toBeGreaterThan(80);
    expect(lossy).toBeGreaterThan(10);
  });
});
