import { PEOPLE_KINDS, type PeopleKind } from '../../../types/quantity.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { FATED } from '../common/vocabulary.js';

/** Nouns whose values are kinds of people. */
const KIND = 'people-kind';
const AND = 'and';

/**
 * Who those are whom something befell, where one noun says: "five civilians were killed", «погибли трое военнослужащих». Null of
 * "women and children", and of what nothing befell.
 */
export const peopleKindOf = (section: Section, draft: Draft): PeopleKind | null =>
  draft.category !== null && FATED.has(draft.category) ? kindOfPersons(section, draft) : null;

/** The same of persons whom nothing need have befallen. */
export function kindOfPersons(
  section: Section,
  { counted, numberEnd, end }: Pick<Draft, 'counted' | 'numberEnd' | 'end'>,
): PeopleKind | null {
  if (counted === null) return null;
  const { pack, stream } = section;
  const id = pack.classId(KIND);
  // «Пять мирных жителей»: what is counted may begin behind the word that says who they are.
  const first = Math.min(counted.first, numberEnd);
  if (!stream.holds(first, counted.end, id)) return null;
  const kinds = new Set<unknown>();
  const read = (at: number): void => {
    for (const reading of stream.at(at)) if (reading.class === id) kinds.add(reading.value);
  };
  for (let at = first; at < counted.end; at++) read(at);
  // "12 women and children", "five soldiers and civilians".
  const after = Math.max(counted.end, end);
  const and = stream.longest(after, pack.classId(AND))?.length ?? 0;
  if (and > 0) read(after + and);
  const [only] = kinds;
  return kinds.size === 1 ? (PEOPLE_KINDS.find((kind) => kind === only) ?? null) : null;
}
