import { hasBreak } from '../../breaks.js';
import type { DateMention } from '../../../types/index.js';
import type { Clauses } from '../../clauses.js';
import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import { isJoined } from './coordination.js';
import type { Draft } from './event-mention.js';
import { MOMENTARY, VIOLENT } from '../triggers/frames.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';

/** A date mention on the tokens of its sentence. */
export interface PlacedDate {
  readonly first: number;
  readonly end: number;
  readonly mention: DateMention;
  /** A conjunction follows: "on Monday and …" begins something else. */
  readonly closed: boolean;
  /** Stands in a clause behind a comma that tells of a name: ", who led the army in 1999". */
  readonly relative: boolean;
}

/** The dates of the events of a sentence, by their index. */
export type DatesOfEvents = ReadonlyMap<number, readonly DateMention[]>;

/** Of a sentence without dates. */
export const UNDATED: DatesOfEvents = new Map();

/** Of an event without a date. */
export const NO_DATES: readonly DateMention[] = [];

/** Done in a day, so that a time since which it was done is that of several. */
const AT_A_STROKE: ReadonlySet<string> = new Set([
  ...(['coup', 'crash', 'verdict', 'earthquake', 'explosion', 'resignation'] as const),
  ...(['appointment', 'dismissal', 'inauguration', 'assassination-attempt'] as const),
]);

/** What a court does: a year far behind it is that of the crime. */
const OF_COURTS: ReadonlySet<string> = new Set(['verdict', 'indictment', 'trial']);
/** Tokens between what a court does and the year in which it does so. */
const YEAR_REACH = 4;

/** A noun without a verb is dated less readily than a verb. */
const NOUN_COST = 4;
/** What stands before the date, unless it is the verb. */
const AFTER_COST = 1;
/** What stands behind "and" after the date. */
const CLOSED_COST = 10;
/** A clause without a trigger of its own dates what it hangs on. */
const OTHER_CLAUSE_COST = 25;
const FARTHEST = 45;
/** Tokens between saying and the day on which it is said. */
const SPEECH_REACH = 8;

/** "Victory in the 26 October elections … on Sunday": what names its day in its own words has no other. */
function isDatedInside(
  { first, end }: Draft['trigger'],
  date: PlacedDate,
  dates: readonly PlacedDate[],
): boolean {
  const isInside = (each: PlacedDate): boolean => first <= each.first && each.end <= end;
  return !isInside(date) && dates.some(isInside);
}

/**
 * The dates of each event of a sentence, by index: each date belongs to one event, and to what is told with it. `isApart` tells
 * whether a mark or a word like "after" parts a date from a noun behind it.
 */
export function assignDates(
  section: Section,
  dates: readonly PlacedDate[],
  events: readonly Draft[],
  clauses: Clauses,
  isApart: (from: number, to: number) => boolean,
): DatesOfEvents {
  const assigned = new Map<number, DateMention[]>();
  const give = (index: number, mention: DateMention): void => {
    assigned.set(index, [...(assigned.get(index) ?? []), mention]);
  };
  let previous: { index: number; end: number } | null = null;
  for (const date of dates) {
    // «в течение года, но не позднее мая»: the second bounds what the first does.
    const before: Draft | undefined = previous ? events[previous.index] : undefined;
    const goesOn: boolean =
      previous !== null &&
      date.first - previous.end <= 6 &&
      isBound(date.mention) &&
      !(before && outlasts(date, before.trigger));
    const index: number =
      goesOn && previous ? previous.index : nearestEvent(section, date, events, clauses, isApart);
    const trigger = events[index]?.trigger;
    if (trigger === undefined || isDatedInside(trigger, date, dates)) continue;
    give(index, date.mention);
    previous = { index, end: date.end };
  }
  // A blow and what it did are told by one date, unless the second has its own.
  const own = [...assigned];
  events.forEach((event, i) => {
    if (assigned.has(i)) return;
    const shared = own.find(([index]) => {
      const owner = events[index];
      return owner !== undefined && sharesDay(owner, event, clauses);
    });
    const day = shared?.[1] ?? frontedDay(section, i, events, dates, assigned, clauses);
    if (day) assigned.set(i, day);
  });
  return new Map(
    [...assigned].map(([i, mentions]) => [i, mentions.map((each) => asTold(each, events[i]))]),
  );

  function asTold(mention: DateMention, event: Draft | undefined): DateMention {
    const date = dates.find((each) => each.mention === mention);
    const isAtIt = event !== undefined && date !== undefined && isToldOf(date, event, clauses);
    return isAtIt && mention.relation !== 'at' ? { ...mention, relation: 'at' } : mention;
  }
}

/**
 * "On Tuesday a court acquitted two and sentenced a third", «9 мая Путин встретился с Лулой, а также провёл переговоры с Фицо»: what stands in
 * front of a verb dates those that are joined to it, too, of the same tense and without a day of their own.
 */
