import type { Digest, Story } from '../../types/digest.js';
import type { Fact, FactValue, Support } from '../../types/fact.js';
import { isAttack } from '../../merge/claims/label-table.js';
import { isSupposed } from '../../merge/telling/current.js';
import { byKeys } from '../../merge/common/order.js';
import { isTold } from '../../merge/worth/is-told.js';
import { SEVERAL } from '../../merge/worth/several.js';
import { ENGLISH, type TextKey, type Wording } from '../../wording/index.js';
import { originName, originsOf, placeName, sourcesOf } from '../citations.js';
import { choices } from '../date-column.js';
import { dated, hasDate, isTimed, namesNobody } from '../select.js';

/** What happened or is to happen, with the most exact date that is known. */
export interface TimelineEntry {
  readonly fact: Fact;
  readonly value: FactValue;
  /** The value and all others that date it likewise. */
  readonly values: readonly FactValue[];
  /** What the same lines tell of the same days: the strike that killed somebody. */
  readonly also: readonly Fact[];
}

/** Something to know about an entry, and where it stands when it stands somewhere. */
export interface Remark {
  readonly text: string;
  readonly places: readonly Support[];
}

const inTime = byKeys<TimelineEntry>(
  ({ value }) => value.from ?? value.to ?? '',
  ({ value }) => value.to ?? '',
  ({ fact }) => fact.label,
  ({ fact }) => fact.id,
);

const BOUNDS: Readonly<Record<string, TextKey>> = {
  by: 'label-by',
  until: 'label-until',
  since: 'label-since',
  before: 'label-before',
  after: 'label-after',
  within: 'label-by',
};

const TOLLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'displaced']);
const TOLL_EVENTS: ReadonlySet<string> = new Set(['killing', 'wounding', 'displacement']);

const WORDS: ReadonlySet<string> = new Set(['statement', 'announcement']);

/** Whether an article puts it first, or several give it. */
function isWeighty({ articles, prominent }: Fact): boolean {
  return articles > 1 || prominent > 0;
}

/** That somebody stated something is no news by itself, unless several sources say so, and of two parties that they did so together. */
function isMereStatement({ relation, subject, articles }: Fact): boolean {
  if (relation === 'joint-statement') return subject.length === 0;
  return WORDS.has(relation) && (subject.length === 0 || articles < SEVERAL);
}

/** Whether a fact counts those whom a disaster or an attack befell. */
export function isToll({ kind, category }: Fact): boolean {
  return kind === 'quantity' && TOLLS.has(category ?? '');
}

function isBareToll({ kind, relation, targets }: Fact): boolean {
  return kind === 'event' && TOLL_EVENTS.has(relation) && targets.length === 0;
}

function linesOf({ values }: Fact): readonly string[] {
  return values.flatMap(({ support }) => support.map(placeName));
}

/**
 * Facts that tell what happened or is to happen: not that somebody stated something, not what is merely talked of, not
 * that people were killed whose number another fact tells. What is watched is told all the same.
 */
export function tellingFacts({ facts }: Story): readonly Fact[] {
  const counted = new Set(facts.filter(isToll).flatMap(linesOf));
  return facts.filter(
    (fact) =>
      fact.watched !== undefined ||
      (isTold(fact) &&
        !isMereStatement(fact) &&
        !(namesNobody(fact) && !isWeighty(fact)) &&
        !isSupposed(fact) &&
        !(isBareToll(fact) && datedLinesOf(fact).every((line) => counted.has(line)))),
  );
}

/** Lines that date a fact: without a day, that people were killed is told by their number. */
function datedLinesOf({ values }: Fact): readonly string[] {
  return values.filter(hasDate).flatMap(({ support }) => support.map(placeName));
}

/** Talks of which one source names one side only, or none. */
function isHalfTold({ relation, subject, articles, watched }: Fact): boolean {
  return relation === 'talks' && subject.length < 2 && articles === 1 && watched === undefined;
}

/** Days of talks of which both sides are named, or that several sources tell. */
function meetingDays(facts: readonly Fact[]): ReadonlySet<string> {
  const whole = facts.filter((fact) => fact.relation === 'talks' && !isHalfTold(fact));
  return new Set(whole.flatMap(({ values }) => values.flatMap(({ from }) => from ?? [])));
}

/**
 * Facts of a story that have a date, most important first. A date of which nothing more is known than its words is told
 * only where several articles give it and no other fact tells of its line.
 */
