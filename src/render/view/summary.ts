import type { Digest, DigestArticle, Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { otherCount } from '../../merge/telling/count-text.js';
import { byKeys } from '../../merge/common/order.js';
import { ENGLISH, type Wording } from '../../wording/index.js';
import { rangeText } from '../date-column.js';
import { filteredText } from '../filtered-line.js';
import { watchedText } from '../watched-line.js';
import { headline } from '../select.js';
import { timelineEntries } from './timeline.js';
import { countWithheld } from './withheld.js';

function languages(articles: readonly DigestArticle[], wording: Wording): string {
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
  return `${wording.count('articles', articles.length)} (${list})`;
}

/** The months that the articles come from, where both ends are known. */
function span(articles: readonly DigestArticle[], wording: Wording): string {
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
  return given ? months : wording.text('span-inferred', { span: months });
}

/** How many articles in which languages, and the months that they come from where those are known. */
export function aboutStory(
  articles: readonly DigestArticle[],
  wording: Wording = ENGLISH,
): readonly string[] {
  return [languages(articles, wording), span(articles, wording)].filter((part) => part !== '');
}

/** A sentence of the summary, without its full stop, and the values that it tells. */
export interface SummarySentence {
  readonly text: string;
  readonly values: readonly FactValue[];
}

// A sentence about a number tells one value, one about an event its date, where one is known.
function toldBy(fact: Fact): readonly FactValue[] {
  if (fact.kind !== 'quantity') return timelineEntries([fact])[0]?.values ?? fact.values;
  const told = headline(fact);
  const other = told[0] === undefined ? undefined : otherCount(fact, told[0]);
  return other === undefined || told.includes(other) ? told : [...told, other];
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
export function coverageLines(digest: Digest, wording: Wording = ENGLISH): readonly string[] {
  const { coverage } = digest;
  const withheld = countWithheld(digest);
  const { read, skipped, unsupported, damaged, undated, numericSentences, understood } = coverage;
  const parts = [
    wording.text('read', { n: read }),
    skipped.length === 0 ? '' : wording.text('skipped', { n: skipped.length }),
    unsupported.length === 0 ? '' : wording.text('no-pack', { n: unsupported.length }),
    damaged.length === 0 ? '' : wording.text('damaged', { n: damaged.length }),
    undated === 0 ? '' : wording.text('undated', { n: undated }),
    wording.text('with-numbers', { n: numericSentences }),
    wording.text('understood', { n: understood }),
    withheld === 0 ? '' : wording.text('withheld', { n: withheld }),
  ];
  const line = parts.filter((part) => part !== '').join(', ');
  return [line, watchedText(digest, wording), filteredText(coverage, wording)].filter(
    (part) => part !== '',
  );
}
