import type { Digest, Story } from '../types/digest.js';
import type { Fact, FactValue } from '../types/fact.js';
import { current } from '../merge/current.js';
import { byKeys } from '../merge/order.js';
import { citeSources, joined } from './citations.js';
import { storyContext } from './context.js';
import type { StoryContext } from './context.js';
import { rangeText } from './date-column.js';
import { differencesSection, openSection } from './differences-section.js';
import { filteredText } from './filtered-line.js';
import { pad, wrap } from './layout.js';
import { numbersSection } from './numbers-section.js';
import type { RenderOptions } from './renderer.js';
import { dated, headline } from './select.js';
import { sourcesSection } from './sources-section.js';
import { timelineSection } from './timeline-section.js';
import { whoSection } from './who-section.js';

function languages({ articles, text }: StoryContext): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    counts.set(language.code, (counts.get(language.code) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    byKeys(
      ([, count]) => -count,
      ([code]) => code,
    ),
  );
  const list = ranked.map(([code, count]) => `${text(code)} ${String(count)}`).join(', ');
  return `${String(articles.length)} ${articles.length === 1 ? 'article' : 'articles'} (${list})`;
}

/** The months that the articles come from, where both ends are known. */
function span({ articles }: StoryContext): string {
  const known = articles.flatMap(({ published }) =>
    published?.from == null || published.to === null ? [] : [published],
  );
  const froms = known.map(({ from }) => from ?? '').sort();
  const tos = known.map(({ to }) => to ?? '').sort();
  const [from] = froms;
  const to = tos.at(-1);
  if (from === undefined || to === undefined) return '';
  const given = known.every(({ basis }) => basis === 'given' || basis === 'metadata');
  const months = rangeText({ from: from.slice(0, 7), to: to.slice(0, 7) });
  return `${months}${given ? '' : ' (inferred)'}`;
}

/** Title, number of articles and time on one line, or on two where that is too narrow. */
export function storyHeader(context: StoryContext): readonly string[] {
  const { story, options, text } = context;
  const title = text(story.title).toUpperCase();
  const about = [languages(context), span(context)].filter((part) => part !== '').join('   ');
  const room = options.columns - about.length - 2;
  if (title.length > room) return [options.paint.title(title), options.paint.faint(about)];
  return [options.paint.title(pad(title, room)) + '  ' + options.paint.faint(about)];
}

// A sentence about a number tells one value, one about an event whatever is known of it.
function toldBy(fact: Fact): readonly FactValue[] {
  if (fact.kind !== 'quantity') return [...dated(fact.values), ...fact.values];
  const disputed = fact.agreement === 'conflict' || fact.agreement === 'open';
  return disputed ? current(fact) : headline(fact);
}

function sentences({ story, options, text }: StoryContext): readonly string[] {
  const told = story.summary.map((sentence) => {
    const fact = story.facts.find(({ id }) => id === sentence.fact);
    const values = fact === undefined ? [] : toldBy(fact);
    return `${text(sentence.text).replace(/\.$/, '')} [${joined(citeSources(values))}].`;
  });
  return told.length === 0 ? [] : ['', ...wrap(told.join(' '), options.columns)];
}

function storyText(context: StoryContext): string {
  const lines = [
    ...storyHeader(context),
    ...sentences(context),
    ...numbersSection(context),
    ...timelineSection(context),
    ...differencesSection(context),
    ...openSection(context),
    ...whoSection(context),
    ...sourcesSection(context),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line that says how much was read and understood. */
export function coverageText({ coverage }: Digest, columns: number): string {
  const { read, skipped, unsupported, damaged, undated, numericSentences, understood } = coverage;
  const parts = [
    `read ${String(read)}`,
    skipped.length === 0 ? '' : `skipped ${String(skipped.length)}`,
    unsupported.length === 0 ? '' : `no language pack ${String(unsupported.length)}`,
    damaged.length === 0 ? '' : `with unreadable characters ${String(damaged.length)}`,
    undated === 0 ? '' : `without an exact date ${String(undated)}`,
    `sentences with numbers ${String(numericSentences)}`,
    `understood ${String(understood)}`,
  ];
  const line = parts.filter((part) => part !== '').join(', ');
  const filtered = filteredText(coverage);
  const lines = [line, ...(filtered === '' ? [] : [filtered])];
  return `${lines.flatMap((each) => wrap(each, columns)).join('\n')}\n`;
}

/** The digest for people: one story after the other, then what was and was not understood. */
export function renderSummary(digest: Digest, options: RenderOptions): string {
  const stories = digest.stories.map((story: Story) =>
    storyText(storyContext(digest, story, options)),
  );
  return [
    ...stories,
    options.paint.faint(coverageText(digest, options.columns).trimEnd()) + '\n',
  ].join('\n');
}
