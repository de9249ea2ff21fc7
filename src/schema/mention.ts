import type {
  ActorMention,
  DateMention,
  EventMention,
  MentionBase,
  QuantityMention,
  RelativeDate,
  Span,
  TextSpan,
} from '../types/index.js';
import { ACTOR_USES, NER_TYPES } from '../types/actor.js';
import { DATE_GRAINS, DATE_MODS } from '../types/date.js';
import { PEOPLE_KINDS, QUANTITY_CATEGORIES, QUANTITY_MODS } from '../types/quantity.js';
import { indicator } from './indicator.js';
import { EVENT_ROLES, TALKS_PHASES } from '../types/event.js';
import { actorType, certainty, dateRelation, eventType } from './common.js';
import { measure, polarity, status } from './common.js';
import { amount, count, day, described, flag, list, nullable, object } from './schema.js';
import { oneOf, only, ordinal, text } from './schema.js';
import type { Schema } from './schema.js';

type Quoted<T> = T & { readonly context: string };

const span = object<Span>({ start: count, end: count });
export const textSpan = object<TextSpan>({ start: count, end: count, text });

const base: { readonly [K in keyof Quoted<MentionBase>]: Schema } = {
  id: { type: 'string', pattern: '^m\\d+$' },
  start: count,
  end: count,
  text,
  line: ordinal,
  rule: text,
  sentence: count,
  context: described('The sentence.', text),
};

const date = object<Quoted<DateMention>>(
  {
    ...base,
    kind: only('date'),
    type: oneOf(['DATE', 'DURATION', 'SET']),
    value: described('TIMEX3.', text),
    from: nullable(day),
    to: nullable(day),
    grain: nullable(oneOf(DATE_GRAINS)),
    mod: nullable(oneOf(DATE_MODS)),
    relation: dateRelation,
    certainty,
    relative: nullable(
      object<RelativeDate>({
        unit: text,
        amount: nullable(amount),
        weekday: nullable({ type: 'integer', minimum: 1, maximum: 7 }),
        anchor: text,
      }),
    ),
    why: nullable(text),
    attribution: nullable(text),
  },
  ['attribution'],
);

const quantity = object<Quoted<QuantityMention>>(
  {
    ...base,
    kind: only('quantity'),
    number: span,
    low: nullable(amount),
    best: nullable(amount),
    high: nullable(amount),
    mod: oneOf(QUANTITY_MODS),
    category: oneOf(QUANTITY_CATEGORIES),
    measure,
    unit: nullable(text),
    counted: nullable(textSpan),
    indicator,
    people: described('Who those are whom something befell.', nullable(oneOf(PEOPLE_KINDS))),
    of: nullable(text),
    by: nullable(text),
    at: nullable(text),
    atFrom: nullable(oneOf(['sentence', 'context'])),
    when: nullable(text),
    status,
    polarity,
    attribution: nullable(text),
    relation: nullable(
      object<NonNullable<QuantityMention['relation']>>({
        type: oneOf(['part-of', 'additional', 'change-from']),
        mention: text,
      }),
    ),
  },
  ['indicator', 'people'],
);

const actor = object<Quoted<ActorMention>>({
  ...base,
  kind: only('actor'),
  type: actorType,
  ner: oneOf(NER_TYPES),
  entity: text,
  name: text,
  lemma: text,
  use: oneOf(ACTOR_USES),
  nested: flag,
});

const event = object<Quoted<EventMention>>(
  {
    ...base,
    kind: only('event'),
    type: eventType,
    label: text,
    trigger: textSpan,
    actors: list(text),
    targets: list(text),
    at: nullable(text),
    outside: list(oneOf(EVENT_ROLES)),
    instrument: nullable(textSpan),
    phase: nullable(oneOf(TALKS_PHASES)),
    when: nullable(text),
    whenRelation: described(
      'How it lies to that date, where other than the date itself says.',
      dateRelation,
    ),
    quantities: list(text),
    status,
    polarity,
    attribution: nullable(text),
    condition: nullable(textSpan),
    unknown: nullable(textSpan),
  },
  ['outside', 'instrument', 'phase', 'whenRelation'],
);

/** Mentions by kind. */
export const MENTIONS: Readonly<Record<string, Schema>> = { date, quantity, actor, event };
