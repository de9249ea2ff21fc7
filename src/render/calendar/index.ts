import { isoDay, parseIsoDay } from '../../calendar/day-number.js';
import type { Digest } from '../../types/digest.js';
import { citations, placeName, placesOf } from '../citations.js';
import { dateColumn } from '../date-column.js';
import type { Renderer } from '../renderer.js';
import { entryLabel } from '../view/timeline.js';
import { contentLine, escapeLines, escapeText } from './content-line.js';
import { calendarEntries } from './entries.js';
import type { CalendarEntry } from './entries.js';

/** Where no source has a date. */
const EPOCH = '1970-01-01';
const MOST_QUOTES = 8;

function basic(day: string): string {
  return day.replaceAll('-', '');
}

// The clock may not leak in: an entry is as old as the newest of its sources.
function stamp({ fact }: CalendarEntry, { articles }: Digest): string {
  const sources = new Set(fact.values.flatMap(({ support }) => support.map(({ n }) => n)));
  const days = articles
    .filter(({ n }) => sources.has(n))
    .flatMap(({ published }) => published?.to ?? published?.from ?? []);
  return days.sort().at(-1) ?? EPOCH;
}

function description(entry: CalendarEntry): readonly string[] {
  const { fact, value } = entry;
  const known = value.certainty === 'inferred' ? ', inferred' : '';
  const condition = fact.values.find((each) => each.condition !== null)?.condition;
  const places = citations(placesOf([value, ...fact.values]));
  const quotes = places.slice(0, MOST_QUOTES).map(({ support }) => {
    const date = support.date === null ? '' : ` … “${support.date.text}”`;
    return `[${placeName(support)}] “${support.text}”${date} (${support.path})`;
  });
  return [
    `${dateColumn(value)}, planned${known}`,
    ...(condition == null ? [] : [`On conditions: “${condition}”`]),
    ...quotes,
  ];
}

function event(entry: CalendarEntry, digest: Digest): string {
  const { fact, story, first, last } = entry;
  const place = fact.at === null ? undefined : digest.entities[fact.at]?.name;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${fact.id}@digest`),
    contentLine('DTSTAMP', `${basic(stamp(entry, digest))}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', basic(first)),
    contentLine('DTEND;VALUE=DATE', basic(isoDay((parseIsoDay(last) ?? 0) + 1))),
    contentLine('SUMMARY', escapeText(entryLabel(entry))),
    contentLine('DESCRIPTION', escapeLines(description(entry))),
    place === undefined ? '' : contentLine('LOCATION', escapeText(place)),
    contentLine('CATEGORIES', escapeText(story.title)),
    contentLine('STATUS', 'TENTATIVE'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function calendar(digest: Digest): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//digest//digest ${escapeText(digest.version)}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    ...calendarEntries(digest).map((entry) => event(entry, digest)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** Deadlines and other planned dates, for a calendar. */
export const ical: Renderer = {
  name: 'ical',
  renderDigest: calendar,
  renderComparison: calendar,
};
