import type { DigestArticle, DigestPublication } from '../../types/digest.js';
import { ENGLISH, type Wording } from '../../wording/index.js';
import { choices, dateColumn, rangeText } from '../date-column.js';

/** When an article was published, as far as is known. */
export function publishedText(
  published: DigestPublication | null,
  wording: Wording = ENGLISH,
): string {
  if (published === null) return wording.text('not-known');
  const { from, to } = published;
  // "2014 …" reads like a date of that year.
  if (from === null || to === null) {
    const date = rangeText({ from: from ?? to, to: to ?? from });
    return wording.text(to === null ? 'or-later' : 'or-earlier', { date });
  }
  const days =
    published.candidates.length === 0 ? '' : ` (${choices(published.candidates, wording)})`;
  return `${dateColumn({ ...published, mod: null }, wording)}${days}`;
}

/** What people call an article: its outlet, else its title, else the name of its file. */
export function sourceName({ outlet, title, path }: DigestArticle): string {
  if (outlet !== null) return outlet;
  return title === null ? (path.split('/').at(-1) ?? path) : `“${title}”`;
}

function leftOutText({ leftOut }: DigestArticle, wording: Wording): string {
  if (leftOut.length === 0) return '';
  const ranges = leftOut.map(({ fromLine, toLine }) =>
    fromLine === toLine ? String(fromLine) : `${String(fromLine)}–${String(toLine)}`,
  );
  const one = leftOut.length === 1 && !(ranges[0] ?? '').includes('–');
  const lines = ranges.join(', ');
  return wording.text(one ? 'left-out-line' : 'left-out-lines', { lines });
}

/** When an article was published and why that is held, whom it cites, and what was left out of it. */
export function sourceDetails(
  article: DigestArticle,
  wording: Wording = ENGLISH,
): readonly string[] {
  const { published, contradictions, origins, copyOf } = article;
  const refused = contradictions.map(({ why }) => why).join('; ');
  const cited = origins.filter(({ scope }) => scope === 'article').map(({ name }) => name);
  return [
    published === null
      ? wording.text('no-date')
      : `${publishedText(published, wording)}: ${published.why}`,
    refused === '' ? '' : wording.text('contradicted', { why: refused }),
    copyOf === null ? '' : wording.text('same-text-as', { n: copyOf }),
    cited.length === 0 ? '' : wording.text('cites', { names: cited.join(', ') }),
    leftOutText(article, wording),
  ].filter((part) => part !== '');
}