function frontedDay(
  section: Section,
  index: number,
  events: readonly Draft[],
  dates: readonly PlacedDate[],
  assigned: ReadonlyMap<number, DateMention[]>,
  clauses: Clauses,
): DateMention[] | undefined {
  const event = events[index];
  if (!event || event.modality.open || event.trigger.speech) return undefined;
  const verb = event.support ?? event.trigger;
  if (!isJoined(section, clauses, verb)) return undefined;
  const clause = clauses.of(verb.head);
  const above = clauses.list[clause]?.parent;
  const before = events.findLastIndex((each) => {
    const other = each.support ?? each.trigger;
    return (
      other.head < verb.head &&
      other.form.tense !== 'noun' &&
      [clause, above].includes(clauses.of(other.head))
    );
  });
  const other = events[before]?.support ?? events[before]?.trigger;
  const day = assigned.get(before);
  if (!other || other.form.tense !== verb.form.tense || day?.length !== 1) return undefined;
  const isInFront = dates.some(
    ({ mention, first, end }) =>
      mention === day[0] &&
      mention.relation === 'at' &&
      end <= other.first &&
      first >= (events[before - 1]?.trigger.end ?? 0),
  );
  const hasOwn = dates.some(({ first }) => first > other.first && first < verb.end);
  return isInFront && !hasOwn ? day : undefined;
}

const isBound = ({ relation }: DateMention): boolean => relation === 'by' || relation === 'until';

function sharesDay(owner: Draft, other: Draft, clauses: Clauses): boolean {
  return (
    VIOLENT.has(owner.trigger.label) &&
    VIOLENT.has(other.trigger.label) &&
    owner.trigger.label !== other.trigger.label &&
    isAsserted(owner) &&
    isAsserted(other) &&
    isTogether(clauses.of(owner.trigger.head), clauses.of(other.trigger.head), clauses)
  );
}

const isAsserted = ({ modality: { status, polarity } }: Draft): boolean =>
  status === 'asserted' && polarity === 'positive';

/** Of two events: in one clause, or the second in what is said of the first («удара, в результате которого …»). */
export function isTogether(owner: number, other: number, { list }: Clauses): boolean {
  return owner === other || (list[other]?.kind === 'aside' && list[other].parent === owner);
}

function nearestEvent(
  section: Section,
  date: PlacedDate,
  events: readonly Draft[],
  clauses: Clauses,
  isApart: (from: number, to: number) => boolean,
): number {
  let best = -1;
  let lowest = FARTHEST;
  events.forEach((event, i) => {
    const { trigger, support } = event;
    // "…, the police said": what is said behind a comma is dated by nothing before it.
    if (date.end <= trigger.first && isTail(section, trigger)) return;
    // "stopped on Sunday, five days after the earthquake"
    if (
      trigger.form.tense === 'noun' &&
      !support &&
      date.end <= trigger.first &&
      isApart(date.end, trigger.first)
    )
      return;
    // "from noon on 10 October, the minister said": what is said is dated, not the saying, unless the date stands in front of all.
    const isTag = trigger.speech && date.end <= trigger.first && isApart(date.end, trigger.first);
    if (isTag && events.some((other) => other.trigger.head < date.first)) return;
    if (isOfAnnounced(date, event, events, clauses)) return;
    if (isWhatFor(section, date, event)) return;
    if (isOfBefore(section, date, event, events, clauses)) return;
    const cost = costOf(date, event, clauses);
    if (cost < lowest) {
      lowest = cost;
      best = i;
    }
  });
  return best;
}

/** What is decided on for a time that is not that of the decision. */
const FOR_A_TIME: ReadonlySet<string> = new Set([
  ...(['law', 'vote', 'agreement', 'ratification', 'aid'] as const),
]);

/** «принял бюджет на 2025 год», "passed the budget for 2025": the year that a thing is for. Class `time-for`. */
const isWhatFor = (
  section: Section,
  { first, mention }: PlacedDate,
  { trigger: { label }, modality }: Draft,
): boolean =>
  FOR_A_TIME.has(label) &&
  modality.status === 'asserted' &&
  mention.grain === 'year' &&
  standsBefore(section, eventClasses(section.pack).timeFor, first);

/** Says behind a comma what stands before it. */
const isTail = ({ stream }: Section, { speech, first }: Trigger): boolean =>
  speech && stream.tokens[first - 1]?.key === ',';

/** Grains of what is announced for later rather than of the day on which it is. */
const COARSE: ReadonlySet<string | null> = new Set([
  ...(['month', 'quarter', 'half', 'season', 'year', 'decade'] as const),
]);

/** «объявила о выводе войск из Мали в 2026 году»: behind what is announced, a month or a year is that of the thing. */
const isOfAnnounced = (
  { first, mention }: PlacedDate,
  { trigger }: Draft,
  events: readonly Draft[],
  clauses: Clauses,
): boolean =>
  trigger.speech &&
  COARSE.has(mention.grain) &&
  events.some(
    ({ trigger: other }) =>
      !other.speech &&
      other.head > trigger.head &&
      other.end <= first &&
      clauses.of(other.head) === clauses.of(trigger.head),
  );

