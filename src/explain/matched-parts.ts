import type { LanguagePack, Match } from '../match/index.js';
import { numberText } from '../merge/telling/amount-text.js';
import type { Article } from '../types/index.js';
import type { MatchedPart } from '../types/explanation.js';
import { MONTHS, WEEKDAYS } from './calendar-names.js';

/** The text of the tokens `[first, end)`. */
export function tokenText({ raw, tokens }: Article, first: number, end: number): string {
  return raw.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}

/** What a rule matched, part by part: captured classes with what they stand for, and the words between them. */
export function matchedParts(article: Article, pack: LanguagePack, match: Match): MatchedPart[] {
  const parts: MatchedPart[] = [];
  const plain = (first: number, end: number): void => {
    if (end > first) parts.push({ words: tokenText(article, first, end), name: null, value: null });
  };
  let at = match.first;
  for (const { name, first, end, value } of pack.bindings(match).captures()) {
    // A class may be captured inside another one.
    if (first < at) continue;
    plain(at, first);
    const words = tokenText(article, first, end);
    parts.push({ words, name, value: valueText(name, value, words) });
    at = end;
  }
  plain(at, match.end);
  return parts;
}

/** What a captured value says to people; null when the words say it already, or it only counts something. */
function valueText(name: string, value: string | number | null, words: string): string | null {
  if (value === null || INDEXES.has(name)) return null;
  const known = /month/u.test(name) ? MONTHS : /weekday/u.test(name) ? WEEKDAYS : [];
  const text = typeof value === 'number' ? (known[value - 1] ?? plainNumber(name, value)) : value;
  return text === words || text === words.toLowerCase() ? null : text;
}

const plainNumber = (name: string, value: number): string =>
  /year|day|hour|minute/u.test(name) ? String(value) : numberText(value);

/** Classes whose value is the index of a result of an earlier stage. */
const INDEXES: ReadonlySet<string> = new Set([
  ...['numeral', 'date', 'duration', 'date-part', 'duration-part', 'quantity', 'amount'],
  ...['measured', 'count', 'actor', 'one', 'two', 'low', 'high', 'minor', 'whole', 'part'],
  ...['state', 'government', 'military', 'coalition', 'organisation', 'armed-group', 'person'],
  ...['place', 'media', 'demonym', 'national', 'num', 'den', 'who', 'target', 'agent', 'object'],
]);
