import { ARTICLE_SCHEMA, ERROR_SCHEMA, LANGUAGE_SCHEMA } from '../types/article-line.js';
import type { ArticleLine, ErrorLine, LanguageLine, LineSentence } from '../types/article-line.js';
import { INPUT_KINDS, type Block, type Publication } from '../types/article.js';
import type { DateConstraint, OriginReference } from '../types/extraction.js';
import { blockRole, language, publication } from './common.js';
import { MENTIONS } from './mention.js';
import { count, document, flag, list, nullable, object, oneOf, only, ref, text } from './schema.js';
import type { Schema } from './schema.js';

const block = object<Block>({
  start: count,
  end: count,
  line: count,
  role: blockRole,
  rule: text,
  language: text,
});

const sentence = object<LineSentence>({
  start: count,
  end: count,
  line: count,
  numeric: flag,
  understood: flag,
});

const origin = object<OriginReference>({
  start: count,
  end: count,
  text,
  key: text,
  name: text,
  scope: oneOf(['article', 'sentence']),
});

const constraint = object<DateConstraint>({
  type: oneOf(['not-before', 'not-after', 'weekday', 'equals']),
  value: text,
  mention: text,
  why: text,
});

/** A line of `digest extract`. */
export const ARTICLE = document(
  'article',
  1,
  'What digest extract writes for an article; offsets are code points of the input.',
  object<ArticleLine>({
    schema: only(ARTICLE_SCHEMA),
    version: text,
    rules: text,
    id: text,
    path: text,
    input: oneOf(INPUT_KINDS),
    encoding: text,
    replaced: count,
    bytes: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    title: nullable(text),
    outlet: nullable(text),
    url: nullable(text),
    language,
    published: nullable(object<Publication>(publication)),
    constraints: list(constraint),
    length: count,
    shingles: list(count),
    blocks: list(block),
    sentences: list(sentence),
    origins: list(origin),
    mentions: list({ oneOf: Object.keys(MENTIONS).map(ref) }),
  }),
  MENTIONS,
);

export const errorObject: Schema = object<ErrorLine>({
  schema: only(ERROR_SCHEMA),
  id: text,
  path: text,
  error: object<ErrorLine['error']>({ code: text, message: text }),
});

/** A line of any stream for an input that could not be read. */
export const ERROR = document(
  'error',
  1,
  'Stands for an input that could not be read.',
  errorObject,
);

/** A line of `digest detect`. */
export const LANGUAGE = document(
  'language',
  1,
  'What digest detect writes for an input.',
  object<LanguageLine>({ schema: only(LANGUAGE_SCHEMA), id: text, path: text, language }),
);
