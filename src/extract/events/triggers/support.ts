import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import type { Clauses } from '../../clauses.js';
import { isGoverned, readingEndingAt } from './readings.js';
import type { Trigger } from './trigger.js';

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
  const nouns = triggers.filter(
    ({ form, support, head }) => form.tense === 'noun' && !support && clauses.of(head) === clause,
  );
  let best: Trigger | null = null;
  for (const verb of triggers) {
    if (!verb.support || !bears(verb, noun, triggers, clauses)) continue;
    if (isReduced(verb, section) && gap(verb, noun) > 0) continue;
    if (noun.head < verb.head && isOblique(noun, verb, clauses, section)) continue;
    const distance = gap(verb, noun);
    if (distance > REACH || distance >= (best ? gap(best, noun) : Infinity)) continue;
    if (nouns.some((other) => other !== noun && outdoes(other, noun, verb, section))) continue;
    best = verb;
  }
  return best;
}

/** "The release of hostages held by Hamas": a bare participle tells of the noun right before it. */
const isReduced = ({ end, form }: Trigger, { stream, pack }: Section): boolean =>
  pack.settings['head-last'] === true &&
  form.tense === 'past' &&
  form.voice === 'active' &&
  stream.find(end, pack.classId('event-preposition'))?.value === 'by';

/** «с момента вторжения было проведено …»: where cases tell, what stands behind a cue of fact is not the subject of its clause. */
const isOblique = (noun: Trigger, verb: Trigger, clauses: Clauses, section: Section): boolean =>
  hasCases(section) &&
  clauses.of(noun.head) === clauses.of(verb.head) &&
  [0, 1, 2].some(
    (adjectives) =>
      readingEndingAt(section, section.pack.classId('cue'), noun.first - adjectives, 0)?.value ===
      'fact',
  );

/** In one clause, or in what is said of the noun right behind it («санкции, введенные …»). */
function bears(
  verb: Trigger,
  noun: Trigger,
  triggers: readonly Trigger[],
  clauses: Clauses,
): boolean {
  const clause = clauses.of(verb.head);
  if (clause === clauses.of(noun.head)) return true;
  const aside = clauses.list[clause];
  return (
    aside?.kind === 'aside' &&
    aside.parent === clauses.of(noun.head) &&
    aside.first >= noun.end &&
    aside.first - noun.end <= ASIDE_REACH &&
    !triggers.some(({ head, support }) => !support && head >= noun.end && head < aside.first)
  );
}

const gap = (a: Trigger, b: Trigger): number => Math.max(b.first - a.end, a.first - b.end, 0);

/** Of two nouns on one side the first is the verb's: «переговоры о выводе начались», «начали переговоры о выводе». */
function outdoes(other: Trigger, noun: Trigger, verb: Trigger, section: Section): boolean {
  const sameSide = other.head < verb.head === noun.head < verb.head;
  return sameSide
    ? other.head < noun.head
    : noun.head < verb.head &&
        gap(other, verb) < gap(noun, verb) &&
        !isGoverned(section, verb.end, other.first);
}
