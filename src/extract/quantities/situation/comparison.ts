import { hasArticle } from '../../definite.js';
import { standsBefore } from '../../readings.js';
import { bears, type Section } from '../../section.js';
import type { PlacedDate } from '../common/known.js';
import type { SentenceCounts } from '../relations/sentence-counts.js';

/** Tokens from the words of a comparison to the date in it: «по сравнению с аналогичным периодом прошлого года». */
const REACH = 12;
/** Tokens from a change to the date of the level that it is held against. */
const SAME_REACH = 6;
/** Tokens from a change to the date behind "from". */
const FROM_REACH = 3;
const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '–', '(', ')']);

/**
 * Whether a date is that of what a count is held against: «на 8 % больше, чем годом ранее», «8 тыс. тонн против 88 тыс. в прошлом году»,
 * "up 5% from March". It holds for none but the counts between the words of the comparison and itself.
 */
export function isHeldAgainst(
  section: Section,
  at: number,
  { first, end }: PlacedDate,
  { drafts, ties, clauses }: SentenceCounts,
): boolean {
  const { pack, stream } = section;
  const draft = drafts[at];
  if (!draft) return false;
  const isBehind = first >= draft.end;
  // "up 32% from the first quarter": whatever else stands in the sentence.
  const isFrom = drafts.some(
    (each, i) => ties[i]?.isChange === true && each.end < first && first - each.end <= FROM_REACH,
  );
  if (isFrom && isRightBehind(section, first, 'direction-from')) return true;
  // "up 2% from the same period a year ago"
  const from = pack.classId('direction-from');
  if (
    ties[at]?.isChange === true &&
    isBehind &&
    first - draft.end <= SAME_REACH &&
    stream.find(draft.end, from)
  )
    return true;
  // «по сравнению с прошлым годом, который принёс 45 млрд», «… годом (108 млн)»
  const opens = stream.tokens[end]?.key === '(' && draft.first === end + 1;
  const isTold = stream.find(end, pack.classId('relative')) !== null || isParticiple(section, end);
  if (opens || (!isBehind && isTold)) return false;
  const isChange = ties[at]?.isChange === true;
  if ((isBehind || isChange) && isRightBehind(section, first, 'compared-with')) return true;
  const compared = pack.classId('compared-with');
  const comparative = pack.classId('change-comparative');
  const count = pack.classId('count');
  const difference = pack.classId('difference-verb');
  // «больше 40» bounds a number and compares nothing.
  const isModifier = (token: number): boolean =>
    drafts.some((each) => token >= each.first && token < each.numberFirst);
  const earliest = Math.max(clauses.firstToken, first - REACH);
  for (let token = first - 1; token >= earliest; token--) {
    if (ENDS.has(stream.tokens[token]?.key ?? '')) return false;
    if (isModifier(token)) continue;
    const words = stream.longest(token, compared);
    // «против» and "than" alone only where they hold a number against a number.
    const isComparison =
      words?.value === 'phrase' ||
      (words?.value === 'near' && stream.find(token + words.length, count) !== null);
    // «на 16% превысило показатель 2022 года»
    const isHeld = stream.find(token, difference) !== null && ties[at]?.isChange === true;
    if (isHeld && token >= draft.end) return true;
    const isDegree =
      stream.find(token, comparative) !== null && drafts.some(({ end }) => end === token);
    if (isComparison || isDegree) return draft.numberFirst <= token || draft.end > first;
  }
  return false;
}

/** Whether words of a class end right in front of a token, or of an article there. */
function isRightBehind(section: Section, token: number, name: string): boolean {
  const { pack, stream } = section;
  const id = pack.classId(name);
  const end = stream.find(token - 1, pack.classId('article')) ? token - 1 : token;
  return [end, token].some((at) => standsBefore(section, id, at));
}

/** «يونيو الماضي البالغ 29 مليونا»: "which came to", with the article of what it goes with. */
const isParticiple = (section: Section, at: number): boolean =>
  bears(section, at, 'amounted') && hasArticle(section, at);
