import { BLOCK_ROLES, INPUT_KINDS, PUBLICATION_BASES } from '../../types/article.js';
import { ARTICLE_SCHEMA, ERROR_SCHEMA } from '../../types/article-line.js';
import type { ArticleLine, ErrorLine, LineSentence, StreamLine } from '../../types/article-line.js';
import type { Block, DateConstraint, OriginReference, Publication } from '../../types/index.js';
import { isRecord } from '../../types/guards.js';
import { amount, count, flag, list, nullable, oneOf, shape, text } from './check.js';
import { mention } from './mention-checks.js';

/** The line as read, or why it can't be: one sentence that names what is wrong. */
export type LineResult =
  | { readonly ok: true; readonly line: StreamLine }
  | { readonly ok: false; readonly problem: string };

const published = shape<Publication>({
  from: nullable(text),
  to: nullable(text),
  basis: oneOf(...PUBLICATION_BASES),
  why: text,
});

const constraint = shape<DateConstraint>({
  type: oneOf('not-before', 'not-after', 'weekday', 'equals'),
  value: text,
  mention: text,
  why: text,
});

const block = shape<Block>({
  start: count,
  end: count,
  line: count,
  role: oneOf(...BLOCK_ROLES),
  rule: text,
  language: text,
});

const sentence = shape<LineSentence>({
  start: count,
  end: count,
  line: count,
  numeric: flag,
  understood: flag,
});

const origin = shape<OriginReference>({
  start: count,
  end: count,
  text,
  key: text,
  name: text,
  scope: oneOf('article', 'sentence'),
});

const article = shape<ArticleLine>({
  schema: oneOf(ARTICLE_SCHEMA),
  version: text,
  rules: text,
  id: text,
  path: text,
  input: oneOf(...INPUT_KINDS),
  encoding: text,
  replaced: count,
  bytes: text,
  title: nullable(text),
  outlet: nullable(text),
  url: nullable(text),
  language: shape({ code: text, script: text, confidence: amount }),
  published: nullable(published),
  constraints: list(constraint),
  length: count,
  shingles: list(amount),
  blocks: list(block),
  sentences: list(sentence),
  origins: list(origin),
  mentions: list(mention),
});

const error = shape<ErrorLine>({
  schema: oneOf(ERROR_SCHEMA),
  id: text,
  path: text,
  error: shape({ code: text, message: text }),
});

function parse(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
}

function schemaProblem(schema: unknown): string {
  if (typeof schema !== 'string') return 'it has no "schema"; merge reads the lines of extract';
  if (schema.startsWith('digest/digest/')) {
    return `it is ${schema}, an end product; merge reads the article lines that extract writes`;
  }
  return `its schema is ${schema}; this version reads ${ARTICLE_SCHEMA} and ${ERROR_SCHEMA}`;
}

/** Reads one line of NDJSON that `extract` wrote. */
export function readLine(json: string): LineResult {
  const parsed = parse(json);
  if (parsed === null) return { ok: false, problem: 'it is not JSON' };
  const { value } = parsed;
  if (!isRecord(value)) return { ok: false, problem: 'it is not a JSON object' };
  const problems: string[] = [];
  const schema = value['schema'];
  if (schema === ARTICLE_SCHEMA && article(value, '', problems)) return { ok: true, line: value };
  if (schema === ERROR_SCHEMA && error(value, '', problems)) return { ok: true, line: value };
  return { ok: false, problem: problems[0] ?? schemaProblem(schema) };
}
