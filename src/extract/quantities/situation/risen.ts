import type { QuantityMention } from '../../../types/index.js';
import { amountOf } from '../../../types/quantity.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells, type SignedSentence } from '../common/signs.js';
import { isTotal } from './total.js';

/** Tokens between a verb of change and the words that lead to where the change ended. */
const REACH = 6;
/** Counts between the two. */
const MOST_BETWEEN = 30;

/**
 * "38 people were hurt … The number of the injured has risen to 45": where a total has risen to, the last smaller one of its kind that
 * the article gave is what it has risen from. `found` are all numbers up to the end of the sentence, those of the sentence, made
 * of its `drafts`, from `first` on.
 */
export function markRisen(
  section: Section,
  { firstToken, signs }: SignedSentence,
  found: QuantityMention[],
  first: number,
  drafts: readonly Draft[],
): void {
  if (!tells({ signs }, SIGN.change)) return;
  drafts.forEach(({ first: start }, index) => {
    const at = first + index;
    const now = found[at];
    if (now?.relation !== null || now.measure !== 'cumulative' || !isTotal(now)) return;
    if (!isWhereItEnds(section, firstToken, start)) return;
    const was = found
      .slice(Math.max(0, first - MOST_BETWEEN), first)
      .findLast((each) => isSmaller(each, now));
    if (was === undefined) return;
    found[at] = { ...now, relation: { type: 'change-from', mention: was.id } };
  });
}

/** Whether «зросла до» or "has risen to" stands in front of a number, or leads it in. */
function isWhereItEnds({ pack, stream }: Section, firstToken: number, start: number): boolean {
  const to = pack.classId('change-to');
  const end = stream.find(start, to) ? start : stream.find(start - 1, to) ? start - 1 : null;
  if (end === null) return false;
  return stream.holds(Math.max(firstToken, end - REACH), end, pack.classId('change-verb'));
}

function isSmaller(was: QuantityMention, now: QuantityMention): boolean {
  const isAlike = was.category === now.category && was.measure === now.measure && isTotal(was);
  const isHere = was.at === null || now.at === null || was.at === now.at;
  return isAlike && isHere && amountOf(was) < amountOf(now);
}
