import type { Section } from '../../section.js';
import { modified, NUMBER_RULE } from '../common/amount.js';
import type { Draft } from '../common/draft.js';
import type { Tie } from './relations.js';

/**
 * «выросли на 8 % по сравнению с прошлым годом – до 12 млрд», "rose 3% and went up to 53", «بنسبة 13 بالمئة، لتصل إلى 166»: «до»
 * behind what something changed by, or right behind its verb, says where the change ended, and bounds nothing.
 */
export function withChangeEnds(
  { pack, stream }: Section,
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
): Draft[] {
  const to = pack.classId('change-to');
  const verb = pack.classId('change-verb');
  return drafts.map((draft, i) => {
    if (draft.mod !== 'up-to') return draft;
    const last = drafts[i - 1];
    const isBehindChange = last !== undefined && ties[i - 1]?.isChange === true;
    if (!isBehindChange && !stream.find(draft.first - 1, verb)) return draft;
    const between = stream.tokens.slice(last?.end ?? draft.first, draft.first);
    if (between.some(({ key }) => key === ';')) return draft;
    let first = draft.numberFirst;
    while (first > draft.first && !stream.find(first - 1, to)) first--;
    if (first === draft.first) return draft;
    return { ...draft, ...modified(draft, 'exact'), first, rule: NUMBER_RULE };
  });
}
