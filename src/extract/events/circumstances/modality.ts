import { isVerbFirst } from '../../word-order.js';
import { hasBreak } from '../../breaks.js';
import type { Clauses } from '../../clauses.js';
import { conditionOf } from './condition.js';
import type { Cue } from './cues.js';
import { isNegated, isBarely, deniesElse, isAlso } from './polarity.js';
import { tenseOf, statusOf, readCue } from './status.js';
import { UNKNOWN_REACH, isAnothers, spanOf } from './unknown.js';
import { isBehindFact } from '../triggers/behind-fact.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Section } from '../../section.js';
import type { Status, Polarity, TextSpan } from '../../../types/index.js';

/** What the words around a trigger make of it. */
export interface Modality {
  readonly status: Status;
  readonly polarity: Polarity;
  /** Its time is said to be unknown. */
  readonly open: boolean;
  readonly condition: TextSpan | null;
  /** The words that say so, with those of the event. */
  readonly unknown: TextSpan | null;
}

/** Tokens over which a cue governs a noun or infinitive. */
const REACH = 9;

/** Tokens over which a plan, or a denial where verbs come first, governs a noun that no other event parts from it. */
const FAR_REACH = 16;

/** "Postponed until 10 May" denies nothing: it is to be then. */
const withoutPutOff = (cues: readonly Cue[], support: Trigger | null): readonly Cue[] =>
  support?.putsOff === true
    ? cues.filter(({ first, end }) => end <= support.first || support.end <= first)
    : cues;

/** Status and polarity of a trigger; `support` lends a noun its tense. */
export function modalityOf(
  section: Section,
  clauses: Clauses,
  all: readonly Cue[],
  trigger: Trigger,
  support: Trigger | null,
  others: readonly Trigger[],
): Modality {
  const cues = withoutPutOff(all, support);
  const verb = support ?? trigger;
  const tense = tenseOf(section, clauses, verb, others);
  const negated =
    (isNegated(section, verb) && !(support !== null && isBarely(section, verb))) ||
    (support !== null && isNegated(section, trigger));
  if (cues.length === 0) {
    return {
      status: statusOf(tense, null, false),
      polarity: negated ? 'negative' : 'positive',
      open: false,
      condition: null,
      unknown: null,
    };
  }
  const clause = clauses.of(trigger.head);
  // What governs a clause with "that" governs its verb; what governs a noun says nothing of its relative clause.
  const near = (cue: Cue): boolean => {
    const at = clauses.of(cue.first);
    return (
      at === clause || (clauses.list[clause]?.kind === 'sub' && clauses.list[clause].parent === at)
    );
  };
  const isBefore = (cue: Cue): boolean =>
    cue.end <= trigger.head &&
    near(cue) &&
    cue.kind !== 'condition' &&
    cue.kind !== 'unknown' &&
    (cue.kind !== 'purpose' || cue.end === trigger.first);
  const reaches = ({ kind, end, first }: Cue): boolean =>
    trigger.head - end <= REACH ||
    clauses.of(first) !== clause ||
    (tense === 'noun' &&
      trigger.head - end <= FAR_REACH &&
      // «نفى مستشار القائد محمد النور، الأربعاء، انسحاب القوات»: where verbs come first, who denies stands between.
      ((kind === 'deny' && isVerbFirst(section)) ||
        // "is expected at the White House on 18 November for his first visit"
        (kind === 'plan' && !hasBreak(section, end, trigger.first))) &&
      !others.some(({ head }) => head > end && head < trigger.head));
  const governing = cues.findLast(
    (cue) =>
      isBefore(cue) &&
      reaches(cue) &&
      (cue.kind !== 'deny' || !deniesElse(section, clauses, cue, trigger)),
  );
  const condition = conditionOf(section, clauses, cues, clause);
  const unknown = cues.find(
    (cue) =>
      cue.kind === 'unknown' &&
      tense !== 'past' &&
      // «После взрыва о пострадавших не сообщалось»
      !(governing?.kind === 'fact' && cue.first > trigger.head) &&
      [clause, clauses.list[clause]?.parent].includes(clauses.of(cue.first)) &&
      Math.abs(cue.first - trigger.head) <= UNKNOWN_REACH &&
      !isAnothers(section, cue, trigger, others),
  );
  // «про виведення не йдеться», «такого удара армия не наносила»
  const deniedAfter =
    !(tense === 'noun' && isBehindFact(section, trigger.first, 1, 0)) &&
    cues.some(
      ({ kind, first }) =>
        (kind === 'deny-after' ||
          (kind === 'deny' &&
            isAlso(section, first, 'deny-after') &&
            !hasBreak(section, trigger.end, first))) &&
        first >= trigger.end &&
        first - trigger.end <= REACH &&
        clauses.of(first) === clause,
    );
  // «не планує виводити»
  const unplanned =
    governing?.kind === 'plan' &&
    section.stream.find(governing.first - 1, eventClasses(section.pack).negation);
  // "denied that the government planned to resign"
  const deniedAbove =
    cues.findLast((cue) => isBefore(cue) && clauses.of(cue.first) !== clause)?.kind === 'deny';
  const polarity =
    (governing?.kind === 'deny' || deniedAbove || deniedAfter || Boolean(unplanned)) !== negated
      ? 'negative'
      : 'positive';
  const { tokens } = section.stream;
  const isItsCondition =
    condition !== null &&
    condition.start <= (tokens[trigger.first]?.start ?? 0) &&
    (tokens[trigger.end - 1]?.end ?? 0) <= condition.end;
  return {
    // "On condition that the sanctions are lifted": what something depends on has not come about.
    status:
      unknown || isItsCondition
        ? 'hypothetical'
        : statusOf(
            tense,
            readCue(governing?.kind ?? null, trigger.label),
            governing !== undefined && clauses.of(governing.first) === clause,
          ),
    polarity,
    open: unknown !== undefined,
    condition,
    unknown: unknown ? spanOf(section, unknown, trigger) : null,
  };
}
