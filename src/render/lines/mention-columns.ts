import type { ArticleLine, ErrorLine, LineMention, StreamLine } from '../../types/article-line.js';
import { columnsOf } from '../delimited/column.js';

/** One row: a mention, or an input that has none. */
export interface MentionRow {
  readonly line: StreamLine;
  readonly article: ArticleLine | null;
  readonly error: ErrorLine['error'] | null;
  readonly mention: LineMention | null;
}

/** The rows of an input, one for each mention in order of the text; one where there is none, so that no input is lost. */
export function mentionRows(line: StreamLine): readonly MentionRow[] {
  if ('error' in line) return [{ line, article: null, error: line.error, mention: null }];
  const mentions = line.mentions.length === 0 ? [null] : line.mentions;
  return mentions.map((mention) => ({ line, article: line, error: null, mention }));
}

// The mention of a row where it is of that kind.
const quantity = ({ mention }: MentionRow) => (mention?.kind === 'quantity' ? mention : null);
const date = ({ mention }: MentionRow) => (mention?.kind === 'date' ? mention : null);
const event = ({ mention }: MentionRow) => (mention?.kind === 'event' ? mention : null);
const actor = ({ mention }: MentionRow) => (mention?.kind === 'actor' ? mention : null);
/** What numbers and events have in common. */
const told = (row: MentionRow) => quantity(row) ?? event(row);

/** TIMEX3 value of the date that a number or an event has, as it is told in the same article. */
function dateValue(row: MentionRow): string | null {
  const when = told(row)?.when ?? null;
  const found = row.article?.mentions.find(({ id }) => id === when);
  return found?.kind === 'date' ? found.value : null;
}

/** What `digest extract` tells of each mention, in order. New columns are only ever added at the end. */
export const MENTION_COLUMNS = columnsOf<MentionRow>({
  path: ({ line }) => line.path,
  article: ({ line }) => line.id,
  outlet: ({ article }) => article?.outlet ?? null,
  title: ({ article }) => article?.title ?? null,
  language: ({ article }) => article?.language.code ?? null,
  published_from: ({ article }) => article?.published?.from ?? null,
  published_to: ({ article }) => article?.published?.to ?? null,
  mention: ({ mention }) => mention?.id ?? null,
  kind: ({ mention }) => mention?.kind ?? null,
  line: ({ mention }) => mention?.line ?? null,
  start: ({ mention }) => mention?.start ?? null,
  end: ({ mention }) => mention?.end ?? null,
  text: ({ mention }) => mention?.text ?? null,
  sentence: ({ mention }) => mention?.context ?? null,
  rule: ({ mention }) => mention?.rule ?? null,
  type: (row) => date(row)?.type ?? event(row)?.type ?? actor(row)?.type ?? null,
  value: (row) => date(row)?.value ?? null,
  from: (row) => date(row)?.from ?? null,
  to: (row) => date(row)?.to ?? null,
  grain: (row) => date(row)?.grain ?? null,
  date_relation: (row) => date(row)?.relation ?? null,
  certainty: (row) => date(row)?.certainty ?? null,
  category: (row) => quantity(row)?.category ?? null,
  low: (row) => quantity(row)?.low ?? null,
  best: (row) => quantity(row)?.best ?? null,
  high: (row) => quantity(row)?.high ?? null,
  mod: (row) => quantity(row)?.mod ?? date(row)?.mod ?? null,
  unit: (row) => quantity(row)?.unit ?? null,
  measure: (row) => quantity(row)?.measure ?? null,
  counted: (row) => quantity(row)?.counted?.text ?? null,
  of: (row) => quantity(row)?.of ?? null,
  by: (row) => quantity(row)?.by ?? null,
  label: (row) => event(row)?.label ?? null,
  actors: (row) => event(row)?.actors ?? null,
  targets: (row) => event(row)?.targets ?? null,
  quantities: (row) => event(row)?.quantities ?? null,
  condition: (row) => event(row)?.condition?.text ?? null,
  unknown: (row) => event(row)?.unknown?.text ?? null,
  at: (row) => told(row)?.at ?? null,
  when: (row) => told(row)?.when ?? null,
  when_value: dateValue,
  status: (row) => told(row)?.status ?? null,
  polarity: (row) => told(row)?.polarity ?? null,
  attribution: (row) => told(row)?.attribution ?? date(row)?.attribution ?? null,
  entity: (row) => actor(row)?.entity ?? null,
  name: (row) => actor(row)?.name ?? null,
  lemma: (row) => actor(row)?.lemma ?? null,
  use: (row) => actor(row)?.use ?? null,
  nested: (row) => actor(row)?.nested ?? null,
  error: ({ error }) => error?.message ?? null,
  indicator: (row) => quantity(row)?.indicator?.ids ?? null,
  indicator_rest: (row) => quantity(row)?.indicator?.rest ?? null,
  people: (row) => quantity(row)?.people ?? null,
  outside: (row) => event(row)?.outside ?? null,
  instrument: (row) => event(row)?.instrument?.text ?? null,
  phase: (row) => event(row)?.phase ?? null,
  when_relation: (row) => event(row)?.whenRelation ?? null,
});
