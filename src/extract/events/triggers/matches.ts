import type { Match } from '../../../match/index.js';
import type { Section } from '../../section.js';
import { eventClasses } from './event-classes.js';

/** Classes of verbs of saying. */
const SAYING = ['do-say', 'do-announce', 'cite-say'] as const;

/**
 * What the rules find in the tokens `[first, end)` of a sentence, in order. «الذي زار بغداد إن تركيا قصفت»: no event reaches over the word that
 * opens what is said; up to it, it may still be one.
 */
export function matchesOf(section: Section, first: number, end: number): readonly Match[] {
  const { pack, stream } = section;
  const grammar = pack.grammar('events');
  const matches = grammar.matchEach(stream, first, end);
  if (!stream.holds(first + 1, end, eventClasses(pack).complementizer)) return matches;
  return matches.flatMap((match) => {
    const that = saidFrom(section, match, first);
    return that === null ? match : (grammar.matchAt(stream, match.first, first, that) ?? []);
  });
}

/** Index of the word within a match behind which something else is said; null where none is. */
function saidFrom({ stream, pack }: Section, { first, end }: Match, from: number): number | null {
  const { complementizer, pronoun } = eventClasses(pack);
  for (let at = first + 1; at < end - 1; at++) {
    if (!stream.find(at, complementizer) || stream.at(at).some(({ length }) => length > 1))
      continue;
    // "the statement that Moscow issued": only behind a verb of saying is it said.
    if (!pack.classIds(SAYING).some((id) => stream.holds(from, at, id))) continue;
    // «وبخصوص المهمة، ذكر البيان أنها ستستمر»: a pronoun takes up what stands in front.
    if (!stream.holds(at, at + 2, pronoun)) return at;
  }
  return null;
}
