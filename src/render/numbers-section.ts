import type { Fact, FactValue } from '../types/fact.js';
import { amountText } from '../merge/amount-text.js';
import { byKeys } from '../merge/order.js';
import { Footnotes, cite, joined, sourcesOf } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { rangeText } from './date-column.js';
import { atMost, fit, row } from './layout.js';
import { isKeyNumber, headline } from './select.js';

const MOST_FACTS = 24;
/** Columns for everything beside label and value, with room for three citations. */
const OTHERS = 43;

interface NumberRow {
  readonly label: string;
  readonly value: string;
  readonly articles: string;
  readonly origins: string;
  readonly where: string;
}

function remark(value: FactValue, first: FactValue): string {
  return value.mod === first.mod ? '' : (value.mod ?? '');
}

function cites(values: readonly FactValue[], notes: Footnotes): string {
  const [first] = values;
  if (first === undefined) return '';
  const supports = values.flatMap((value) =>
    value.support.map((support) => ({ support, remark: remark(value, first) })),
  );
  return joined(cite(supports, notes));
}

function otherLabel(
  { asOf, relationToFirst, status, superseded }: FactValue,
  { agreement }: Fact,
): string {
  if (asOf !== null) return `  as of ${rangeText(asOf)}`;
  if (status === 'planned') return '  planned';
  if (superseded) return '  earlier report';
  return `  ${relationToFirst === 'update' ? agreement : relationToFirst}`;
}

function rowsOf(
  fact: Fact,
  { articles, text }: StoryContext,
  notes: Footnotes,
): readonly NumberRow[] {
  const main = headline(fact);
  const [first] = main;
  if (first === undefined) return [];
  const total = String(articles.length);
  const since = first.asOf === null ? '' : `, ${rangeText(first.asOf)}`;
  const others = fact.values
    .filter((value) => !main.includes(value))
    .sort(byKeys(({ superseded }) => (superseded ? 1 : 0)));
  const share = (values: readonly FactValue[]) => `${String(sourcesOf(values).length)}/${total}`;
  return [
    {
      label: text(fact.label) + since,
      value: (first.polarity === 'negative' ? 'not ' : '') + text(amountText(first)),
      articles: share(main),
      origins: String(Math.min(fact.origins, sourcesOf(main).length)),
      where: cites(main, notes),
    },
    ...others.map((value) => ({
      label: otherLabel(value, fact),
      value: (value.polarity === 'negative' ? 'not ' : '') + text(amountText(value)),
      articles: share([value]),
      origins: String(Math.min(fact.origins, sourcesOf([value]).length)),
      where: cites([value], notes),
    })),
  ];
}

/** NUMBERS: how many of what, by how many articles and origins, and where it stands. */
export function numbersSection(context: StoryContext): readonly string[] {
  const { options, story } = context;
  const notes = new Footnotes();
  const { shown, more } = atMost(story.facts.filter(isKeyNumber), MOST_FACTS);
  const rows = shown.flatMap((fact) => rowsOf(fact, context, notes));
  if (rows.length === 0) return [];
  const value = fit(
    rows.map((each) => each.value),
    5,
    22,
  );
  const label = fit(
    rows.map((each) => each.label),
    12,
    options.columns - value - OTHERS,
  );
  const columns = [
    { width: label },
    { width: value, paint: options.paint.value },
    { width: 8 },
    { width: 7 },
    { width: 0, paint: options.paint.faint },
  ];
  const table = rows.flatMap((each) =>
    row(
      [each.label, each.value, each.articles, each.origins, each.where],
      columns,
      options.columns,
    ),
  );
  const head = row(
    ['', 'value', 'articles', 'origins', 'where'],
    columns.map(({ width }) => ({ width })),
    options.columns,
  );
  const title = `NUMBERS${(head[0] ?? '').slice('NUMBERS'.length)}`;
  return section(context, title, [...table, ...more, ...notes.lines().map((line) => `  ${line}`)]);
}
