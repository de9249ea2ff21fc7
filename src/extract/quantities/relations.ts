import type { TokenStream } from '../../match/index.js';
import type { Section } from '../section.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';

/** How a count is tied to another: by its index in the sentence, or to the count before it in the article. */
export interface Tie {
  readonly type: 'part-of' | 'additional' | 'change-from' | null;
  /** Index among the counts of the sentence; null: the last count before. */
  readonly to: number | null;
  readonly isChange: boolean;
}

/**
 * Reads the rules of `quantities.relation`, which see counts as `<count>`; `from` and `to` name the ends of a change. Null for
 * counts that no rule ties.
 */
export function relationsOf(
  { pack, stream }: Section,
  drafts: readonly Draft[],
  { firstToken, endToken }: SentenceTokens,
): (Tie | null)[] {
  if (drafts.length === 0) return [];
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
    const count = bindings.get('to') ?? bindings.get('count');
    if (!count) continue;
    const at = Number(count.value);
    if (kind === 'change') ties[at] = { type: null, to: null, isChange: true };
    else if (kind === 'change-from' && from) {
      ties[at] = { type: 'change-from', to: Number(from.value), isChange: false };
    } else if (kind === 'part-of' || kind === 'additional') {
      ties[at] = { type: kind, to: from ? Number(from.value) : null, isChange: false };
    }
  }
  return shareParts(stream, pack.classId('and'), drafts, ties);
}

/** «из них 118 солдат и 96 бойцов»: what is joined to a part is a part, too. */
function shareParts(
  stream: TokenStream,
  and: number,
  drafts: readonly Draft[],
  ties: (Tie | null)[],
): (Tie | null)[] {
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft, tie] = [drafts[i - 1], drafts[i], ties[i - 1]];
    if (!last || !draft || tie?.type !== 'part-of' || ties[i] || (tie.to ?? i - 2) < 0) continue;
    const isJoined = draft.first === last.end + 1 && stream.find(last.end, and) !== null;
    if (isJoined) ties[i] = { ...tie, to: tie.to ?? i - 2 };
  }
  return ties;
}
