import type { DateMention, QuantityCategory } from '../../../types/index.js';
import { isParticiple } from '../../clauses.js';
import { isInDateline } from '../../dateline.js';
import type { Section } from '../../section.js';
import { clauseHead, clauseOpening } from '../common/clause.js';
import { DASHES } from '../common/marks.js';
import type { Draft } from '../common/draft.js';
import type { PlacedDate } from '../common/known.js';
import { PERSONS } from '../common/vocabulary.js';
import type { SentenceCounts } from '../relations/sentence-counts.js';
import { isHeldAgainst } from './comparison.js';

/** "a 19th-century reformer": no count holds for so long. */
const AGES: ReadonlySet<DateMention['grain']> = new Set(['decade', 'century']);

/** Weight of a clause between a count and a date, in tokens. */
const CLAUSE = 20;

/** Whose numbers are as of the day on which they are told: tolls, attacks, those who are somewhere. */
const TOLD: ReadonlySet<QuantityCategory | null> = new Set([...PERSONS, 'attacks']);

/** Verbs by which a text cites. */
const CITING = ['cite-say', 'cite-report'] as const;

/** "said on Friday it will cut its payroll by 2%", «передаёт 15 августа агентство»: the day on which somebody speaks. */
function isOfSaying({ pack, stream }: Section, { first, end }: PlacedDate): boolean {
  const ids = pack.classIds(CITING);
  const isIn = stream.find(first - 1, pack.classId('locative')) !== null;
  return [isIn ? first - 2 : first - 1, end].some((at) => ids.some((id) => stream.find(at, id)));
}

/**
 * The date that a count holds for: the nearest in its clause, else in the sentence. Not one that dates something else: a
 * relative clause ("the sailors whom it seized in April"), a clause with a count of its own, the other end of a change, a founding, the
 * dispatch.
 */
export function asOf(section: Section, at: number, counts: SentenceCounts): DateMention | null {
  const { dates, drafts, clauses } = counts;
  if (dates.length === 0) return null;
  const { clauseAt } = clauses;
  const draft = drafts[at];
  // Nothing is at a distance at a time.
  if (!draft || draft.category === 'distance') return null;
  let best: DateMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const placed of dates) {
    const { date, first, end } = placed;
    if (date.type !== 'DATE' || AGES.has(date.grain)) continue;
    if (first < draft.end && end > draft.first) continue;
    if (isOfOther(section, at, placed, counts) || isOfOtherEnd(at, placed, counts)) continue;
    if (isHeldAgainst(section, at, placed, counts)) continue;
    if (!TOLD.has(draft.category) && isOfSaying(section, placed)) continue;
    const gap = first >= draft.end ? first - draft.end : draft.first - end;
    // «с 1,7% в 2021 году до 2,1% в 2023-м»: right behind the number with its preposition, before all others.
    const isRight = first >= draft.end && gap <= 1 && clauseAt(first) === clauseAt(draft.end - 1);
    const distance = isRight
      ? -1
      : gap + Math.abs(clauseAt(first) - clauseAt(draft.first)) * CLAUSE;
    if (distance < least) [best, least] = [date, distance];
  }
  return best;
}