export function timedFacts(story: Story): readonly Fact[] {
  const timed = tellingFacts(story).filter(isTimed);
  const told = new Set(timed.filter(({ kind }) => kind === 'event').flatMap(linesOf));
  const met = meetingDays(timed);
  return timed.filter((fact) => {
    // "Hun Manet's talks" of the day of the talks between the two states are those.
    if (isHalfTold(fact)) return !fact.values.some(({ from }) => from !== null && met.has(from));
    return (
      fact.kind !== 'date' || (fact.articles > 1 && !linesOf(fact).every((line) => told.has(line)))
    );
  });
}

/** Facts with their dates, in order of time. */
export function timelineEntries(facts: readonly Fact[]): readonly TimelineEntry[] {
  const entries = facts.flatMap((fact): TimelineEntry[] => {
    const [value, ...others] = dated(fact.values);
    if (value === undefined) return [];
    const like = others.filter(
      (other) => other.polarity === value.polarity && overlaps(other, value),
    );
    return [{ fact, value, values: [value, ...like], also: [] }];
  });
  return joinTold(entries.sort(inTime));
}

/** Equal for entries that the same lines tell of the same days, each known in the same way. */
function telling({ value, values }: TimelineEntry): string {
  const lines = [...new Set(values.flatMap(({ support }) => support.map(placeName)))].sort();
  const { from, to, relation, polarity } = value;
  return JSON.stringify([from, to, relation, polarity, mark(value), lines]);
}

/** Most that one line of the timeline tells. */
const MOST_TOLD = 3;

function joinTold(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const joined: TimelineEntry[] = [];
  const at = new Map<string, number>();
  for (const entry of entries) {
    const key = telling(entry);
    const index = at.get(key) ?? joined.length;
    const same = joined[index];
    const also = same?.also ?? [];
    if (same !== undefined && isAttack(same.fact.relation) && isAttack(entry.fact.relation)) {
      // "The attack", "a strike by Israel": one line tells one blow, in two words.
      joined[index] = named(entry.fact) > named(same.fact) ? { ...entry, also } : same;
    } else if (same !== undefined && also.length + 1 < MOST_TOLD) {
      joined[index] = { ...same, also: [...also, entry.fact] };
    } else {
      at.set(key, joined.length);
      joined.push(entry);
    }
  }
  return joined;
}

/** How much a fact tells of who, whom and where. */
function named({ subject, targets, at }: Fact): number {
  return subject.length + targets.length + (at === null ? 0 : 1);
}

/** Whether two values can be of one day. */
export function overlaps(a: FactValue, b: FactValue): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}

/** How a date is known, by its mark. */
export const HOW_KNOWN = { '=': 'stated', '~': 'inferred', '>': 'planned' } as const;
export type Mark = keyof typeof HOW_KNOWN;

/** The mark that says how a date is known. */
export function mark({ status, certainty, from, to }: FactValue): Mark {
  if (status === 'planned') return '>';
  // A day without its year, or none at all, is told as it stands.
  return certainty === 'stated' || (from === null && to === null) ? '=' : '~';
}

/** What happens, how it lies to its date, and the days to choose from: `talks, no later than`. */
export function entryLabel(
  {
    fact,
    value,
    also = [],
  }: Pick<TimelineEntry, 'fact' | 'value'> & Partial<Pick<TimelineEntry, 'also'>>,
  wording: Wording = ENGLISH,
): string {
  const days = value.candidates.length === 0 ? '' : ` (${choices(value.candidates, wording)})`;
  const label = [fact, ...also].map((each) => each.label).join('; ');
  const bound = BOUNDS[value.relation ?? ''];
  return (bound === undefined ? label : wording.text(bound, { label })) + days;
}

/** What else is to be known of an entry: planned by inference, denied, passed, one origin, conditions. */
export function entryRemarks(
  { fact, value, values }: TimelineEntry,
  { now, articles }: Pick<Digest, 'now' | 'articles'>,
  wording: Wording = ENGLISH,
): readonly Remark[] {
  const conditions = fact.values
    .filter(({ condition }) => condition !== null)
    .flatMap(({ support }) => support.slice(0, 1));
  const over = now !== null && value.to !== null && value.to < now;
  const origins = originsOf(values);
  const oneOrigin = origins.length === 1 && sourcesOf(values).length > 1;
  const name = originName(origins[0] ?? '', articles, wording);
  const shared =
    name === null ? wording.text('one-origin') : wording.text('one-origin-named', { name });
  const remarks: readonly (readonly [holds: boolean, text: string, places?: readonly Support[]])[] =
    [
      [value.status === 'planned' && value.certainty === 'inferred', wording.text('inferred')],
      [value.polarity === 'negative', wording.text('denied')],
      [value.status === 'planned' && over, wording.text('passed')],
      [oneOrigin, shared],
      [conditions.length > 0, wording.text('on-conditions'), conditions],
    ];
  return remarks.flatMap(([holds, text, places = []]) => (holds ? [{ text, places }] : []));
}
