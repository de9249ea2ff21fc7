import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { jointOf } from './joined.js';
import type { Tie } from './tie.js';

/** "five died, among them two children, and 20 others were hurt": others than the whole, not than its part. */
export function besideWhole(
  tie: Tie | null,
  i: number,
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
): Tie | null {
  const to = tie?.to ?? i - 1;
  const part = ties[to];
  const isOther = drafts[to]?.category !== drafts[i]?.category;
  if (tie?.type !== 'additional' || part?.type !== 'part-of' || !isOther || to === 0) return tie;
  return { ...tie, to: part.to ?? to - 1 };
}

/** Tokens between the items of a list. */
const LONGEST_ITEM = 7;

/** «ранены 5 жителей: 3 в Торецке и 2 в Бахмуте»: bare numbers behind a colon are parts of the count in front of it. */
export function listParts(
  { stream }: Section,
  drafts: readonly Draft[],
  ties: (Tie | null)[],
): void {
  const isBare = ({ counted, unit }: Draft): boolean => counted === null && unit === null;
  let whole: number | null = null;
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft] = [drafts[i - 1], drafts[i]];
    if (!last || !draft) continue;
    const between = stream.tokens.slice(last.end, draft.first);
    const opens = between.length === 1 && between[0]?.key === ':' && last.counted !== null;
    if (opens) whole = i - 1;
    const goesOn = isBare(draft) && between.length <= LONGEST_ITEM;
    if (!goesOn || between.some(({ key }) => key === ';')) whole = null;
    if (whole !== null && !ties[i]) ties[i] = { type: 'part-of', to: whole, isChange: false };
  }
}

/** «из них 118 солдат и 96 бойцов», «بينهم 4650 طفلا، 3145 امرأة»: what is joined to a part is a part, too. */
export function shareParts(
  section: Section,
  drafts: readonly Draft[],
  ties: (Tie | null)[],
): (Tie | null)[] {
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft, tie] = [drafts[i - 1], drafts[i], ties[i - 1]];
    if (!last || !draft || tie?.type !== 'part-of' || ties[i] || (tie.to ?? i - 2) < 0) continue;
    const joint = jointOf(section, last, draft);
    // «в том числе трое детей, 12 ранены»: the wounded are none of them.
    const isPart = joint === 'and' || (joint === 'comma' && !draft.fated && isOpen(draft));
    if (isPart) ties[i] = { ...tie, to: tie.to ?? i - 2 };
  }
  return ties;
}

/** Bare, or of persons: «и 6847 участков» counts something else. */
const isOpen = ({ category, counted }: Draft): boolean =>
  category === null ? counted === null : category === 'people' || category === 'troops';