/** Whether a date tells when something else than the count was. */
function isOfOther(
  section: Section,
  at: number,
  { date, first, end }: PlacedDate,
  { drafts, clauses, ties }: SentenceCounts,
): boolean {
  const draft = drafts[at];
  if (!draft) return true;
  const { pack, stream, article } = section;
  const { clauseAt } = clauses;
  const isBehind = first >= draft.end;
  // «мужчина 2003 года рождения»
  if (stream.find(end, pack.classId('birth-word'))) return true;
  // "the October report estimates"
  if (stream.find(end, pack.classId('document-noun'))) return true;
  // "eight died, six of them on Friday"
  const isOfPart = ({ first: part, end: partEnd }: Draft, i: number): boolean =>
    i > at && ties[i]?.type === 'part-of' && part >= draft.end && partEnd <= first;
  if (
    isBehind &&
    drafts.some((each, i) => isOfPart(each, i) && clauseAt(each.first) === clauseAt(first))
  )
    return true;
  const [from, to] = isBehind ? [draft.end, first] : [end, draft.first];
  const between = stream.tokens.slice(from, to);
  // "left in May; 700 remain"
  if (between.some(({ key }) => key === ';')) return true;
  if (isBehind && isFounding(pack.classId('founding'), draft.end, first)) return true;
  if (isInDateline(article, date)) return true;
  const home = clauseAt(first);
  if (home === clauseAt(draft.first)) return false;
  // "AT&T, which will announce its results next week, said it would cut 2%"
  const opening = clauseOpening(home, clauses);
  const isTold = [opening, opening + 1].some((at) => stream.find(at, pack.classId('relative')));
  if (isTold) return true;
  // «выросла на 7 %, в январе — на 5 %»: of the number right behind it.
  if (isBehind && leadsToCount(section, end)) return true;
  // «в первом квартале — на 4 %, во втором — на 7 %»
  const own = clauseHead(draft.first, clauses);
  if (stream.holds(own, draft.first, pack.classId('other-time'))) return true;
  // «пожар, возникший 14 августа, достиг»
  const key = stream.tokens[opening]?.key === ',' ? (stream.tokens[opening + 1]?.key ?? '') : '';
  const isAside = isParticiple(section, key);
  if (isAside && date.relation !== 'since') return true;
  // "24 died, the greatest loss since 1991"
  const isApart = between.some(({ key }) => key === ',');
  if (isBehind && isApart && date.relation === 'since') return true;
  if (isBehind && drafts.some((other) => clauseAt(other.first) === home)) return true;
  const relative = pack.classId('clause-start');
  for (let at = from; isBehind && at < first; at++) {
    const word = clauseAt(at) === home ? stream.find(at, relative) : null;
    // "since March": what stands right before the date leads it.
    if (word && at + word.length < first) return true;
  }
  return false;

  /** "900 are there with the coalition formed in 2014"; in "900 jobs (were) created in 2014" the count itself began. */
  function isFounding(founding: number, countEnd: number, date: number): boolean {
    const auxiliary = pack.classId('passive-auxiliary');
    for (let at = Math.max(countEnd + 1, date - FOUNDING_REACH); at < date; at++)
      if (stream.find(at, founding) && !stream.find(at - 1, auxiliary)) return true;
    return false;
  }
}

/** Tokens from a date to the number that it is of: "in May – by". */
const COUNT_REACH = 3;

/** Whether nothing but a dash and prepositions stands between a date and a count. */
function leadsToCount({ pack, stream }: Section, from: number): boolean {
  const [count, links] = [pack.classId('count'), pack.classIds(LINKS)];
  for (let at = from; at < from + COUNT_REACH; at++) {
    if (stream.find(at, count) !== null) return true;
    const isLink =
      DASHES.has(stream.tokens[at]?.key ?? '') || links.some((id) => stream.find(at, id));
    if (!isLink) return false;
  }
  return false;
}

const LINKS = ['by-link', 'change-to', 'additional'] as const;

/** Tokens between a participle and the date of what it tells: «сформированной в начале 2014 года». */
const FOUNDING_REACH = 4;

/**
 * Of the two ends of a change, a date before both dates what it is now, one behind an end that end: "fell to 48.6 percent in
 * October from 49.4", "67 percent, down from 72 percent in 2019".
 */
function isOfOtherEnd(
  at: number,
  { first }: PlacedDate,
  { drafts, ties }: SentenceCounts,
): boolean {
  const tie = ties[at];
  const from = tie?.type === 'change-from' ? tie.to : null;
  const now = ties.findIndex((each) => each?.type === 'change-from' && each.to === at);
  const [own, twin] = [drafts[at], drafts[from ?? now]];
  if (!own || !twin) return false;
  if (first < own.first && first < twin.first) return from === null;
  const isBehindBoth = first > own.first && first > twin.first;
  return isBehindBoth ? own.first < twin.first : own.first > twin.first;
}
