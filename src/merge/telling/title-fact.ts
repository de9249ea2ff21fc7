import { isLocalEntity } from '../../types/actor.js';
import type { TrackedFact } from '../../types/delta.js';
import { LABELS } from '../claims/label-table.js';
import { byKeys } from '../common/order.js';
import { isDisputed } from '../worth/disputes.js';
import { isTold } from '../worth/is-told.js';
import { SEVERAL } from '../worth/several.js';
import { isMinor } from './rank.js';

/** Whether a fact says about whom or where it is, and asserts something. */
function isNamed(fact: TrackedFact): boolean {
  const { subject, targets, at, values } = fact;
  return (
    !isMinor(fact) &&
    (subject.length > 0 || targets.length > 0 || at !== null) &&
    values.some(({ polarity, status }) => polarity === 'positive' && status !== 'hypothetical')
  );
}

/** Whether a fact can name a story: of those who were killed their number tells more than that they were, unless they have a name. */
function hasTitle({ relation, targets }: TrackedFact): boolean {
  if (LABELS[relation]?.title === undefined) return false;
  return relation !== 'killing' || targets.some((target) => !isLocalEntity(target));
}

const SAID: ReadonlySet<string> = new Set(['statement', 'joint-statement', 'announcement']);

const TOLLS: ReadonlySet<string> = new Set(['killing', 'wounding']);

/**
 * Whether a story can be called by the label of a fact that has no title of its own: that somebody stated something is what no story is about,
 * how many soldiers, or how much money, somebody has says nothing of what happened, and of people without a name their number tells more.
 */
function isTelling({ kind, relation, targets }: TrackedFact): boolean {
  if (kind === 'quantity') return relation === 'total';
  return !SAID.has(relation) && !(TOLLS.has(relation) && targets.length === 0);
}

/** Whether some say that it happened and others that it did not: no story is called after such a thing if another leads it, too. */
function isDenied(fact: TrackedFact): boolean {
  return new Set(fact.values.map(({ polarity }) => polarity)).size > 1 && isDisputed(fact);
}

/** Whether a fact can name what several sources tell: more than one tells it, of what takes two both sides, and whom it befell. */
function isCommon({ articles, subject, targets, relation }: TrackedFact, sources: number): boolean {
  if (sources < SEVERAL) return true;
  const isHalf = TAKE_TWO.has(relation) && subject.length === 1;
  return articles > 1 && !isHalf && !(OF_SOMEBODY.has(relation) && targets.length === 0);
}

const TAKE_TWO: ReadonlySet<string> = new Set(['agreement', 'talks', 'ceasefire']);
/** A verdict on nobody names no story. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['verdict', 'trial', 'indictment', 'release']);

/**
 * The fact that leads a story and gives it its title: an event that the title or lead of an article tells, else a number
 * that one tells, else what comes first; `undefined` when there is none that can.
 */
export function titleFact<T extends TrackedFact>(
  facts: readonly T[],
  sources: number,
): T | undefined {
  const told = facts.filter(isTold);
  const named = (told.some(isNamed) ? told : facts).filter(
    (fact) => isNamed(fact) && isCommon(fact, sources),
  );
  const known = ({ subject }: T) => !subject.some(isLocalEntity);
  const titled = named.filter(hasTitle).sort(
    byKeys(
      (fact) => (isDenied(fact) ? 1 : 0),
      (fact) => (known(fact) ? 0 : 1),
    ),
  );
  const prominent = (fact: T) => fact.prominent > 0;
  const telling = named.filter(isTelling);
  return titled.find(prominent) ?? telling.find(prominent) ?? titled[0] ?? telling[0];
}
