import { isVerbFirst } from '../../word-order.js';
import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Whether nobody stands from a conjunction to a verb, named or not: "and rebels attacked" tells of others. */
export function isSilent({ stream, pack }: Section, from: number, verb: number): boolean {
  const preposition = eventClasses(pack).eventPreposition;
  for (let at = from; at < verb;) {
    const [of, passing] = [stream.longest(at, preposition), lengthOf({ stream, pack }, at)];
    if (!of && passing === 0) return false;
    // «в августе 2023 года»: a date is governed whole.
    at += of ? of.length + Math.max(GOVERNED, lengthOf({ stream, pack }, at + of.length)) : passing;
  }
  return true;
}

/** Words that a preposition governs, its own not counted. */
const GOVERNED = 2;

/** Tokens of what can stand before a verb and does nothing, 0 where none does. */
const lengthOf = ({ stream, pack }: Pick<Section, 'stream' | 'pack'>, at: number): number =>
  Math.max(0, ...pack.classIds(PASSING).map((id) => stream.longest(at, id)?.length ?? 0));

/** Classes of what belongs to a verb. */
const VERBAL = ['auxiliary', 'verb-adverb', 'negation', 'cue'] as const;
const PASSING = [...VERBAL, 'opener', 'date', 'pronoun', 'same-subject', 'numeral'] as const;

/** Whether nothing stands between "that" and a verb but what belongs to the verb; only where verbs tell persons apart. */
export function isUnnamed(section: Section, from: number, verb: number): boolean {
  const { stream, pack } = section;
  const verbFirst = isVerbFirst({ pack });
  if (!verbFirst && !hasCases(section)) return false;
  // «قال إن قصف»: "that" alone has its subject behind the verb.
  if (verbFirst && verb === from + 1) return false;
  for (let at = from + 1; at < verb; at++) {
    if (!pack.classIds(VERBAL).some((id) => stream.find(at, id))) return false;
  }
  return true;
}
