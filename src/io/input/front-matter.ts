import { done, failed, type Outcome } from '../common/problem.js';
import { isObject, parseFacts, type Facts, type JsonObject } from './record.js';

/** A front matter block and what it says. */
export interface FrontMatter {
  /** Code units of the block at the start of the text, with its closing line. 0: there is none. */
  readonly length: number;
  readonly facts: Facts;
}

const NONE: FrontMatter = {
  length: 0,
  facts: { title: null, published: null, language: null, outlet: null, url: null },
};

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/u;
const MAX_LENGTH = 65_536;

// The names that people give to the fields of a record.
const KEYS: readonly (readonly [keyof Facts, readonly string[]])[] = [
  ['title', ['title', 'headline']],
  ['published', ['published', 'date', 'pubdate', 'publication_date', 'published_at']],
  ['outlet', ['outlet', 'source', 'publisher', 'site']],
  ['url', ['url', 'link', 'canonical']],
  ['language', ['language', 'lang']],
];

/**
 * The YAML front matter of a text: a first line `---`, fields, a line `---` or `...`. Prose between
 * two rules of hyphens is no front matter. A block that is clearly meant to be one, because it
 * starts with a field we know, but cannot be understood is a problem.
 */
export async function frontMatter(raw: string): Promise<Outcome<FrontMatter>> {
  const opening = OPENING.exec(raw)?.[0].length;
  if (opening === undefined) return done(NONE);
  // One code unit earlier, so that a block without fields has its line break too.
  const closing = CLOSING.exec(raw.slice(opening - 1, opening + MAX_LENGTH));
  if (closing === null) return done(NONE);
  const yaml = raw.slice(opening, opening - 1 + closing.index).replace(/\r\n?/gu, '\n');
  const length = opening - 1 + closing.index + closing[0].length;
  const simple = simpleFields(yaml);
  const parsed = simple ? done<unknown>(simple) : await parseYaml(yaml);
  if (parsed.ok && isObject(parsed.value)) return withFacts(parsed.value, length);
  if (!startsWithField(yaml)) return done(NONE);
  const reason = parsed.ok ? 'it is not a list of fields' : parsed.problem.message;
  return failed('front-matter', `front matter: ${reason}: correct the block between the --- lines`);
}

/** `title: Words of a title`, `published: 2024-09-27`, `url: https://…`: a key, and text that can be nothing but text. */
const SIMPLE_FIELD =
  /^([A-Z][\w-]*): +(?!(?:null|true|false)$)(\p{L}(?:[^:#\s]|:(?=\S)|#| (?![#\s]|$))*|\d{4}-\d\d-\d\d)$/iu;

/**
 * The fields of a block of plain lines, as YAML would read them; null where there is more to read. Nearly all blocks are
 * plain, and loading a YAML parser takes longer than reading the article.
 */
function simpleFields(yaml: string): JsonObject | null {
  const fields = new Map<string, string>();
  for (const line of yaml.split('\n')) {
    if (line === '') continue;
    const [, key = '', value] = SIMPLE_FIELD.exec(line) ?? [];
    if (value === undefined || fields.has(key)) return null;
    fields.set(key, value);
  }
  return fields.size === 0 ? null : Object.fromEntries(fields);
}

async function parseYaml(yaml: string): Promise<Outcome<unknown>> {
  const { parse } = await import('yaml');
  try {
    // Facts need no aliases, and nested ones can grow without end.
    const value: unknown = parse(yaml, {
      maxAliasCount: 0,
      logLevel: 'error',
      prettyErrors: false,
    });
    return done(value);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed('front-matter', message.split('\n', 1)[0] ?? message);
  }
}

function withFacts(fields: JsonObject, length: number): Outcome<FrontMatter> {
  const lower = new Map(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase().replaceAll('-', '_'), value]),
  );
  const record: Record<string, unknown> = {};
  for (const [key, names] of KEYS) {
    record[key] = names.map((name) => lower.get(name)).find((value) => isStated(value));
  }
  const facts = parseFacts(record);
  if (facts.ok) return done({ length, facts: facts.value });
  return failed('front-matter', `front matter: ${facts.problem.message}`);
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function startsWithField(yaml: string): boolean {
  const key = /^\s*([a-z_-]{1,20})[ \t]*:/iu.exec(yaml)?.[1]?.toLowerCase().replaceAll('-', '_');
  return key !== undefined && KEYS.some(([, names]) => names.includes(key));
}
