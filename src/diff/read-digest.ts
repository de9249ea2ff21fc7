import { CERTAINTIES, DATE_MODS, DATE_RELATIONS } from '../types/date.js';
import { DIGEST_SCHEMA } from '../types/digest.js';
import type {
  TrackedDigest,
  TrackedFact,
  TrackedStory,
  TrackedSupport,
  TrackedValue,
} from '../types/delta.js';
import { POLARITIES, STATUSES } from '../types/event.js';
import { AGREEMENTS, DOUBTS, FACT_KINDS, RELATIONS, type DayRange } from '../types/fact.js';
import { PEOPLE_KINDS, QUANTITY_CATEGORIES, QUANTITY_MODS } from '../types/quantity.js';
import { isRecord } from '../types/guards.js';
import {
  amount,
  count,
  flag,
  list,
  nullable,
  oneOf,
  optional,
  shape,
  text,
} from '../merge/lines/check.js';
import { indicator } from '../merge/lines/mention-checks.js';

const range = shape<DayRange>({ from: nullable(text), to: nullable(text) });

const support = shape<TrackedSupport>({
  article: text,
  path: text,
  n: count,
  start: count,
  end: count,
  text,
  line: count,
  note: nullable(text),
});

const value = shape<TrackedValue>({
  value: nullable(text),
  low: nullable(amount),
  best: nullable(amount),
  high: nullable(amount),
  from: nullable(text),
  to: nullable(text),
  candidates: list(text),
  mod: nullable(oneOf(...QUANTITY_MODS, ...DATE_MODS)),
  relation: nullable(oneOf(...DATE_RELATIONS)),
  unit: nullable(text),
  certainty: nullable(oneOf(...CERTAINTIES)),
  status: oneOf(...STATUSES),
  polarity: oneOf(...POLARITIES),
  asOf: nullable(range),
  attribution: nullable(text),
  superseded: flag,
  relationToFirst: oneOf(...RELATIONS),
  reason: text,
  support: list(support),
});

const fact = shape<TrackedFact>({
  id: text,
  kind: oneOf(...FACT_KINDS),
  label: text,
  subject: list(text),
  targets: list(text),
  at: nullable(text),
  by: nullable(text),
  category: nullable(oneOf(...QUANTITY_CATEGORIES)),
  relation: text,
  agreement: oneOf(...AGREEMENTS),
  prominent: count,
  articles: count,
  origins: count,
  indicator: optional(indicator),
  people: optional(oneOf(...PEOPLE_KINDS)),
  watched: optional(list(text)),
  doubts: optional(list(oneOf(...DOUBTS))),
  values: list(value),
});

const story = shape<TrackedStory>({
  id: text,
  title: text,
  articles: list(text),
  facts: list(fact),
});

const article = shape<TrackedDigest['articles'][number]>({
  id: text,
  path: text,
  n: count,
  published: nullable(range),
});

const digest = shape<TrackedDigest>({
  version: text,
  rules: text,
  now: nullable(text),
  articles: list(article),
  stories: list(story),
});

/** The digest as read, or why it can't be: one sentence that names what is wrong. */
export type DigestResult =
  | { readonly ok: true; readonly digest: TrackedDigest }
  | { readonly ok: false; readonly problem: string };

/** Reads a digest as far as a delta needs it; keys of later versions are let pass. */
export function readDigest(parsed: unknown): DigestResult {
  const schema = isRecord(parsed) ? parsed['schema'] : null;
  if (schema !== DIGEST_SCHEMA) {
    const found = typeof schema === 'string' ? schema : 'something else';
    return {
      ok: false,
      problem: `it is ${found}; diff reads ${DIGEST_SCHEMA}, which summarize and merge write with --format json`,
    };
  }
  const problems: string[] = [];
  return digest(parsed, '', problems)
    ? { ok: true, digest: parsed }
    : { ok: false, problem: problems[0] ?? 'it cannot be read' };
}
