import type { DigestArticle } from '../types/digest.js';
import type { Fact, FactValue } from '../types/fact.js';
import { safe } from './clean-text.js';
import { Footnotes, cite } from './citations.js';
import type { StoryContext } from './context.js';
import { clip, fit, row } from './layout.js';
import { publishedText, sourceName } from './view/source.js';
import { widthOf } from './width.js';
import { cellMark, given, standsApart, telling } from './view/comparison.js';
import { valueText } from './view/differences.js';

/** Below so many columns for each source there is one block a source. */
const NARROWEST = 14;
const LABEL = 26;
/** Marks a value that is not the same as the first source's. */
const DIFFERS = '! ';

function sign(fact: Fact, value: FactValue): string {
  if (standsApart(fact, value)) return DIFFERS;
  const known = cellMark(fact, value);
  return known === '' ? '' : `${known} `;
}

/** What one source says of a fact: its most exact value, where it stands, and remarks. */
function cell(fact: Fact, n: number, notes: Footnotes, { text, wording }: StoryContext): string {
  const value = telling(given(fact, n));
  if (value === undefined) return '-';
  const support = value.support.filter((each) => each.n === n).slice(0, 1);
  const where = cite(
    support.map((each) => ({ support: each })),
    notes,
  ).join(' ');
  return `${sign(fact, value)}${text(valueText(fact, value, wording))} ${where.replace(/^\d+/, '')}`;
}

function labelWidth(columns: number): number {
  return Math.min(LABEL, Math.floor(columns / 4));
}

function asTable(
  facts: readonly Fact[],
  sources: readonly DigestArticle[],
  context: StoryContext,
): readonly string[] {
  const { options, text, wording } = context;
  const notes = new Footnotes();
  const label = labelWidth(options.columns);
  const width = Math.floor((options.columns - label - 2) / sources.length) - 2;
  const line = (first: string, texts: readonly string[]) => {
    const columns = texts.map((each) => ({
      width,
      ...(each.startsWith(DIFFERS) ? { paint: options.paint.alarm } : {}),
    }));
    return row([first, ...texts], [{ width: label }, ...columns], options.columns);
  };
  const head = line(
    '',
    sources.map(({ n, language }) => `[${String(n)}] ${text(language.code)}`),
  );
  const dates = line(
    '',
    sources.map(({ published }) => text(publishedText(published, wording))),
  );
  const body = facts.flatMap((fact) =>
    line(
      text(fact.label),
      sources.map(({ n }) => cell(fact, n, notes, context)),
    ),
  );
  return ['', ...head, ...dates, ...body, ...notes.lines(text).map((note) => `  ${note}`)];
}

function asBlocks(
  facts: readonly Fact[],
  sources: readonly DigestArticle[],
  context: StoryContext,
): readonly string[] {
  const { options, text, wording } = context;
  const notes = new Footnotes();
  const label = fit(
    facts.map((fact) => text(fact.label)),
    10,
    Math.floor(options.columns / 2),
  );
  const blocks = sources.flatMap((source) => {
    const told = facts.filter((fact) => given(fact, source.n).length > 0);
    const lines = told.flatMap((fact) =>
      row(
        [text(fact.label), cell(fact, source.n, notes, context)],
        [{ width: label }, { width: 0 }],
        options.columns,
      ),
    );
    const { n, language, published } = source;
    const [start, day] = [
      `[${String(n)}] ${text(language.code)} `,
      text(publishedText(published, wording)),
    ];
    const name = clip(
      safe(sourceName(source)),
      options.columns - widthOf(start) - widthOf(day) - 3,
    );
    return ['', options.paint.heading(`${start}${text(name)}   ${day}`), ...lines];
  });
  return [...blocks, ...notes.lines(text).map((note) => `  ${note}`)];
}

/** What each source says of each fact: a column a source, a block a source when that is too narrow. */
export function comparisonRows(
  facts: readonly Fact[],
  sources: readonly DigestArticle[],
  context: StoryContext,
): readonly string[] {
  if (facts.length === 0) return [];
  const { columns } = context.options;
  const narrow = (columns - labelWidth(columns) - 2) / sources.length < NARROWEST;
  return narrow ? asBlocks(facts, sources, context) : asTable(facts, sources, context);
}
