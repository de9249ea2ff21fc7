import type { Clauses } from '../../clauses.js';
import type { Section } from '../../section.js';
import type { Trigger } from '../triggers/trigger.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Classes of what stands between a conjunction and its verb. */
const BETWEEN = ['auxiliary', 'verb-adverb', 'negation'] as const;

/** Whether a conjunction stands right before a verb, what belongs to it not counted. */
export function isBehindJoiner({ stream, pack }: Section, { first }: Trigger): boolean {
  let at = first - 1;
  const between = pack.classIds(BETWEEN);
  while (between.some((id) => stream.find(at, id) !== null)) at -= 1;
  return stream.find(at, eventClasses(pack).sameSubject) !== null;
}

/**
 * Whether a verb is joined to what its sentence tells before it, so that a day in front of the sentence is that of both: "and sentenced
 * two", «, а также провёл переговоры». A clause of its own is joined where a conjunction opens it (class `opener`, `coord`).
 */
export function isJoined(section: Section, { of, list }: Clauses, verb: Trigger): boolean {
  const { stream, pack } = section;
  if (isBehindJoiner(section, verb)) return true;
  const clause = list[of(verb.first)];
  return (
    clause?.kind === 'main' &&
    clause.parent !== of(verb.first) &&
    stream.longest(clause.first, eventClasses(pack).opener)?.value === 'coord'
  );
}
