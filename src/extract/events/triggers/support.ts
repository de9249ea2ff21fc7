import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import { isAsideBehind, type Clauses } from '../../clauses.js';
import { standsBefore } from '../../readings.js';
import { isBehindFact } from './behind-fact.js';
import { isGoverned } from './readings.js';
import { WILFUL } from './label-kinds.js';
import type { Trigger } from './trigger.js';
import { isHeadLast } from '../../word-order.js';
import { eventClasses } from './event-classes.js';

/** Tokens between a noun and the verb that lends it its tense. */
const REACH = 14;
/** Tokens between a noun and the aside that tells of it. */
const ASIDE_REACH = 14;

/** The nearest supporting verb in a noun's clause that no other noun is nearer to; null for verbs. */
export function supportOf(
  noun: Trigger,
  triggers: readonly Trigger[],
  clauses: Clauses,
  section: Section,
): Trigger | null {
  if (noun.form.tense !== 'noun') return null;
  const clause = clauses.of(noun.head);
  const isRival = (other: Trigger, verb: Trigger): boolean =>
    other !== noun &&
    other.form.tense === 'noun' &&
    !other.support &&
    clauses.of(other.head) === clause &&
    outdoes(other, noun, verb, section);
  let best: Trigger | null = null;
  for (const verb of triggers) {
    if (!verb.support || verb.recalls !== null || !bears(verb, noun, triggers, clauses)) continue;
    if (verb.aims && !strikes(noun, verb)) continue;
    if (verb.happens ? isIndirect(noun, section) : isAfterthought(noun, verb, section)) continue;
    if (isReduced(verb, section) && gap(verb, noun) > 0) continue;
    if (noun.head < verb.head && isOblique(noun, verb, clauses, section)) continue;
    const distance = gap(verb, noun);
    const isNearer = best === null || distance < gap(best, noun);
    // «شن الجيش ضربات استهدفت سيارة»: who deals the blow is told before what it hits.
    const isPreferred = best !== null && best.aims !== verb.aims ? best.aims : isNearer;
    if (distance > REACH || !isPreferred) continue;
    if (triggers.some((other) => isRival(other, verb))) continue;
    best = verb;
  }
  return best;
}

/** «провела перестановки после крушения»: where cases tell, what a cue of fact governs behind a verb is not its object. */
const isAfterthought = (noun: Trigger, verb: Trigger, section: Section): boolean =>
  hasCases(section) && noun.head > verb.head && isBehindFact(section, noun.first, 1, verb.end);

/** «что станет после завершения миссии»: what a preposition governs is not what happens; an adjective may stand between. */
const isIndirect = ({ first }: Trigger, section: Section): boolean => {
  const { pack, stream } = section;
  const governs = (end: number): boolean =>
    standsBefore(section, eventClasses(pack).eventPreposition, end) ||
    isBehindFact(section, end, 0, 0);
  const isName = (at: number): boolean =>
    pack.classIds(NAMES).some((id) => stream.find(at, id) !== null) ||
    stream.tokens[at]?.kind === 'mark';
  return governs(first) || (!isName(first - 1) && governs(first - 1));
};

/** Classes of what is no adjective between a preposition and a noun. */
const NAMES = ['actor', 'demonym', 'date'] as const;

/** Whether a noun is a blow before a verb of hitting. */
const strikes = (noun: Trigger, verb: Trigger): boolean =>
  WILFUL.has(noun.label) && noun.head < verb.head;

/** "The release of hostages held by Hamas": a bare participle tells of the noun right before it. */
const isReduced = ({ end, form }: Trigger, { stream, pack }: Section): boolean =>
  isHeadLast({ pack }) &&
  form.tense === 'past' &&
  form.voice === 'active' &&
  stream.find(end, eventClasses(pack).eventPreposition)?.value === 'by';

/** «с момента вторжения было проведено …»: where cases tell, what stands behind a cue of fact is not the subject of its clause. */
const isOblique = (noun: Trigger, verb: Trigger, clauses: Clauses, section: Section): boolean =>
  hasCases(section) &&
  clauses.of(noun.head) === clauses.of(verb.head) &&
  isBehindFact(section, noun.first, 2, 0);

/** In one clause, or in what is said of the noun right behind it («санкции, введенные …»). */
function bears(
  verb: Trigger,
  noun: Trigger,
  triggers: readonly Trigger[],
  clauses: Clauses,
): boolean {
  const clause = clauses.of(verb.head);
  if (clause === clauses.of(noun.head)) return true;
  const first = clauses.list[clause]?.first ?? 0;
  return (
    isAsideBehind(clauses, clause, noun, ASIDE_REACH) &&
    !triggers.some(({ head, support }) => !support && head >= noun.end && head < first)
  );
}

const gap = (a: Trigger, b: Trigger): number => Math.max(b.first - a.end, a.first - b.end, 0);

/** Of two nouns on one side the first is the verb's: «переговоры о выводе начались», «начали переговоры о выводе». */
function outdoes(other: Trigger, noun: Trigger, verb: Trigger, section: Section): boolean {
  const sameSide = other.head < verb.head === noun.head < verb.head;
  // «قتل اثنان في غارة استهدفت بيروت»: what hits is the nearest blow.
  if (verb.aims) return strikes(other, verb) && other.head > noun.head;
  return sameSide
    ? other.head < noun.head
    : noun.head < verb.head &&
        gap(other, verb) < gap(noun, verb) &&
        !isGoverned(section, verb.end, other.first);
}
