import type { CitationFailure, Verification } from '../types/verification.js';
import { foreign } from './clean-text.js';
import { clip } from './layout.js';

/** Columns of a quotation in a line about it. */
const QUOTED = 80;

/** What verifying gave, for people: a line for each citation that does not hold, then the count. */
export function renderVerification(verification: Verification, terminal: boolean): string {
  const { checked, held, articles, changedSources, failures } = verification;
  const text = (words: string): string => `“${clip(foreign(words, terminal), QUOTED)}”`;
  const failed = checked - held;
  const rest =
    failed === 0
      ? 'all hold'
      : `${String(held)} hold, ${String(failed)} ${failed === 1 ? 'does' : 'do'} not`;
  const of = `${String(articles)} ${articles === 1 ? 'article' : 'articles'}`;
  return [
    ...unread(failures),
    ...failures
      .filter(({ problem }) => problem !== 'unread')
      .map((failure) => `${place(failure)}: ${what(failure, text)}\n`),
    ...changedSources.map((path) => `${path}: the source has changed since\n`),
    `checked ${String(checked)} ${checked === 1 ? 'citation' : 'citations'} of ${of}: ${rest}\n`,
  ].join('');
}

/** One line for each source that could not be compared. */
function unread(failures: readonly CitationFailure[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { problem, path } of failures) {
    if (problem === 'unread') counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].map(
    ([path, count]) =>
      `${path}: not read: ${String(count)} ${count === 1 ? 'citation' : 'citations'} could not be compared; name the folder that it is in now\n`,
  );
}

const place = ({ path, line, start }: CitationFailure): string =>
  line === null ? `${path} at ${String(start)}` : `${path}:${String(line)}`;

function what(
  { problem, expected, found, now, start }: CitationFailure,
  text: (words: string) => string,
): string {
  switch (problem) {
    case 'unread':
    case 'changed':
      return `changed: expected ${text(expected)}, found ${text(found ?? '')}`;
    case 'moved':
      return `moved: ${text(expected)} stands at ${String(now?.start ?? 0)} (line ${String(now?.line ?? 0)}), not at ${String(start)}, where ${text(found ?? '')} stands`;
    case 'line':
      return `wrong line: ${text(expected)} stands on line ${String(now?.line ?? 0)}`;
  }
}
