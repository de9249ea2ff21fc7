import type { CitationFailure, Verification } from '../types/verification.js';
import { ENGLISH, type Wording } from '../wording/index.js';
import { foreign } from './clean-text.js';
import { clip } from './layout.js';

/** Columns of a quotation in a line about it. */
const QUOTED = 80;

/** What verifying gave, for people: a line for each citation that does not hold, then the count. */
export function renderVerification(
  verification: Verification,
  terminal: boolean,
  wording: Wording = ENGLISH,
): string {
  const { checked, held, articles, changedSources, failures } = verification;
  const text = (words: string): string => `“${clip(foreign(words, terminal), QUOTED)}”`;
  const failed = checked - held;
  const rest =
    failed === 0
      ? wording.text('verify-all-hold')
      : wording.text('verify-some-hold', { held, rest: wording.count('not-held', failed) });
  const count = wording.text('verify-checked', {
    citations: wording.count('citations', checked),
    articles: wording.count('articles', articles),
    rest,
  });
  return [
    ...unread(failures, wording),
    ...failures
      .filter(({ problem }) => problem !== 'unread')
      .map((failure) => `${place(failure, wording)}: ${what(failure, text, wording)}`),
    ...changedSources.map((path) => wording.text('verify-source-changed', { path })),
    count,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** One line for each source that could not be compared. */
function unread(failures: readonly CitationFailure[], wording: Wording): readonly string[] {
  const counts = new Map<string, number>();
  for (const { problem, path } of failures) {
    if (problem === 'unread') counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].map(([path, count]) =>
    wording.text('verify-unread', { path, citations: wording.count('citations', count) }),
  );
}

const place = ({ path, line, start }: CitationFailure, wording: Wording): string =>
  line === null ? wording.text('verify-place', { path, start }) : `${path}:${String(line)}`;

function what(
  { problem, expected, found, now, start }: CitationFailure,
  text: (words: string) => string,
  wording: Wording,
): string {
  const line = now?.line ?? 0;
  switch (problem) {
    case 'unread':
    case 'changed':
      return wording.text('verify-changed', { expected: text(expected), found: text(found ?? '') });
    case 'moved':
      return wording.text('verify-moved', {
        ...{ expected: text(expected), now: now?.start ?? 0, line, start },
        found: text(found ?? ''),
      });
    case 'line':
      return wording.text('verify-line', { expected: text(expected), line });
  }
}
