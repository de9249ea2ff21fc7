import { isOneAttack } from './attack-days.js';
import { isoDay } from '../../calendar/day-number.js';
import { shared } from '../common/shared.js';
import { ordinalOf, ordinalsApart } from '../dates/day-of-year.js';
import { domain, intersect, shift, width } from '../dates/domain.js';
import type { Domain } from '../dates/domain.js';
import type { Evidence } from './evidence.js';
import { likeness, sharedNumbers, sharedSigns, type Weights } from './likeness.js';
import { isOneAccident, sharedEvents, strikesOne } from './same-event.js';
import { areTied } from './ties.js';
import type { Distance } from './ties.js';
import { tellOneDeath, tellTwoEvents } from './two-events.js';

/** Reports on one event come within two weeks of each other. */
const NEAR_DAYS = 14;
/** A publication date that is no better known than this does not tell near from far. */
const KNOWN_DAYS = 62;
/** An event is news for as long after it happened. */
const RECALL_DAYS = 14;

/** Whether one recalls, with its date, an event that was news when the other was written. */
function recalls(a: Evidence, b: Evidence): boolean {
  const news = (published: Domain) =>
    width(published) > KNOWN_DAYS ? null : shift(published, -RECALL_DAYS, 3);
  const [newsOfA, newsOfB] = [news(a.published), news(b.published)];
  const fits = (days: Domain | null, time: Domain | null) =>
    days !== null && time !== null && width(days) <= 31 && intersect(days, time) !== null;
  for (const [, first, second] of sharedEvents(a, b)) {
    if (fits(first.days, newsOfB) || fits(second.days, newsOfA)) return true;
  }
  return false;
}

/**
 * Whether an undated article has its people speak, or tells of blows, on days of the year that are far from when the other one
 * appeared.
 */
function isOfOtherTime({ published, spoken, happened }: Evidence, dated: Evidence): boolean {
  const { from, to } = dated.published;
  if (from === null || to === null || to - from > NEAR_DAYS) return false;
  if (width(published) <= KNOWN_DAYS) return false;
  const around = [from, to].map((day) => ordinalOf(isoDay(day).slice(5)));
  const areFar = (days: ReadonlySet<string>, most: number) =>
    days.size > 0 &&
    [...days].every((day) => around.every((other) => ordinalsApart(ordinalOf(day), other) > most));
  return areFar(spoken, NEAR_DAYS) || areFar(happened, KNOWN_DAYS / 2);
}

function apart(one: Evidence, other: Evidence): Distance | 'far' {
  const isOther = isOfOtherTime(one, other) || isOfOtherTime(other, one);
  if (isOther && !tellOneDeath(one, other)) return 'far';
  const [a, b] = [one.published, other.published];
  const [first, second] = [domain(a.from, a.to), domain(b.from, b.to)];
  if (intersect(shift(first, -NEAR_DAYS, NEAR_DAYS), second) === null) return 'far';
  return width(a) <= KNOWN_DAYS && width(b) <= KNOWN_DAYS ? 'near' : 'unknown';
}

/** What each thing in common adds to the likeness of two articles. */
const POINTS = {
  /** What strikes one place, mainly told by both: two earthquakes in one country in two weeks are hardly ever two. */
  strike: 0.4,
  /** A crash in one town that the other tells as one in that state: of accidents a state has few. */
  accident: 0.25,
  /** Another event of a kind, the rarer the kind the more. */
  event: 0.2,
  exact: 0.15,
  /** Two numbers or more of which each hardly another story has: the counts of one election, the damage of one flood. */
  counts: 0.25,
  specific: 0.1,
  /** A mall or a ship that only this story names. */
  site: 0.4,
  /** A day of the year that both name, where nothing else says that they are of one time. */
  day: 0.15,
} as const;
/** More of one sort of evidence adds nothing. */
const MOST = { event: 0.4, exact: 0.45, specific: 0.3 } as const;
/** How much articles must have in common, by how much is known of their dates. */
const ENOUGH = { near: 0.5, unknown: 0.7 } as const;
/** Who and what they name alone joins no articles of unknown dates. */
const MOST_LIKENESS = { near: 1, unknown: 0.6 } as const;

/** What two articles have in common, beside whom they name. */
interface Common {
  readonly points: number;
  /** Both mainly tell of one blow, accident or death. */
  readonly isOne: boolean;
}

function inCommon(a: Evidence, b: Evidence, rare: Weights): Common {
  let strike = 0;
  const labels = new Set<string>();
  for (const [label, first, second] of sharedEvents(a, b)) {
    const main = first.main && second.main;
    if (main && strikesOne(label, first, second)) strike = POINTS.strike;
    else if (main && isOneAccident(label, first, second)) {
      strike = Math.max(strike, POINTS.accident);
    } else labels.add(label);
  }
  if (isOneAttack(a.attacks, b.attacks) || tellOneDeath(a, b)) strike = POINTS.strike;
  const weights = [...labels].reduce((sum, label) => sum + (rare.get(`e ${label}`) ?? 1), 0);
  const points =
    strike +
    Math.min(MOST.event, POINTS.event * weights) +
    Math.min(MOST.exact, POINTS.exact * sharedNumbers(a, b, rare)) +
    (sharedSigns(a, b) > 1 ? POINTS.counts : 0) +
    Math.min(MOST.specific, POINTS.specific * shared(a.specific, b.specific)) +
    (shared(a.sites, b.sites) > 0 ? POINTS.site : 0);
  return { points, isOne: strike > 0 };
}

/** Whether an article names the day on which the other one appeared, or the day before. */
function namesDayOf({ published: { from, to } }: Evidence, { days }: Evidence): boolean {
  if (from === null || from !== to) return false;
  return [from - 1, from].some((day) => days.has(isoDay(day).slice(5)));
}

/** What is known only by chance to be shared across a longer time joins as firmly as much in common. */
const RECALLED = 0.3;

/** What only titles or a town tie together is never sure by itself. */
const TIED = 0.1;

/**
 * How firmly two articles are about the same events: by how much they have more in common than is enough, negative when
 * they are not. The less is known about their dates, the more they must share; across a longer time only what is
 * unlikely to be shared by chance counts.
 */
export function bond(a: Evidence, b: Evidence, rare: Weights): number {
  const similar = likeness(a.entities, b.entities, rare);
  const distance = apart(a, b);
  if (distance === 'far') {
    const recalled = sharedNumbers(a, b, rare) > 1 || recalls(a, b);
    return similar >= 0.4 && recalled ? RECALLED : -1;
  }
  const isOfDay = shared(a.days, b.days) > 0 || namesDayOf(a, b) || namesDayOf(b, a);
  const sameDay = distance === 'unknown' && isOfDay ? POINTS.day : 0;
  const isOther = tellTwoEvents(a, b);
  if (distance === 'unknown' && sameDay === 0 && isOther) return -1;
  const common = inCommon(a, b, rare);
  const points = common.points + sameDay;
  // What tells that articles of unknown dates are of one time: a day, a number, a death, one blow.
  const isOfOneTime =
    distance === 'near' || sameDay > 0 || common.isOne || shared(a.exact, b.exact) > 0;
  const bare = distance === 'near' && similar >= 0.8 ? similar - 0.8 : -1;
  const firmness = Math.min(similar, MOST_LIKENESS[distance]) + points - ENOUGH[distance];
  const found = points === 0 ? bare : Math.min(firmness, isOfOneTime ? 1 : TIED);
  return found < TIED && !isOther && areTied(a, b, similar, distance) ? TIED : found;
}
