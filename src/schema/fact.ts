import { DATE_MODS } from '../types/date.js';
import { AGREEMENTS, DOUBTS, FACT_KINDS, RELATIONS } from '../types/fact.js';
import type { Citation, DayRange, Fact, FactValue, Support } from '../types/fact.js';
import { PEOPLE_KINDS, QUANTITY_CATEGORIES, QUANTITY_MODS } from '../types/quantity.js';
import { indicator } from './indicator.js';
import { certainty, dateRelation, eventType, measure } from './common.js';
import { polarity, status } from './common.js';
import { amount, count, day, described, document, flag, list, nullable } from './schema.js';
import { object, oneOf, only, ordinal, ref, shortHash, text } from './schema.js';
import type { Properties, Schema } from './schema.js';

const citation: Properties<Citation> = {
  start: described('First code point of the quotation in the input.', count),
  end: described('Behind its last code point.', count),
  text,
  line: ordinal,
  mention: text,
  rule: text,
};

const range = object<DayRange>({ from: nullable(day), to: nullable(day) });

/** What a citation in a fact has. */
export const support: Properties<Support> = {
  ...citation,
  article: text,
  path: text,
  n: described('Number of the article in the digest, from 1.', ordinal),
  date: nullable(object<Citation>(citation)),
  note: nullable(text),
  origin: described('Within a fact, equal for what has one origin.', nullable(text)),
};

/** What a value of a fact has. */
export const value: Properties<FactValue> = {
  value: described('TIMEX3; null for numbers and what has no date.', nullable(text)),
  low: nullable(amount),
  best: nullable(amount),
  high: nullable(amount),
  from: nullable(day),
  to: nullable(day),
  candidates: list(day),
  mod: nullable(oneOf([...QUANTITY_MODS, ...DATE_MODS])),
  relation: nullable(dateRelation),
  certainty: nullable(certainty),
  status,
  polarity,
  measure: nullable(measure),
  unit: nullable(text),
  asOf: nullable(range),
  attribution: nullable(text),
  condition: nullable(text),
  unknown: described('The words that say that its days or size are not known.', nullable(text)),
  superseded: described('A later report replaces it.', flag),
  relationToFirst: oneOf(RELATIONS),
  reason: text,
  support: list(ref('support')),
};

/** What a fact has. */
export const fact: Properties<Fact> = {
  id: described('The same over runs, whatever the values and the story.', shortHash),
  kind: oneOf(FACT_KINDS),
  label: text,
  subject: list(text),
  targets: list(text),
  at: nullable(text),
  by: nullable(text),
  category: nullable(oneOf(QUANTITY_CATEGORIES)),
  relation: text,
  type: nullable(eventType),
  agreement: oneOf(AGREEMENTS),
  reason: nullable(text),
  prominent: count,
  values: list(ref('value')),
  articles: count,
  origins: count,
  sharedOrigin: nullable(text),
  indicator,
  people: described('Of which people alone it is the toll.', oneOf(PEOPLE_KINDS)),
  watched: described('What it is watched for, where it is.', list(text)),
  doubts: described(
    'Why it has no line where people read, where it has none.',
    list(oneOf(DOUBTS)),
  ),
};

/** What documents that hold facts define. */
export const FACT_DEFINITIONS: Readonly<Record<string, Schema>> = {
  value: object<FactValue>(value),
  support: object<Support>(support),
};

/** Keys that a fact may lack. */
export const MAY_LACK = ['indicator', 'people', 'watched', 'doubts'] as const;

export const factObject: Schema = object<Fact>(fact, MAY_LACK);

interface FactLine extends Fact {
  readonly schema: string;
  readonly story: string;
}

/** A line of `--format ndjson`. */
export const FACT = document(
  'fact',
  1,
  'One fact a line; story and id together tell facts of a digest apart.',
  object<FactLine>({ schema: only('digest/fact/1'), story: shortHash, ...fact }, MAY_LACK),
  FACT_DEFINITIONS,
);
