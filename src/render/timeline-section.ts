import { cite, citeSources, joined, sourcesOf } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { dateColumn } from './date-column.js';
import { atMost, fit, LEAST_REST, row } from './layout.js';
import { widthOf } from './width.js';
import { HOW_KNOWN, entryLabel, entryRemarks, mark, timedFacts } from './view/timeline.js';
import { allEntries } from './view/untimed.js';
import type { TimelineEntry } from './view/timeline.js';

const MOST_FACTS = 40;

interface Row {
  readonly cells: readonly string[];
  /** Remarks, which stand behind the citations where there is room, else on lines of their own. */
  readonly note: string;
}

function rowOf(entry: TimelineEntry, context: StoryContext): Row {
  const { articles, digest, text, wording } = context;
  const { value, values } = entry;
  const note = entryRemarks(entry, digest, wording)
    .map((remark) => {
      const at = cite(remark.places.map((support) => ({ support }))).join(' ');
      return at === '' ? text(remark.text) : `${text(remark.text)} (${at})`;
    })
    .join('; ');
  const cells = [
    text(dateColumn(value, wording)),
    mark(value),
    text(entryLabel(entry, wording)),
    `${String(sourcesOf(values).length)}/${String(articles.length)}`,
    joined(citeSources(values)),
  ];
  return { cells, note };
}

/** TIMELINE: what happened or is to happen when, in order of time. */
export function timelineSection(context: StoryContext): readonly string[] {
  const { options, story, text, wording } = context;
  const { shown, more } = atMost(timedFacts(story), MOST_FACTS, wording);
  const entries = allEntries(story, shown);
  const rows = entries.map((entry) => rowOf(entry, context));
  const widest = (column: number) => rows.map(({ cells }) => cells[column] ?? '');
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
  const used = columns.reduce((sum, { width }) => sum + width + 2, 0);
  const lines = rows.flatMap(({ cells, note }) => {
    const where = cells.at(-1) ?? '';
    const beside = `${where}   ${note}`;
    if (note === '') return row(cells, columns, options.columns);
    if (used + widthOf(beside) <= options.columns) {
      return row([...cells.slice(0, -1), beside], columns, options.columns);
    }
    const below = [{ width: when + 3 }, { width: 0, paint: options.paint.faint }];
    return [
      ...row(cells, columns, options.columns),
      ...row(['', `  ${note}`], below, options.columns),
    ];
  });
  const key = Object.entries(HOW_KNOWN).map(
    ([known, how]) => `${known} ${text(wording.text(how))}`,
  );
  return section(
    context,
    'timeline',
    [...lines, ...more],
    (heading) => `${heading}     ${key.join('   ')}`,
  );
}
