import type { Citation } from '../../origins/citations.js';
import type { Section } from '../../section.js';
import { isAsideBehind, type Clauses } from '../../clauses.js';
import type { Participant } from '../participants/participant.js';
import type { Trigger } from '../triggers/trigger.js';

/** A trigger with the verb that lends a noun its tense. */
export interface Bearer {
  readonly trigger: Trigger;
  readonly support: Trigger | null;
}

/** A sentence as the roles see it. */
export interface Scene {
  readonly section: Section;
  readonly clauses: Clauses;
  readonly bearers: readonly Bearer[];
  readonly participants: readonly Participant[];
  /** Whom the sentence cites. */
  readonly sayers: readonly Citation[];
  /** What the sentence holds beside, bits of {@link SIGN}. */
  readonly signs: number;
  /** Whom the pronoun at its beginning stands for; null where there is none, or nobody is sure to be meant. */
  readonly antecedent: Participant | null;
  /** Whom "he" can stand for where the sentence itself names nobody; null where nobody is sure to be meant. */
  readonly person: () => Participant | null;
}

/** Tokens between a noun and the aside that tells of it. */
const ASIDE_REACH = 1;

/** The verb that bears an event: its own, or the one that lends it its tense; a noun alone bears itself. */
export const verbOf = ({ trigger, support }: Bearer): Trigger => support ?? trigger;

/**
 * Whether a clause tells of an event: its own, its verb's, and the aside behind a noun that has no event of its own («санкции,
 * введенные в 2012 году»).
 */
export function isClauseOf(
  { trigger, support }: Bearer,
  clause: number,
  bearers: readonly Bearer[],
  clauses: Clauses,
): boolean {
  const own = clauses.of(trigger.head);
  if (clause === own || (support !== null && clause === clauses.of(support.head))) return true;
  if (trigger.form.tense !== 'noun' || !isAsideBehind(clauses, clause, trigger, ASIDE_REACH))
    return false;
  const first = clauses.list[clause]?.first ?? 0;
  return !bearers.some(
    ({ trigger: other }) =>
      (other.head >= trigger.end && other.head < first) || clauses.of(other.head) === clause,
  );
}

/**
 * The event that a name with a preposition belongs to: the nearest one before it in its clause; null where it stands in front and
 * goes with all of them.
 */
export function hostOf({ bearers, clauses }: Scene, { first }: Participant): Bearer | null {
  const clause = clauses.of(first);
  let host: Bearer | null = null;
  let nearest = -1;
  for (const bearer of bearers) {
    if (!isClauseOf(bearer, clause, bearers, clauses)) continue;
    for (const part of [bearer.trigger, bearer.support]) {
      if (!part || part.head >= first || part.head <= nearest) continue;
      nearest = part.head;
      host = bearer;
    }
  }
  return host;
}

/** «إسقاط طائرات استهدفت الخرطوم», «غارة استهدفت بيروت»: a verb between an event and a name takes the name. */
export const isParted = (own: Trigger, bearers: readonly Bearer[], name: number): boolean =>
  bearers.some((bearer) => {
    const { form, head } = verbOf(bearer);
    return form.tense !== 'noun' && head >= own.end && head < name;
  });
