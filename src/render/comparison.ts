import type { Digest, DigestArticle } from '../types/digest.js';
import type { Fact } from '../types/fact.js';
import { ENGLISH } from '../wording/index.js';
import { citeValues } from './citations.js';
import { comparisonRows } from './comparison-table.js';
import { section, storyContext } from './context.js';
import { openSection } from './differences-section.js';
import type { StoryContext } from './context.js';
import { row } from './layout.js';
import type { RenderOptions } from './renderer.js';
import { coverageText, storyHeader } from './summary.js';
import { compareSources, telling } from './view/comparison.js';
import { valueText } from './view/differences.js';

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

function withValue(fact: Fact, { text, wording }: StoryContext): string {
  const value = telling(fact.values);
  if (value === undefined) return text(fact.label);
  const where = citeValues([value])[0] ?? '';
  const said = wording.text('value-of', {
    label: text(fact.label),
    value: text(valueText(fact, value, wording)),
  });
  return `${said} [${where}]`;
}

function storyComparison(context: StoryContext): string {
  const { sources, rows, leftOut, onlyIn } = compareSources(context.story, context.articles);
  const body = comparisonRows(rows, sources, context);
  const lines = [
    ...storyHeader(context),
    ...body,
    ...section(
      context,
      'left-out',
      lists(context, sources, leftOut, ({ label }) => context.text(label)),
    ),
    ...section(
      context,
      'only-in',
      lists(context, sources, onlyIn, (fact) => withValue(fact, context)),
    ),
    ...openSection(context),
  ];
  return `${lines.join('\n')}\n`;
}

/** What each source says, one column a source, oldest first; one block a source when narrow. */
export function renderComparison(digest: Digest, options: RenderOptions): string {
  const several = digest.stories.filter(({ sources }) => sources.length > 1);
  const stories = several.map((story) => storyComparison(storyContext(digest, story, options)));
  const single = digest.stories.length - several.length;
  const { wording = ENGLISH } = options;
  const left = single === 0 ? [] : [`${wording.text('not-compared', { n: single })}\n`];
  return [...stories, ...left, coverageText(digest, options)].join('\n');
}
