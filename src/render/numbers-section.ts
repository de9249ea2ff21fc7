import { Footnotes, cite, joined } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { atMost, fit, row } from './layout.js';
import { widthOf } from './width.js';
import { byKind, keyNumbers, numberEntries } from './view/numbers.js';
import type { NumberEntry } from './view/numbers.js';

const MOST_FACTS = 16;
/** So few more are shown rather than counted. */
const NOT_WORTH_HIDING = 3;
/** Columns for everything beside label, value and counts, with room for three citations. */
const OTHERS = 28;

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
    where: joined(cite(entry.places, notes, text)),
  };
}

/** NUMBERS: how many of what, by how many articles and origins, and where it stands. */
export function numbersSection(context: StoryContext): readonly string[] {
  const { options, story, text, wording } = context;
  const notes = new Footnotes();
  const facts = keyNumbers(story);
  const room = facts.length <= MOST_FACTS + NOT_WORTH_HIDING ? facts.length : MOST_FACTS;
  const { shown, more } = atMost(facts, room, wording);
  const heads = (['value', 'articles', 'origins', 'where'] as const).map((key) =>
    text(wording.text(key)),
  );
  const counts = [fit(heads.slice(1, 2), 8, 12), fit(heads.slice(2, 3), 7, 12)] as const;
  const rows = byKind(shown)
    .flatMap((fact) => numberEntries(fact, wording))
    .map((entry) => rowOf(entry, context, notes));
  if (rows.length === 0) return [];
  const value = fit([...heads.slice(0, 1), ...rows.map((each) => each.value)], 5, 22);
  const label = fit(
    rows.map((each) => each.label),
    12,
    options.columns - value - OTHERS - counts[0] - counts[1],
  );
  const columns = [
    { width: label },
    { width: value, paint: options.paint.value },
    { width: counts[0] },
    { width: counts[1] },
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
    ['', ...heads],
    columns.map(({ width }) => ({ width })),
    options.columns,
  );
  const beside = (title: string) => title + (head[0] ?? '').slice(widthOf(title));
  const remarks = notes.lines(text).map((line) => `  ${line}`);
  return section(context, 'numbers', [...table, ...more, ...remarks], beside);
}
