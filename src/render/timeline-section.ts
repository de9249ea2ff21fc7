import type { Fact, FactValue } from '../types/fact.js';
import { byKeys } from '../merge/order.js';
import { cite, citeSources, joined } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { choices, dateColumn } from './date-column.js';
import { atMost, fit, LEAST_REST, row } from './layout.js';
import { dated, isTimed } from './select.js';

const MOST_FACTS = 40;
const BOUNDS: Readonly<Record<string, string>> = {
  by: ', no later than',
  until: ', until',
  since: ', since',
  before: ', before',
  after: ', after',
  within: ', within',
};

/** How a date is known: stated, inferred or planned. */
export function mark({ status, certainty }: FactValue): string {
  if (status === 'planned') return '>';
  return certainty === 'stated' ? '=' : '~';
}

function remarks(fact: Fact, value: FactValue, { digest, text }: StoryContext): string {
  const conditions = fact.values.filter(({ condition }) => condition !== null);
  const supports = conditions.flatMap(({ support }) => support.slice(0, 1));
  const at = cite(supports.map((support) => ({ support }))).join(' ');
  const over = digest.now !== null && value.to !== null && value.to < digest.now;
  return [
    value.status === 'planned' && value.certainty === 'inferred' ? 'inferred' : '',
    value.polarity === 'negative' ? 'denied' : '',
    value.status === 'planned' && over ? 'passed' : '',
    fact.origins < fact.articles && fact.origins === 1
      ? `one origin${fact.sharedOrigin === null ? '' : `: ${text(fact.sharedOrigin)}`}`
      : '',
    at === '' ? '' : `on conditions (${at})`,
  ]
    .filter((remark) => remark !== '')
    .join('; ');
}

interface Entry {
  readonly fact: Fact;
  readonly value: FactValue;
}

const inTime = byKeys<Entry>(
  ({ value }) => value.from ?? value.to ?? '',
  ({ value }) => value.to ?? '',
  ({ fact }) => fact.label,
  ({ fact }) => fact.id,
);

function cellsOf({ fact, value }: Entry, context: StoryContext): readonly string[] {
  const { articles, text } = context;
  const days = value.candidates.length === 0 ? '' : ` (${choices(value.candidates)})`;
  const note = remarks(fact, value, context);
  const where = joined(citeSources([...dated(fact.values), ...fact.values]));
  return [
    dateColumn(value),
    mark(value),
    text(fact.label) + (BOUNDS[value.relation ?? ''] ?? '') + days,
    `${String(fact.articles)}/${String(articles.length)}`,
    note === '' ? where : `${where}   ${note}`,
  ];
}

/** TIMELINE: what happened or is to happen when, in order of time. */
export function timelineSection(context: StoryContext): readonly string[] {
  const { options, story } = context;
  const { shown, more } = atMost(story.facts.filter(isTimed), MOST_FACTS);
  const entries = shown.flatMap((fact): Entry[] => {
    const [value] = dated(fact.values);
    return value === undefined ? [] : [{ fact, value }];
  });
  const rows = entries.sort(inTime).map((entry) => cellsOf(entry, context));
  const widest = (column: number) => rows.map((cells) => cells[column] ?? '');
  const when = fit(widest(0), 7, 24);
  const share = fit(widest(3), 3, 11);
  // The indent, the mark, and the gaps between the five columns.
  const taken = when + share + LEAST_REST + 11;
  const most = Math.min(Math.floor(options.columns * 0.48), options.columns - taken);
  const columns = [
    { width: when, paint: options.paint.value },
    { width: 1 },
    { width: fit(widest(2), Math.min(20, Math.max(most, 8)), Math.max(most, 8)) },
    { width: share },
    { width: 0, paint: options.paint.faint },
  ];
  const lines = rows.flatMap((cells) => row(cells, columns, options.columns));
  return section(context, 'TIMELINE     = stated   ~ inferred   > planned', [...lines, ...more]);
}
