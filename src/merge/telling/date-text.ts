import type { FactValue } from '../../types/fact.js';

type Dated = Pick<FactValue, 'from' | 'to' | 'candidates' | 'relation'>;

const MONTHS: readonly string[] = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July'] as const),
  ...(['August', 'September', 'October', 'November', 'December'] as const),
];

const PREPOSITIONS: Readonly<Record<string, string>> = {
  by: 'by',
  within: 'by',
  until: 'until',
  // What is told as past, "held talks", went on from then.
  since: 'from',
  before: 'before',
  after: 'after',
};

function day(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function lastDay(year: string, month: string): string {
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString();
  return end.slice(0, 10);
}

function named(from: string, to: string): string | null {
  const [year = '', month = ''] = from.split('-');
  if (from === to) return day(from);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${year}-${month}-01` && to === lastDay(year, month)) {
    return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  }
  return null;
}

/** A limit: the last day of a month is its end. */
function limit(first: string, last: string): string {
  const [year = '', month = ''] = last.split('-');
  if (first !== last || last !== lastDay(year, month)) return named(first, last) ?? day(last);
  return `the end of ${month === '12' ? year : `${MONTHS[Number(month) - 1] ?? month} ${year}`}`;
}

const WEEKDAYS: readonly string[] = [
  ...(['Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const),
  ...(['Thursday', 'Friday', 'Saturday'] as const),
];

/** "on a Saturday in January 2024"; null where the days lie in two months. */
function oneOf(candidates: readonly string[]): string | null {
  const [first = ''] = candidates;
  if (!candidates.every((each) => each.startsWith(first.slice(0, 8)))) return null;
  const weekday = WEEKDAYS[new Date(`${first}T00:00:00Z`).getUTCDay()] ?? '';
  const [year = '', month = ''] = first.split('-');
  return `on a ${weekday} in ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A date in an English sentence, with its preposition; null when nothing is known of it. */
export function dateText({ from, to, relation, candidates }: Dated): string | null {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return null;
  const name = named(first, last) ?? `${day(first)} to ${day(last)}`;
  const preposition = PREPOSITIONS[relation ?? ''];
  // One end alone is a limit, not the day.
  if (preposition === undefined && (from === null || to === null)) return null;
  if (preposition === 'by' || preposition === 'until')
    return `${preposition} ${limit(first, last)}`;
  if (preposition !== undefined) return `${preposition} ${named(first, last) ?? day(last)}`;
  const weekday = candidates.length > 1 ? oneOf(candidates) : null;
  if (weekday !== null) return weekday;
  if (first === last) return `on ${name}`;
  return named(first, last) === null ? `between ${day(first)} and ${day(last)}` : `in ${name}`;
}
