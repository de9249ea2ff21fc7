import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import type { SignedSentence } from '../common/signs.js';
import { isMeasured } from './borrow.js';
import { addChanges, isFraction } from './changes.js';
import { wholeBehind } from './joined.js';
import { besideWhole, listParts, shareParts } from './parts.js';
import type { Tie } from './tie.js';

/**
 * Reads the rules of `quantities.relation`, which see counts as `<count>`; `from` and `to` name the ends of a change, and
 * of a change `only: measured` leaves out counts of persons and things. Null for counts that no rule ties. Sums and shares with
 * "by" are changes wherever their clause says that something rises, and behind another change: «на 3% за месяц и на 9% за год».
 */
export function relationsOf(
  section: Section,
  drafts: readonly Draft[],
  sentence: SignedSentence,
): (Tie | null)[] {
  const { firstToken, endToken } = sentence;
  const { pack, stream } = section;
  const id = pack.classId('count');
  drafts.forEach((draft, value) => {
    stream.add(draft.first, { class: id, length: draft.end - draft.first, value, features: 0 });
  });
  const ties: (Tie | null)[] = drafts.map(({ additional }) =>
    additional ? { type: 'additional', to: null, isChange: false } : null,
  );
  for (const match of pack.grammar('quantities.relation').match(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const kind = bindings.text('kind');
    const from = bindings.get('from');
    const counts = bindings.all('to').concat(bindings.all('count'));
    const only = bindings.emit('only');
    for (const { value } of kind === 'change' ? counts : counts.slice(0, 1)) {
      const at = changedAt(section, drafts, Number(value));
      const draft = drafts[at];
      if (kind === 'change') {
        if (draft && only !== null && !isMeasured(draft) && !isFraction(draft)) continue;
        ties[at] = { type: null, to: null, isChange: true };
      } else if (kind === 'change-from' && from && areAlike(drafts[Number(from.value)], draft)) {
        ties[at] = { type: 'change-from', to: Number(from.value), isChange: false };
      } else if (kind === 'part-of' || kind === 'additional') {
        ties[at] = { type: kind, to: from ? Number(from.value) : null, isChange: false };
      }
    }
  }
  addChanges(section, drafts, ties, sentence);
  if (drafts.length === 1) return ties;
  listParts(section, drafts, ties);
  return shareParts(
    section,
    drafts,
    ties.map((tie, i) => besideWhole(tie, i, drafts, ties)),
  );
}

/** "240 of 543 seats, down from 303": the part has changed. */
function changedAt(section: Section, drafts: readonly Draft[], index: number): number {
  const part = drafts[index - 1];
  return part && wholeBehind(section, part, drafts[index]) ? index - 1 : index;
}

/** "116,000 employees from 120 countries": no change from countries to employees. */
const areAlike = (a: Draft | undefined, b: Draft | undefined): boolean =>
  !a?.category || !b?.category || a.category === b.category || !(a.known && b.known);
