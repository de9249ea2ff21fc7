import type { QuantityMention } from '../../../types/index.js';
import { amountOf } from '../../../types/quantity.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells, type SignedSentence } from '../common/signs.js';
import { isTotal } from './total.js';

/**
 * «Ранее сообщалось о 41 погибшем»: of two tolls the one that is told as an earlier report's is what the last before it has changed
 * from. `found` are all numbers up to the end of the sentence, those of the sentence, made of its `drafts`, from `first` on.
 */
export function markEarlier(
  { pack, stream }: Section,
  { firstToken, endToken, signs }: SignedSentence,
  found: QuantityMention[],
  first: number,
  drafts: readonly Draft[],
): void {
  const cue = pack.classId('earlier-report');
  if (!tells({ signs }, SIGN.earlier) || !stream.holds(firstToken, endToken, cue)) return;
  let reported = firstToken;
  while (stream.find(reported, cue) === null) reported++;
  const starts = drafts.map((draft) => draft.first);
  starts.forEach((start, index) => {
    const earlier = found[first + index];
    if (start < reported || earlier === undefined || !isTotal(earlier)) return;
    const at = found.findLastIndex(
      (each, place) =>
        each.category === earlier.category &&
        isTotal(each) &&
        (place < first || (starts[place - first] ?? reported) < reported),
    );
    const now = found[at];
    if (now === undefined || now.relation !== null || isSame(now, earlier)) return;
    found[at] = { ...now, relation: { type: 'change-from', mention: earlier.id } };
  });
}

/** Whether an earlier report gave the number that holds still. */
function isSame(now: QuantityMention, earlier: QuantityMention): boolean {
  return amountOf(now) === amountOf(earlier);
}
