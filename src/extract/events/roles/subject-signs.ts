import { articleVariants } from '../../../match/index.js';
import type { Section } from '../../section.js';
import type { Participant } from '../participants/participant.js';
import { standsBefore } from '../../readings.js';
import type { Trigger } from '../triggers/trigger.js';
import { eventClasses } from '../triggers/event-classes.js';

const PRONOUNS = ['same-subject', 'pronoun'];

/**
 * "Faki condemned the coup after the country's president was detained": behind a conjunction a noun begins a clause of its own;
 * not in "after being detained", "after he was detained". Class `subordinator`.
 */
export function hasOwnSubject({ stream, pack }: Section, from: number, verb: number): boolean {
  const subordinator = eventClasses(pack).subordinator;
  for (let at = verb - 1; at >= from; at--) {
    // "the night before, held": before a comma it is an adverb.
    if (!stream.find(at, subordinator) || stream.tokens[at + 1]?.kind === 'mark') continue;
    let own = at + 1;
    while (own < verb && pack.classIds(PART_OF_VERB).some((id) => stream.find(own, id))) own += 1;
    return own < verb;
  }
  return false;
}

/** Whether a pronoun between two verbs says that who did the first did the second: "said it had struck", "said and did". */
export function hasSameSubject({ stream, pack }: Section, from: number, to: number): boolean {
  return to - from <= 1 || pack.classIds(PRONOUNS).some((id) => stream.holds(from, to, id));
}

/** «مسيرات استهدفت الخرطوم»: right behind a noun without the article, a verb tells of that noun. */
export function isAttributive(section: Section, { first }: Trigger): boolean {
  const { stream, pack } = section;
  const noun = stream.tokens[first - 1];
  if (!pack.clitics || noun?.kind !== 'word' || noun.key.length === 1) return false;
  if (articleVariants(noun, pack.clitics).length > 0) return false;
  return !pack.classIds(NO_NOUN).some((id) => standsBefore(section, id, first));
}

/** «وزير الخارجية الإيراني، عباس عراقجي، …»: the comma before a name that its title's state describes. */
export const isAppositive = (
  { stream }: Section,
  participants: readonly Participant[],
  first: number,
): boolean =>
  stream.tokens[first - 1]?.key === ',' &&
  participants.some(({ end, link }) => link === 'inside' && end === first - 1);

/** Classes of what stands between a conjunction and a verb without a subject of its own. */
const PART_OF_VERB = ['auxiliary', 'verb-adverb', 'negation', 'pronoun'] as const;

/** Classes of what may stand before a verb and is no noun that it tells of. */
const NO_NOUN = [
  ...PART_OF_VERB,
  ...(['actor', 'opener', 'subordinator', 'cue', 'date', 'numeral', 'event-preposition'] as const),
] as const;
