import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { SIGN, type SignedSentence, tells } from '../common/signs.js';
import { isMeasured } from './borrow.js';
import { CHANGING, isBy, isChanged } from './changed.js';
import { isGrowth, isOfFirstVerb } from './growth.js';
import { CHANGED, type Tie } from './tie.js';

/** Ties the counts that tell by how much something has changed. */
export function addChanges(
  section: Section,
  drafts: readonly Draft[],
  ties: (Tie | null)[],
  sentence: SignedSentence,
): void {
  const { firstToken } = sentence;
  const tellsChange = tells(sentence, SIGN.change);
  // «экспорт вырос на 30 %, до 28 млрд, импорт – на 26 %»
  let goesOn = false;
  drafts.forEach((draft, i) => {
    const isOpen = !ties[i] && (isMeasured(draft) || isFraction(draft));
    if (isOpen && (goesOn || tellsChange) && isBy(section, draft)) {
      const from = Math.max(firstToken, drafts[i - 1]?.end ?? firstToken);
      const rises =
        goesOn ||
        isChanged(section, draft, from) ||
        isHeldAgainst(section, draft, from) ||
        isOfFirstVerb(section, drafts, i, firstToken);
      if (rises) ties[i] = CHANGED;
    }
    goesOn ||= ties[i]?.isChange === true;
  });
  drafts.forEach((draft, i) => {
    if (ties[i]) return;
    const isAmount = isMeasured(draft) || isFraction(draft);
    const grows = (): boolean =>
      isCompared(section, drafts, i) || isGrowth(section, draft, drafts[i - 1], firstToken);
    const changes = isAmount
      ? isSigned(section, draft) || (tellsChange && grows())
      : tellsChange && isMultiplied(section, draft, firstToken);
    if (changes) ties[i] = CHANGED;
  });
  for (let i = 1; i < drafts.length; i++) {
    if (!ties[i] && goesOnRising(section, drafts, i, ties)) ties[i] = CHANGED;
  }
}

/** "by a third" */
export const isFraction = ({ best, counted }: Draft): boolean =>
  counted === null && best !== null && best > 0 && best < 1;

/** «(-67%)», "+3%": a share with a sign says by how much. */
const isSigned = ({ stream }: Section, { category, best, numberFirst }: Draft): boolean =>
  category === 'percent' && ((best ?? 0) < 0 || stream.tokens[numberFirst - 1]?.key === '+');

/** «снизилась в 2,5 раза», "grew three times": how many times as large or small something has become. */
const isMultiplied = (section: Section, draft: Draft, firstToken: number): boolean =>
  draft.counted !== null &&
  section.stream.find(draft.counted.first, section.pack.classId('times-word')) !== null &&
  isChanged(section, draft, firstToken, CHANGING);

/** «на 42% поступається торішньому обсягу», "exceeded the plan by 3%": a verb that holds one amount against another, on either side. */
function isHeldAgainst(section: Section, draft: Draft, firstToken: number): boolean {
  const id = section.pack.classId('difference-verb');
  return section.stream.find(draft.end, id) !== null || isChanged(section, draft, firstToken, HELD);
}

const HELD = ['difference-verb'] as const;

/** Words between two shares that one verb tells: "rose 0.5 percent in January and 6.4 percent on the year". */
const RISING_REACH = 5;

/** A share right behind "and", in one clause with one that says by how much something rose. */
function goesOnRising(
  { pack, stream }: Section,
  drafts: readonly Draft[],
  i: number,
  ties: readonly (Tie | null)[],
): boolean {
  const [last, draft] = [drafts[i - 1], drafts[i]];
  if (!last || draft?.category !== 'percent' || draft.counted !== null) return false;
  if (last.category !== 'percent' || ties[i - 1]?.isChange !== true) return false;
  const gap = draft.first - last.end;
  if (gap < 1 || gap > RISING_REACH || !stream.find(draft.first - 1, pack.classId('and')))
    return false;
  return stream.tokens.slice(last.end, draft.first).every(({ kind }) => kind !== 'mark');
}

/** Tokens of what stands in brackets behind a number. */
const LONGEST_BRACKET = 8;

/** «на 32 % (или 134 тыс. тонн) ниже»: what is larger or smaller by so much stands behind all that says by how much. */
function isCompared({ pack, stream }: Section, drafts: readonly Draft[], i: number): boolean {
  const comparative = pack.classId('change-comparative');
  const keyAt = (at: number): string | undefined => stream.tokens[at]?.key;
  let at = drafts[i]?.end ?? 0;
  const next = drafts[i + 1];
  if (next && next.first - at <= 2 && stream.find(next.first - 1, pack.classId('or-else')))
    at = next.end;
  if (keyAt(at) === '(') {
    for (let left = LONGEST_BRACKET; left > 0 && keyAt(at - 1) !== ')'; left--) at += 1;
    if (keyAt(at - 1) !== ')') return false;
  }
  if (keyAt(at) === ')') at += 1;
  return stream.find(at, comparative) !== null;
}
