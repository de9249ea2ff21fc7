import type { Digest, DigestArticle, Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { current } from '../../merge/current.js';
import { byKeys } from '../../merge/order.js';
import { rangeText } from '../date-column.js';
import { filteredText } from '../filtered-line.js';
import { headline } from '../select.js';
import { timelineEntries } from './timeline.js';

function languages(articles: readonly DigestArticle[]): string {
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
  const list = ranked.map(([code, count]) => `${code} ${String(count)}`).join(', ');
  return `${String(articles.length)} ${articles.length === 1 ? 'article' : 'articles'} (${list})`;
}

/** The months that the articles come from, where both ends are known. */
function span(articles: readonly DigestArticle[]): string {
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

/** How many articles in which languages, and the months that they come from where those are known. */
export function aboutStory(articles: readonly DigestArticle[]): readonly string[] {
  return [languages(articles), span(articles)].filter((part) => part !== '');
}

/** A sentence of the summary, without its full stop, and the values that it tells. */
export interface SummarySentence {
  readonly text: string;
  readonly values: readonly FactValue[];
}

// A sentence about a number tells one value, one about an event its date, where one is known.
function toldBy(fact: Fact): readonly FactValue[] {
  if (fact.kind !== 'quantity') return timelineEntries([fact])[0]?.values ?? fact.values;
  const disputed = fact.agreement === 'conflict' || fact.agreement === 'open';
  return disputed ? current(fact) : headline(fact);
}

/** The sentences of the summary, with what they are to be cited by. */
export function summarySentences({ summary, facts }: Story): readonly SummarySentence[] {
  return summary.map((sentence) => {
    const fact = facts.find(({ id }) => id === sentence.fact);
    return {
      text: sentence.text.replace(/\.$/u, ''),
      values: fact === undefined ? [] : toldBy(fact),
    };
  });
}

/** How much was read and understood, and what options left out. */
export function coverageLines({ coverage }: Digest): readonly string[] {
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
  return [line, filteredText(coverage)].filter((part) => part !== '');
}
