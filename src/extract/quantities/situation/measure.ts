import type { Measure, QuantityCategory, Status } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import { type SentenceClauses, clauseHas } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { FATES } from '../common/vocabulary.js';

/** What kind of number it is. */
export function measureOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  status: Status,
): Measure {
  const { category, first } = draft;
  const has = (name: string): boolean => clauseHas(section, first, sentence, name);
  // «вывели 300 солдат»: those who are gone are no number of those who are there.
  if (category === 'troops' && has('outflow-verb')) return 'change';
  if (category === 'people' && isLeaving(section, draft, sentence)) return 'change';
  if (category === 'people' && isOfStaff(section, draft, sentence)) return 'change';
  if (status === 'planned') return 'plan';
  if (category === 'captured' && has('hold-verb')) return 'stock';
  return category !== null && TOTALS.has(category) ? 'cumulative' : 'stock';
}

const TOTALS: ReadonlySet<QuantityCategory> = new Set([...FATES, 'attacks']);

/** Tokens between a verb of hiring or dismissing and those whom it befalls. */
const JOB_REACH = 3;

/** "cut 10,000 workers", «уволят 300 сотрудников», "300 workers were laid off": who is taken on or sent away. */
function isOfStaff(
  { pack, stream }: Section,
  { first, end }: Draft,
  { firstToken, endToken }: SentenceTokens,
): boolean {
  const id = pack.classId('job-verb');
  // "will cut its 9,000 staff by 15%": those who are there.
  if (stream.find(first - 1, pack.classId('own-word')) !== null) return false;
  if (stream.holds(Math.max(firstToken, first - JOB_REACH), first, id)) return true;
  const isPassive = stream.find(end, pack.classId('passive-auxiliary')) !== null;
  return isPassive && stream.holds(end, Math.min(endToken, end + JOB_REACH), id);
}

/** Words between people and the verb that says that they go. */
const LEAVING_REACH = 3;

/** "Hundreds of families are leaving Baghdad", غادرت مئات العائلات: they go, and are not all that there are. */
function isLeaving(
  { pack, stream }: Section,
  { first, end }: Draft,
  { firstToken, endToken, clauseAt }: SentenceClauses,
): boolean {
  const id = pack.classId('outflow-verb');

  const [from, to] = isVerbFirst({ pack })
    ? [first - LEAVING_REACH, first]
    : [end, end + LEAVING_REACH];
  const passive = pack.classId('passive-auxiliary');
  for (let at = Math.max(from, firstToken); at < Math.min(to, endToken); at++) {
    // "30,000 were left without water"
    if (stream.find(at - 1, passive)) continue;
    if (clauseAt(at) === clauseAt(first) && stream.find(at, id)) return true;
  }
  return false;
}
