import type { Section } from '../../section.js';
import { modified, NUMBER_RULE } from '../common/amount.js';
import type { Draft } from '../common/draft.js';
import { isVerbFirst } from '../../word-order.js';
import { SIGN, tells, type SignedSentence } from '../common/signs.js';
import type { Tie } from './tie.js';

/** Tokens from a verb to the number behind its subject. */
const SUBJECT_REACH = 12;

/**
 * «تجاوزت حصيلة ضحايا الزلزال 35 ألف قتيل»: in a language whose verb comes first, a verb of exceeding bounds the number behind its
 * subject, where nothing else leads to that.
 */
export function withExceeded(
  section: Section,
  drafts: readonly Draft[],
  { firstToken, signs }: SignedSentence,
): readonly Draft[] {
  if (!isVerbFirst(section) || !tells({ signs }, SIGN.change)) return drafts;
  const { pack, stream } = section;
  const leads = pack.classIds(LEADS);
  const verb = pack.classId('difference-verb');
  return drafts.map((draft, i) => {
    if (draft.mod !== 'exact' || leads.some((id) => stream.find(draft.first - 1, id))) return draft;
    const from = Math.max(firstToken, drafts[i - 1]?.end ?? 0, draft.first - SUBJECT_REACH);
    let at = draft.first - 1;
    while (at >= from && stream.tokens[at]?.kind === 'word' && !stream.find(at, verb)) at--;
    const exceeds = at >= from && stream.find(at, verb) !== null;
    return exceeds ? { ...draft, ...modified(draft, 'more-than') } : draft;
  });
}

/** Words in front of a number that say what it is to the verb: by how much, up to where, where. */
const LEADS = [
  'by-link',
  'change-to',
  'amounted',
  'locative',
  'direction-from',
  'of-link',
] as const;

/**
 * «выросли на 8 % по сравнению с прошлым годом – до 12 млрд», "rose 3% and went up to 53", «بنسبة 13 بالمئة، لتصل إلى 166»: «до»
 * behind what something changed by, or right behind its verb, says where the change ended, and bounds nothing.
 */
export function withChangeEnds(
  section: Section,
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
): readonly Draft[] {
  if (!drafts.some(({ mod }) => mod === 'at-least' || mod === 'up-to')) return drafts;
  const { pack, stream } = section;
  const verb = pack.classId('change-verb');
  return drafts.map((draft, i) => {
    const isStart = ties.some((tie) => tie?.type === 'change-from' && tie.to === i);
    if (isStart && draft.mod === 'at-least') return exactFrom(section, draft, 'direction-from');
    if (draft.mod !== 'up-to') return draft;
    if (ties[i]?.type === 'change-from') return exactFrom(section, draft, 'change-to');
    const last = drafts[i - 1];
    const isBehindChange = last !== undefined && ties[i - 1]?.isChange === true;
    if (!isBehindChange && !stream.find(draft.first - 1, verb)) return draft;
    const between = stream.tokens.slice(last?.end ?? draft.first, draft.first);
    if (between.some(({ key }) => key === ';')) return draft;
    return exactFrom(section, draft, 'change-to');
  });
}

/** A number without the preposition that says at which end of a change it is. */
function exactFrom(
  { pack, stream }: Section,
  draft: Draft,
  name: 'change-to' | 'direction-from',
): Draft {
  const id = pack.classId(name);
  let first = draft.numberFirst;
  while (first > draft.first && !stream.find(first - 1, id)) first--;
  if (first === draft.first) return draft;
  return { ...draft, ...modified(draft, 'exact'), first, rule: NUMBER_RULE };
}
