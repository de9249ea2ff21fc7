import { ACTOR_TYPES } from '../types/actor.js';
import type {
  ActorMention,
  DateMention,
  EventMention,
  MentionBase,
  QuantityMention,
  RelativeDate,
  TextSpan,
} from '../types/index.js';
import { QUANTITY_CATEGORIES, QUANTITY_MODS } from '../types/quantity.js';
import type { LineMention } from '../types/article-line.js';
import { isRecord } from '../types/guards.js';
import { amount, both, count, flag, list, nullable, oneOf, shape, text } from './check.js';
import type { Check } from './check.js';

const span = shape<{ start: number; end: number }>({ start: count, end: count });
const textSpan: Check<TextSpan> = shape<TextSpan>({ start: count, end: count, text });
const status = oneOf('asserted', 'planned', 'hypothetical');
const polarity = oneOf('positive', 'negative');

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
  grain: nullable(
    oneOf('hour', 'day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century'),
  ),
  mod: nullable(
    oneOf(
      ...(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER'] as const),
      ...(['ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN'] as const),
    ),
  ),
  relation: oneOf('at', 'by', 'until', 'since', 'before', 'after', 'within', 'during'),
  certainty: oneOf('stated', 'inferred', 'unresolved'),
  relative: nullable(
    shape<RelativeDate>({
      unit: text,
      amount: nullable(amount),
      weekday: nullable(count),
      anchor: text,
    }),
  ),
  why: nullable(text),
});

const quantity = shape<Omit<QuantityMention, keyof MentionBase>>({
  kind: oneOf('quantity'),
  number: span,
  low: nullable(amount),
  best: nullable(amount),
  high: nullable(amount),
  mod: oneOf(...QUANTITY_MODS),
  category: oneOf(...QUANTITY_CATEGORIES),
  measure: oneOf('stock', 'cumulative', 'change', 'plan'),
  unit: nullable(text),
  counted: nullable(textSpan),
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
  ner: oneOf('PER', 'ORG', 'LOC'),
  entity: text,
  name: text,
  lemma: text,
  use: oneOf('name', 'adjective', 'metonym', 'description'),
  nested: flag,
});

const event = shape<Omit<EventMention, keyof MentionBase>>({
  kind: oneOf('event'),
  type: oneOf(
    ...(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'YIELD', 'REQUEST', 'ACCUSE'] as const),
    ...(['REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE'] as const),
    ...(['ASSAULT', 'RETREAT'] as const),
  ),
  label: text,
  trigger: textSpan,
  actors: list(text),
  targets: list(text),
  at: nullable(text),
  when: nullable(text),
  quantities: list(text),
  status,
  polarity,
  attribution: nullable(text),
  condition: nullable(textSpan),
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
