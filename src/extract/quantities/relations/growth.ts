import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { Draft } from '../common/draft.js';
import { CHANGES, CHANGE_REACH, CHANGING, isChanged } from './changed.js';

/**
 * «ارتفعت أرباح الشركة إلى 215 مليون ريال بنسبة 27%»: in a language whose verb comes first, the first share behind "by" is of the verb of
 * change that begins its sentence, wherever the change has ended.
 */
export const isOfFirstVerb = (
  { pack, stream }: Section,
  drafts: readonly Draft[],
  i: number,
  firstToken: number,
): boolean =>
  isVerbFirst({ pack }) &&
  drafts.findIndex(({ category }) => category === 'percent') === i &&
  stream.holds(firstToken, firstToken + OPENING, pack.classId('change-verb'));

/** Tokens of a sentence's beginning, with what joins it to the one before. */
const OPENING = 3;

/** «نمت صادرات المملكة من الألبسة 3%»: in a language whose verb comes first, by how much its subject rose stands behind that. */
export function isGrowth(
  section: Section,
  draft: Draft,
  last: Draft | undefined,
  firstToken: number,
): boolean {
  const { pack, stream } = section;
  if (!isVerbFirst({ pack }) || draft.category === 'duration') return false;
  const from = Math.max(firstToken, last?.end ?? firstToken, draft.first - CHANGE_REACH);
  const isEnd = pack.classIds(CHANGE_ENDS).some((id) => stream.find(draft.first - 1, id));
  const isApart = pack.classIds(APART).some((id) => stream.holds(from, draft.first, id));
  // «ارتفاع سعره 45 دولارا»: only of a share does a noun tell as much.
  const names = draft.category === 'percent' ? CHANGES : CHANGING;
  return !isEnd && !isApart && isChanged(section, draft, from, names);
}

/** Words right in front of a number that is where a change began or ended, or what something came to. */
const CHANGE_ENDS = ['change-to', 'amounted', 'locative', 'direction-from'] as const;

/** Words behind which a number is another statement's. */
const APART = ['relative', 'amounted'] as const;
