import { EXPLANATION_SCHEMA, MISSED_SCHEMA } from '../types/explanation.js';
import type {
  Explanation,
  FactExplanation,
  MatchedPart,
  MentionExplanation,
  KeptApart,
  MergedInto,
  Missed,
  MissedSentence,
  PlaceExplanation,
  Rejection,
  RuleMatch,
} from '../types/explanation.js';
import { blockRole } from './common.js';
import { fact as factKeys } from './fact.js';
import { MENTIONS } from './mention.js';
import { count, described, document, flag, list, nullable, object } from './schema.js';
import { oneOf, only, ordinal, ref, shortHash, text } from './schema.js';

const { id, kind, label, agreement, articles, origins, sharedOrigin } = factKeys;

const fact = object<FactExplanation>({
  ...{ id, kind, label, agreement, articles, origins, sharedOrigin },
  slot: list(text),
  doubts: described('Why it is not told, in words.', list(text)),
  values: list(
    object<FactExplanation['values'][number]>({
      value: text,
      relation: text,
      reason: text,
      superseded: flag,
      places: list(text),
    }),
  ),
});

const match = object<RuleMatch>({
  rule: text,
  stage: text,
  text,
  parts: list(object<MatchedPart>({ words: text, name: nullable(text), value: nullable(text) })),
});

const rejection = object<Rejection>({ rule: text, stage: text, text, why: text });

const merged = object<MergedInto>({
  fact: id,
  label: text,
  value: text,
  asDate: flag,
  slot: list(text),
  relation: text,
  reason: text,
  note: nullable(text),
  sameAs: described('n:line', list(text)),
  besides: described('n:line', list(text)),
  apart: list(object<KeptApart>({ fact: shortHash, label: text, why: text })),
});

const mention = object<MentionExplanation>({
  kind: oneOf(Object.keys(MENTIONS)),
  ...{ mention: text, start: count, end: count, line: ordinal, text, rule: text },
  value: text,
  matches: list(match),
  steps: list(text),
  merged: list(merged),
  rejected: list(ref('rejection')),
});

const place = object<PlaceExplanation>({
  ...{ path: text, article: text, n: ordinal, line: ordinal, text },
  block: nullable(
    object<NonNullable<PlaceExplanation['block']>>({ role: blockRole, rule: text, language: text }),
  ),
  mentions: list(mention),
  aside: list(ref('rejection')),
  missed: list(text),
});

/** Why the digest says what it says. */
export const EXPLANATION = document(
  'explanation',
  1,
  'What digest explain writes with --format json: why the digest says what it says.',
  object<Explanation>({
    schema: only(EXPLANATION_SCHEMA),
    asked: text,
    fact: nullable(fact),
    places: list(place),
  }),
  { rejection },
);

const sentence = object<MissedSentence>({
  ...{ path: text, article: text, n: ordinal, start: count, end: count, line: ordinal, text },
  numbers: list(text),
  dateWords: described('Months and weekdays that are part of no date.', list(text)),
});

/** Sentences with a number that no rule understood. */
export const MISSED = document(
  'missed',
  1,
  'What digest explain --missed writes with --format json: sentences with a number that no rule understood.',
  object<Missed>({
    schema: only(MISSED_SCHEMA),
    numericSentences: count,
    understood: count,
    sentences: list(sentence),
  }),
);
