import { ACTOR_TYPES, ACTOR_USES, NER_TYPES } from '../../types/actor.js';
import { CERTAINTIES, DATE_GRAINS, DATE_MODS, DATE_RELATIONS } from '../../types/date.js';
import { EVENT_ROLES, EVENT_TYPES, POLARITIES, STATUSES, TALKS_PHASES } from '../../types/event.js';
import type {
  ActorMention,
  DateMention,
  EventMention,
  Indicator,
  MentionBase,
  QuantityMention,
  RelativeDate,
  TextSpan,
} from '../../types/index.js';
import {
  MEASURES,
  PEOPLE_KINDS,
  QUANTITY_CATEGORIES,
  QUANTITY_MODS,
} from '../../types/quantity.js';
import type { LineMention } from '../../types/article-line.js';
import { isRecord } from '../../types/guards.js';
import {
  amount,
  both,
  count,
  flag,
  list,
  nullable,
  oneOf,
  optional,
  shape,
  text,
} from './check.js';
import type { Check } from './check.js';

const span = shape<{ start: number; end: number }>({ start: count, end: count });
const textSpan: Check<TextSpan> = shape<TextSpan>({ start: count, end: count, text });
const status = oneOf(...STATUSES);
const polarity = oneOf(...POLARITIES);

const base = shape<MentionBase & { context: string }>({
  id: text,
  start: count,
  end: count,
  text,
  line: count,
  rule: text,
  sentence: count,
  context: text,
});

const date = shape<Omit<DateMention, keyof MentionBase>>({
  kind: oneOf('date'),
  type: oneOf('DATE', 'DURATION', 'SET'),
  value: text,
  from: nullable(text),
  to: nullable(text),
  grain: nullable(oneOf(...DATE_GRAINS)),
  mod: nullable(oneOf(...DATE_MODS)),
  relation: oneOf(...DATE_RELATIONS),
  certainty: oneOf(...CERTAINTIES),
  relative: nullable(
    shape<RelativeDate>({
      unit: text,
      amount: nullable(amount),
      weekday: nullable(count),
      anchor: text,
    }),
  ),
  why: nullable(text),
  attribution: optional(nullable(text)),
});

/** What a sum, a share or a bulk is of. */
export const indicator = shape<Indicator>({ ids: list(text), rest: nullable(text) });

const quantity = shape<Omit<QuantityMention, keyof MentionBase>>({
  kind: oneOf('quantity'),
  number: span,
  low: nullable(amount),
  best: nullable(amount),
  high: nullable(amount),
  mod: oneOf(...QUANTITY_MODS),
  category: oneOf(...QUANTITY_CATEGORIES),
  measure: oneOf(...MEASURES),
  unit: nullable(text),
  counted: nullable(textSpan),
  indicator: optional(nullable(indicator)),
  people: optional(nullable(oneOf(...PEOPLE_KINDS))),
  of: nullable(text),
  by: nullable(text),
  at: nullable(text),
  atFrom: nullable(oneOf('sentence', 'context')),
  when: nullable(text),
  status,
  polarity,
  attribution: nullable(text),
  relation: nullable(
    shape<NonNullable<QuantityMention['relation']>>({
      type: oneOf('part-of', 'additional', 'change-from'),
      mention: text,
    }),
  ),
});

const actor = shape<Omit<ActorMention, keyof MentionBase>>({
  kind: oneOf('actor'),
  type: oneOf(...ACTOR_TYPES),
  ner: oneOf(...NER_TYPES),
  entity: text,
  name: text,
  lemma: text,
  use: oneOf(...ACTOR_USES),
  nested: flag,
});

const event = shape<Omit<EventMention, keyof MentionBase>>({
  kind: oneOf('event'),
  type: oneOf(...EVENT_TYPES),
  label: text,
  trigger: textSpan,
  actors: list(text),
  targets: list(text),
  at: nullable(text),
  whenRelation: optional(oneOf(...DATE_RELATIONS)),
  outside: optional(list(oneOf(...EVENT_ROLES))),
  instrument: optional(nullable(textSpan)),
  phase: optional(nullable(oneOf(...TALKS_PHASES))),
  when: nullable(text),
  quantities: list(text),
  status,
  polarity,
  attribution: nullable(text),
  condition: nullable(textSpan),
  unknown: nullable(textSpan),
});

const kinds = {
  date: both(base, date),
  quantity: both(base, quantity),
  actor: both(base, actor),
  event: both(base, event),
};

const kind = oneOf('date', 'quantity', 'actor', 'event');

/** A mention of any kind, with its context. */
export const mention: Check<LineMention> = (value, at, problems): value is LineMention => {
  const name = isRecord(value) ? value['kind'] : null;
  return kind(name, `${at}.kind`, problems) && kinds[name](value, at, problems);
};
