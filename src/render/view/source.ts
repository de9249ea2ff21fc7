import type { DigestArticle, DigestPublication } from '../../types/digest.js';
import { choices, dateColumn, rangeText } from '../date-column.js';

/** When an article was published, as far as is known. */
export function publishedText(published: DigestPublication | null): string {
  if (published === null) return 'not known';
  const { from, to } = published;
  // "2014 …" reads like a date of that year.
  if (from === null || to === null) {
    return `${rangeText({ from: from ?? to, to: to ?? from })} or ${to === null ? 'later' : 'earlier'}`;
  }
  const days = published.candidates.length === 0 ? '' : ` (${choices(published.candidates)})`;
  return `${dateColumn({ ...published, mod: null })}${days}`;
}

/** What people call an article: its outlet, else its title, else the name of its file. */
export function sourceName({ outlet, title, path }: DigestArticle): string {
  if (outlet !== null) return outlet;
  return title === null ? (path.split('/').at(-1) ?? path) : `“${title}”`;
}

function leftOutText({ leftOut }: DigestArticle): string {
  if (leftOut.length === 0) return '';
  const ranges = leftOut.map(({ fromLine, toLine }) =>
    fromLine === toLine ? String(fromLine) : `${String(fromLine)}–${String(toLine)}`,
  );
  return `left out: ${leftOut.length === 1 && !(ranges[0] ?? '').includes('–') ? 'line' : 'lines'} ${ranges.join(', ')}`;
}

/** When an article was published and why that is held, whom it cites, and what was left out of it. */
export function sourceDetails(article: DigestArticle): readonly string[] {
  const { published, contradictions, origins, copyOf } = article;
  const refused = contradictions.map(({ why }) => why).join('; ');
  const cited = origins.filter(({ scope }) => scope === 'article').map(({ name }) => name);
  return [
    published === null ? 'no date' : `${publishedText(published)}: ${published.why}`,
    refused === '' ? '' : `does not go with it: ${refused}`,
    copyOf === null ? '' : `same text as ${String(copyOf)}`,
    cited.length === 0 ? '' : `cites ${cited.join(', ')}`,
    leftOutText(article),
  ].filter((part) => part !== '');
}
