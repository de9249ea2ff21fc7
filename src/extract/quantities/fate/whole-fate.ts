import type { QuantityCategory } from '../../../types/index.js';
import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { categoryOf, HURT } from '../common/vocabulary.js';
import type { FateStyle } from './fate-word.js';
import type { Found } from './nearest-fate.js';

/**
 * "Two of the 19 sailors missing since May were found": a participle right behind a whole says what befell it, where the part has a verb
 * of its own.
 */
export function fateOfWhole(
  { stream }: Section,
  whole: Draft | null,
  { endToken }: SentenceClauses,
  { passive, either, auxiliary }: FateStyle,
): { readonly found: Found; readonly end: number } | null {
  if (!whole) return null;
  const participle = stream.longest(whole.end, passive) ?? stream.longest(whole.end, either);
  const category = categoryOf(participle?.value ?? null);
  if (!participle || !category || !LIVING_STILL.has(category)) return null;
  const end = whole.end + participle.length;
  for (let at = end; at < endToken && stream.tokens[at]?.kind !== 'mark'; at++)
    if (stream.find(at, auxiliary) || stream.find(at, either))
      return { found: { category, distance: 0, before: false }, end };
  return null;
}

/** What befell somebody before something else does. */
const LIVING_STILL: ReadonlySet<QuantityCategory> = new Set([
  ...(['captured', 'displaced', 'missing', 'wounded'] as const),
]);

/** Tokens of what brackets behind a count tell of its parts. */
const LONGEST_PARTS = 14;

/** "Twelve people (eight men and four women) were killed": a count with the brackets of its parts; null where it has none. */
export function behindBrackets(
  { stream: { tokens } }: Section,
  draft: Draft,
  next: Draft | undefined,
): Draft | null {
  if (tokens[draft.end]?.key !== '(' || next?.first !== draft.end + 1) return null;
  for (let at = next.end; at < draft.end + LONGEST_PARTS; at++)
    if (tokens[at]?.key === ')') return { ...draft, end: at + 1 };
  return null;
}

/** What befell a part of a whole tells nothing of the rest: "76 of the 118 passengers are missing". */
export const OF_PART: ReadonlySet<QuantityCategory> = new Set([...HURT, 'missing']);

/** "18 firefighters were injured out of the 10,000": behind another count, those of whom it counts some. */
export const isWholeOfSome = (section: Section, { first }: Draft): boolean =>
  standsBefore(section, section.pack.classId('out-of'), first);

/** «Из 16 россиян погибли семеро»: those among whom somebody is counted. */
export function isWholeInFront(
  { pack, stream }: Section,
  { first, end }: Draft,
  next: Draft | undefined,
  { clauseAt }: SentenceClauses,
): boolean {
  if (!next || clauseAt(next.first) !== clauseAt(end - 1)) return false;
  return stream.find(first - 1, pack.classId('of-link')) !== null;
}
