import type { Clauses } from '../../clauses.js';
import type { Draft } from './event-mention.js';
import { outlasts, goesOnSince, isOfCrime } from './lasting.js';
import type { PlacedDate } from './placed-date.js';
import { verbOf, type Bearer } from '../roles/scene.js';
import type { Trigger } from '../triggers/trigger.js';

/** A noun without a verb is dated less readily than a verb. */
const NOUN_COST = 4;

/** What stands before the date, unless it is the verb. */
const AFTER_COST = 1;

/** What stands behind "and" after the date. */
const CLOSED_COST = 10;

/** A clause without a trigger of its own dates what it hangs on. */
const OTHER_CLAUSE_COST = 25;

/** Of what a date is not that of. */
export const FARTHEST = 45;

/** Tokens between saying and the day on which it is said. */
const SPEECH_REACH = 8;

/** How far a date is from an event: the least dates it, {@link FARTHEST} never does. */
export function costOf(date: PlacedDate, event: Draft, clauses: Clauses): number {
  const { trigger, support, modality } = event;
  // Something is said on a day, not by or before one.
  if (modality.open || (trigger.speech && date.mention.relation !== 'at')) return FARTHEST;
  // "water flooded the streets and the airport stays shut until May"
  if ((outlasts(date, trigger) && support?.putsOff !== true) || goesOnSince(date, trigger))
    return FARTHEST;
  if (isOfCrime(date, trigger)) return FARTHEST;
  const own = clauses.of(date.first);
  const theirs = clauses.of(verbOf(event).head);
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
  if (isToldOf(date, event, clauses)) return cost;
  const hangs = clauses.list[own];
  // "said on Monday that exercises would start in June": June is of what is said, whether a rule knows that or not.
  if (trigger.speech && hangs?.kind === 'sub') return FARTHEST;
  const related = hangs?.parent === theirs && hangs.kind !== 'main' && (isNoun || !date.relative);
  return related && trigger.first < date.first ? cost + OTHER_CLAUSE_COST : FARTHEST;
}

/** «в январе 2020 года, когда …»: what a clause right behind a date tells was at it, whatever lasts until it or since. */
export function isToldOf(date: PlacedDate, event: Bearer, { of, list }: Clauses): boolean {
  const told = list[of(verbOf(event).head)];
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

const isRightBehind = (token: number, { end }: PlacedDate): boolean =>
  token >= end && token - end <= 1;
