import { DIGEST_SCHEMA } from '../types/digest.js';
import type {
  Contradiction,
  Coverage,
  Digest,
  DigestArticle,
  DigestEntity,
  DigestPublication,
  Filtered,
  LeftOut,
  Story,
  StoryActor,
} from '../types/digest.js';
import { actorType, language, publication } from './common.js';
import { FACT_DEFINITIONS, factObject } from './fact.js';
import {
  count,
  day,
  described,
  document,
  list,
  mapOf,
  nullable,
  object,
  oneOf,
  only,
} from './schema.js';
import { ordinal, ref, shortHash, text } from './schema.js';

const originReference = object<DigestArticle['origins'][number]>({
  key: text,
  name: text,
  scope: oneOf(['article', 'sentence']),
});

const article = object<DigestArticle>({
  id: text,
  path: text,
  n: ordinal,
  title: nullable(text),
  language,
  published: nullable(object<DigestPublication>({ ...publication, candidates: list(day) })),
  contradictions: described(
    'What its text or other sources say about its day that cannot hold together with `published`.',
    list(object<Contradiction>({ from: nullable(day), to: nullable(day), why: text })),
  ),
  outlet: nullable(text),
  url: nullable(text),
  origins: list(originReference),
  copyOf: nullable(count),
  counts: object<DigestArticle['counts']>({
    dates: count,
    quantities: count,
    actors: count,
    events: count,
    sentences: count,
    numericSentences: count,
    understood: count,
  }),
  leftOut: list(object<LeftOut>({ fromLine: count, toLine: count, rules: list(text) })),
});

const entity = object<DigestEntity>({ name: text, type: actorType, lemmas: mapOf(text) });

const actor = object<StoryActor>({
  entity: text,
  articles: count,
  mentions: count,
  support: list(ref('support')),
});

const story = object<Story>({
  id: shortHash,
  title: text,
  summary: list(object<Story['summary'][number]>({ text, fact: shortHash })),
  articles: list(text),
  sources: list(count),
  facts: list(ref('fact')),
  actors: list(actor),
});

const filtered = object<Filtered>({
  asked: list(text),
  facts: count,
  stories: count,
  articles: count,
});

const coverage = object<Coverage>(
  {
    read: count,
    skipped: list(
      object<Coverage['skipped'][number]>({ id: text, path: text, code: text, message: text }),
    ),
    unsupported: list(
      object<Coverage['unsupported'][number]>({ id: text, path: text, language: text }),
    ),
    damaged: list(object<Coverage['damaged'][number]>({ id: text, path: text, replaced: count })),
    undated: count,
    numericSentences: count,
    understood: count,
    filtered,
    watched: object<NonNullable<Coverage['watched']>>({ terms: list(text), facts: count }),
  },
  ['filtered', 'watched'],
);

/** The end product. */
export const DIGEST = document(
  'digest',
  1,
  'What summarize, compare and merge write with --format json: articles, entities, stories with their facts, coverage.',
  object<Digest>({
    schema: only(DIGEST_SCHEMA),
    version: text,
    rules: text,
    now: nullable(day),
    articles: list(article),
    entities: mapOf(entity),
    stories: list(story),
    coverage,
  }),
  { fact: factObject, ...FACT_DEFINITIONS },
);
