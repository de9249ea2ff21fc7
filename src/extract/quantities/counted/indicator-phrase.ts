import { hasArticle } from '../../definite.js';
import { endsIn } from '../../endings.js';
import { readingEndingAt } from '../../readings.js';
import type { Section } from '../../section.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import type { TokenRange } from '../common/amount.js';
import { isPossessive } from '../relations/joined.js';

/** Words in front of an indicator that describe it, and behind it that say of what it is. */
const MOST_WORDS = 3;

/** Classes of words that belong to no noun phrase. */
const OUTSIDE = [
  'phrase-end',
  'change-verb',
  'difference-verb',
  'amounted',
  'amount-mod',
  'by-link',
  'planned-cue',
  'hypothetical-cue',
  'numeral',
  'date',
  'month',
  'sum-link',
  'cite-say',
  'cite-report',
  'grant-verb',
  'owner-verb',
  'time-unit',
] as const;

/** Behind these an unknown word is a verb: "to report", "will post". */
const LEADS = ['change-to', 'planned-cue', 'hypothetical-cue'] as const;

/** Whether a word may belong to the noun phrase of an indicator. */
export function isInside({ pack, stream }: Section, at: number): boolean {
  if (stream.tokens[at]?.kind !== 'word') return false;
  // «العام» is the year, and public.
  if (stream.find(at, pack.classId('indicator-quality')) !== null) return true;
  return !pack.classIds(OUTSIDE).some((id) => stream.find(at, id) !== null);
}

/**
 * The noun phrase of an indicator: in a language whose heads stand last the words in front of it ("core consumer prices"), else adjectives
 * in front and the genitives behind it («мировые цены на нефть», «أسعار المستهلكين»).
 */
export function indicatorPhrase(
  section: Section,
  { first, end }: TokenRange,
  from: number,
  limit: number,
): TokenRange {
  let head = first;
  while (head > Math.max(from, first - MOST_WORDS) && describes(section, head - 1, from)) head--;
  if (isHeadLast(section)) return { first: head, end };
  let last = end;
  while (last < Math.min(limit, end + MOST_WORDS) && complements(section, last)) last++;
  return { first: head, end: last };
}

/** Whether a word in front of an indicator describes it. */
function describes(section: Section, at: number, from: number): boolean {
  const { pack, stream } = section;
  if (!isInside(section, at)) return false;
  const key = stream.tokens[at]?.key ?? '';
  if (isVerbFirst(section)) return false;
  if (!isHeadLast(section))
    return endsIn(section, 'adjective-endings', key) && !endsIn(section, 'past-endings', key);
  if (
    stream.find(at, pack.classId('indicator')) ??
    stream.find(at, pack.classId('indicator-modifier'))
  )
    return true;
  const isVerb = at > from && pack.classIds(LEADS).some((id) => stream.find(at - 1, id) !== null);
  return !isVerb && !endsIn(section, 'inflected-endings', key);
}

/** Whether a word behind an indicator says of what it is. */
function complements(section: Section, at: number): boolean {
  const { pack, stream } = section;
  if (!isInside(section, at)) return false;
  const key = stream.tokens[at]?.key ?? '';
  if (isVerbFirst(section)) {
    const isKnown = pack.classIds(KNOWN).some((id) => stream.find(at, id) !== null);
    return isKnown || hasArticle(section, at);
  }
  return endsIn(section, 'complement-endings', key) && !endsIn(section, 'past-endings', key);
}

/** What may be said of an indicator, also without an article: «مساعدات إنسانية». */
const KNOWN = ['indicator', 'indicator-goods', 'indicator-quality'] as const;

/** Words between two nouns of one phrase: "revenue from oil exports"; nouns of one phrase. */
const TIE_REACH = 2;
const MOST_NOUNS = 3;

/** Verbs whose subject stands behind them: «وافق الصندوق على قرض» is no fund of a loan. */
const GIVING = ['grant-verb', 'owner-verb'] as const;

/** The phrase of an indicator from the noun on that it depends on: "revenue from exports", «доля экспорта», "growth in sales". */
export function wholePhrase(section: Section, phrase: TokenRange, from: number): TokenRange {
  let whole = phrase;
  for (let nouns = 1; nouns < MOST_NOUNS; nouns++) {
    const first = nounBefore(section, whole.first, from);
    if (first === null) break;
    whole = { first, end: phrase.end };
  }
  return whole;
}

/** Where the noun begins, with what describes it, that what begins at a token depends on. */
function nounBefore(section: Section, first: number, from: number): number | null {
  const { pack, stream } = section;
  const id = pack.classId('indicator');
  const tie = pack.classId('noun-tie');
  // "revenue from last month's exports"
  let start = first;
  if (isPossessive(stream.tokens[start - 1]?.key)) start--;
  start -= readingEndingAt(section, pack.classId('date'), start, from)?.length ?? 0;
  for (let words = 0, at = start; words <= TIE_REACH && at > from; words++, at--) {
    const noun = readingEndingAt(section, id, at, from);
    if (noun) {
      const head = { first: at - noun.length, end: at };
      const isSubject =
        isVerbFirst(section) &&
        pack.classIds(GIVING).some((each) => stream.find(head.first - 1, each) !== null);
      return isSubject ? null : indicatorPhrase(section, head, from, at).first;
    }
    if (stream.find(at - 1, tie) === null) break;
  }
  return null;
}
