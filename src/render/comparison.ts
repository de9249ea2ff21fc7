import type { Digest, DigestArticle } from '../types/digest.js';
import type { Fact } from '../types/fact.js';
import { byKeys } from '../merge/order.js';
import { citeValues } from './citations.js';
import { comparisonRows, given } from './comparison-table.js';
import { section, storyContext } from './context.js';
import type { StoryContext } from './context.js';
import { valueText } from './differences-section.js';
import { row } from './layout.js';
import type { RenderOptions } from './renderer.js';
import { differs, hasDate, isKeyNumber, isTimed } from './select.js';
import { coverageText, storyHeader } from './summary.js';

/** Oldest first; articles of which nothing is known last. */
const byAge = byKeys<DigestArticle>(
  ({ published }) => (published?.to == null ? '9999' : (published.from ?? '')),
  ({ published }) => published?.to ?? '',
  ({ n }) => n,
);

/** What is worth comparing: what several sources tell, numbers, and dates. */
function isComparable(fact: Fact): boolean {
  if (fact.kind === 'quantity') return isKeyNumber(fact);
  return fact.articles > 1 || isTimed(fact) || fact.prominent > 0;
}

function lists(
  context: StoryContext,
  sources: readonly DigestArticle[],
  facts: (source: DigestArticle) => readonly Fact[],
  phrase: (fact: Fact) => string,
): readonly string[] {
  const { options } = context;
  return sources.flatMap((source) => {
    const labels = facts(source).map(phrase);
    if (labels.length === 0) return [];
    return row(
      [`[${String(source.n)}]`, labels.join('; ')],
      [{ width: 4 }, { width: 0 }],
      options.columns,
    );
  });
}

/** Whether a source may have been written after others told a fact: only then it left it out. */
function couldKnow(source: DigestArticle, fact: Fact, sources: readonly DigestArticle[]): boolean {
  const last = source.published?.to ?? null;
  return sources.some(({ n, published }) => {
    const first = published?.from ?? null;
    return given(fact, n).length > 0 && (last === null || first === null || first <= last);
  });
}

function withValue(fact: Fact, { text }: StoryContext): string {
  const value = fact.values.find(hasDate) ?? fact.values[0];
  if (value === undefined) return text(fact.label);
  const where = citeValues([value])[0] ?? '';
  return `${text(fact.label)} ${valueText(fact, value)} [${where}]`;
}

function storyComparison(context: StoryContext): string {
  const facts = context.story.facts.filter(isComparable);
  const sources = [...context.articles].sort(byAge);
  const rows = facts.filter((fact) => fact.articles > 1 || fact.prominent > 0 || differs(fact));
  const body = comparisonRows(rows, sources, context);
  const common = facts.filter(({ articles }) => articles > 1);
  const single = facts.filter((fact) => !rows.includes(fact));
  const leftOut = (source: DigestArticle) =>
    common.filter((fact) => given(fact, source.n).length === 0 && couldKnow(source, fact, sources));
  const onlyIn = ({ n }: DigestArticle) => single.filter((fact) => given(fact, n).length > 0);
  const lines = [
    ...storyHeader(context),
    ...body,
    ...section(
      context,
      'LEFT OUT',
      lists(context, sources, leftOut, ({ label }) => context.text(label)),
    ),
    ...section(
      context,
      'ONLY IN',
      lists(context, sources, onlyIn, (fact) => withValue(fact, context)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What each source says, one column a source, oldest first; one block a source when narrow. */
export function renderComparison(digest: Digest, options: RenderOptions): string {
  const several = digest.stories.filter(({ sources }) => sources.length > 1);
  const stories = several.map((story) => storyComparison(storyContext(digest, story, options)));
  const single = digest.stories.length - several.length;
  const left = single === 0 ? [] : [`stories with one source, not compared: ${String(single)}\n`];
  return [...stories, ...left, coverageText(digest, options.columns)].join('\n');
}
