import { Footnotes, cite, joined } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { atMost, fit, row } from './layout.js';
import { byKind, keyNumbers, numberEntries } from './view/numbers.js';
import type { NumberEntry } from './view/numbers.js';

const MOST_FACTS = 16;
/** So few more are shown rather than counted. */
const NOT_WORTH_HIDING = 3;
/** Columns for everything beside label and value, with room for three citations. */
const OTHERS = 43;

interface NumberRow {
  readonly label: string;
  readonly value: string;
  readonly articles: string;
  readonly origins: string;
  readonly where: string;
}

function rowOf(entry: NumberEntry, { articles, text }: StoryContext, notes: Footnotes): NumberRow {
  return {
    label: (entry.beside ? '  ' : '') + text(entry.label),
    value: text(entry.value),
    articles: `${String(entry.articles)}/${String(articles.length)}`,
    origins: String(entry.origins),
    where: joined(cite(entry.places, notes)),
  };
}

/** NUMBERS: how many of what, by how many articles and origins, and where it stands. */
export function numbersSection(context: StoryContext): readonly string[] {
  const { options, story } = context;
  const notes = new Footnotes();
  const facts = keyNumbers(story);
  const room = facts.length <= MOST_FACTS + NOT_WORTH_HIDING ? facts.length : MOST_FACTS;
  const { shown, more } = atMost(facts, room);
  const rows = byKind(shown)
    .flatMap(numberEntries)
    .map((entry) => rowOf(entry, context, notes));
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