/** «выведут войска до сентября 2024 года, миссия же продолжится»: behind a mark begins another event, where one stands in front of the date. */
const isOfBefore = (
  section: Section,
  date: PlacedDate,
  { trigger, support }: Draft,
  events: readonly Draft[],
  clauses: Clauses,
): boolean => {
  const from = Math.min(trigger.first, support?.first ?? trigger.first);
  if (date.end > from || !hasBreak(section, date.end, from)) return false;
  const own = clauses.of(date.first);
  return events.some((other) => {
    const verb = other.support ?? other.trigger;
    const end = Math.max(verb.end, other.trigger.end);
    return (
      !other.trigger.speech &&
      !other.modality.open &&
      verb.form.tense !== 'noun' &&
      end <= date.first &&
      clauses.of(verb.head) === own &&
      !hasBreak(section, end, date.first)
    );
  });
};

function costOf(date: PlacedDate, { trigger, support, modality }: Draft, clauses: Clauses): number {
  // Something is said on a day, not by or before one.
  if (modality.open || (trigger.speech && date.mention.relation !== 'at')) return FARTHEST;
  // "water flooded the streets and the airport stays shut until May"
  if (outlasts(date, trigger) || goesOnSince(date, trigger)) return FARTHEST;
  if (isOfCrime(date, trigger)) return FARTHEST;
  const own = clauses.of(date.first);
  const theirs = clauses.of((support ?? trigger).head);
  if (trigger.speech && distance(date, trigger, support) > SPEECH_REACH) return FARTHEST;
  const isNoun = trigger.form.tense === 'noun' && support === null;
  const away = distance(date, trigger, support);
  // «после вторжения 2003 года»
  const isItsYear = away === 0 && date.mention.grain === 'year' && date.first >= trigger.end;
  const cost = away + (isNoun && !isItsYear ? NOUN_COST : 0);
  if (own === theirs || own === clauses.of(trigger.head)) {
    if (trigger.first < date.first) return cost;
    return cost + (date.closed ? CLOSED_COST : AFTER_COST);
  }
  if (isToldOf(date, { trigger, support }, clauses)) return cost;
  const hangs = clauses.list[own];
  // "said on Monday that exercises would start in June": June is of what is said, whether a rule knows that or not.
  if (trigger.speech && hangs?.kind === 'sub') return FARTHEST;
  const related = hangs?.parent === theirs && hangs.kind !== 'main' && (isNoun || !date.relative);
  return related && trigger.first < date.first ? cost + OTHER_CLAUSE_COST : FARTHEST;
}

/** «в январе 2020 года, когда …»: what a clause right behind a date tells was at it, whatever lasts until it or since. */
function isToldOf(
  date: PlacedDate,
  { trigger, support }: Pick<Draft, 'trigger' | 'support'>,
  { of, list }: Clauses,
): boolean {
  const told = list[of((support ?? trigger).head)];
  return (
    told?.kind === 'aside' && told.parent === of(date.first) && isRightBehind(told.first, date)
  );
}

function distance(date: PlacedDate, trigger: Trigger, support: Trigger | null): number {
  const to = ({ first, end }: { first: number; end: number }): number =>
    date.first >= end ? date.first - end : Math.max(0, first - date.end);
  const own = to({ first: trigger.first, end: trigger.reach });
  return support ? Math.min(own, to(support)) : own;
}

/**
 * A blow that was struck lasts no longer than itself, and an election no longer than its days: "won a term until 2030"; what was said is
 * bound by no day: «как объявили стороны, это случится не позднее мая».
 */
const outlasts = ({ mention }: PlacedDate, { label, form }: Trigger): boolean => {
  const done = form.tense === 'past';
  if (SAID.has(label)) return done && isBound(mention);
  // «арестован до 13 июля»
  if (DETENTION.has(label) && done && mention.relation === 'before') return true;
  return mention.relation === 'until' && (MOMENTARY.has(label) || (VIOLENT.has(label) && done));
};

/** What lasts longer than the deed. */
const DETENTION: ReadonlySet<string> = new Set(['arrest']);

const SAID: ReadonlySet<string> = new Set(['statement', 'joint-statement']);

/** "In five countries the army has seized power since 2020": what is done at a stroke does not go on since a day. */
const goesOnSince = ({ mention }: PlacedDate, { label, form }: Trigger): boolean =>
  mention.relation === 'since' && AT_A_STROKE.has(label) && form.tense !== 'noun';

/** «приговорил его к пяти годам по делу о финансировании кампании 2007 года» */
const isOfCrime = ({ first, mention }: PlacedDate, { label, reach }: Trigger): boolean =>
  OF_COURTS.has(label) && mention.grain === 'year' && first - reach > YEAR_REACH;

const isRightBehind = (token: number, { end }: PlacedDate): boolean =>
  token >= end && token - end <= 1;
