import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';

/** «на 5%», «почти на 5%», "by 5%", «بنسبة بلغت 5%»: by how much, right in front of the number or of its modifier. */
export const isBy = ({ pack, stream }: Section, { first, numberFirst }: Draft): boolean => {
  const from = stream.find(first - 1, pack.classId('amounted')) ? first - 2 : first - 1;
  return stream.holds(from, numberFirst, pack.classId('by-link'));
};

/** Whether something rises or falls in front of a number, in its clause; «ارتفع أمس، بنسبة 5%» is one. */
export function isChanged(
  { pack, stream }: Section,
  { first }: Draft,
  firstToken: number,
  names: readonly string[] = CHANGES,
): boolean {
  const ids = pack.classIds(names);
  const isLed = stream.find(first - 1, pack.classId('by-link')) !== null;
  const start = isLed && stream.tokens[first - 2]?.key === ',' ? first - 3 : first - 1;
  for (let at = start; at >= Math.max(firstToken, first - CHANGE_REACH); at--) {
    if (CLAUSE_ENDS.has(stream.tokens[at]?.key ?? '')) return false;
    if (ids.some((id) => stream.find(at, id))) return true;
  }
  return false;
}

/** Tokens between a verb of change and its number: «выросли цены на продукты питания – на 23,6%». */
export const CHANGE_REACH = 12;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);

/** Verbs that say that something rises or falls. */
export const CHANGING = ['change-verb'] as const;

/** The same, with nouns and comparatives. */
export const CHANGES = [...CHANGING, 'change-noun', 'change-comparative'] as const;
