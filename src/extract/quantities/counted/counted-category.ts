import { bears, type Section } from '../../section.js';
import { isHeadLast } from '../../word-order.js';
import { isAffectedBy } from '../common/affected.js';
import type { Amount, TokenRange } from '../common/amount.js';
import type { SentenceTokens } from '../common/known.js';
import type { NounPhrase } from './noun-phrase.js';
import { categoryOf, FATED } from '../common/vocabulary.js';

/** The category of what a noun phrase names, where number and sentence do not speak against the noun's own. */
export function countedCategory(
  section: Section,
  amount: Amount,
  { category, known }: NounPhrase,
  counted: TokenRange,
  sentence: SentenceTokens,
): NounPhrase['category'] {
  const { pack, stream } = section;
  // "half of the victims": a share of the dead is no count of them.
  const isShare = !Number.isInteger(amount.best ?? amount.low ?? amount.high ?? 0);
  if (isShare && category !== null && FATED.has(category)) return 'people';
  // "21 injured civilians", "40 displaced families"
  if (isHeadLast({ pack }) && (category === 'people' || category === 'troops')) {
    const participle = stream.longest(counted.first, pack.classId('fate-passive'));
    const befell = participle && categoryOf(participle.value);
    const isInFront = participle && counted.first + participle.length < counted.end;
    if (befell && isInFront) return namesAffected(section, counted) ? 'people' : befell;
  }
  const isCollective = stream.find(amount.numberFirst, pack.classId('collective')) !== null;
  if ((isCollective && !known) || namesAffected(section, counted)) return 'people';
  const mayServe = category === null || category === 'people' || category === 'troops';
  if (!mayServe || !stream.holds(counted.first, counted.end, pack.classId('seaman')))
    return category;
  // "1,200 sailors": of a cargo ship as soon as of a fleet.
  const isOfNavy = stream.holds(sentence.firstToken, sentence.endToken, pack.classId('navy-word'));
  return isOfNavy ? 'troops' : 'people';
}

/** Tokens behind a noun, and in front of its number, that say from what people suffer. */
const SUFFERING_REACH = 7;
const CAUSE_REACH = 14;

/** «380 إصابة بالكوليرا», "defrauded 900 victims": nobody is wounded by illness or want, or killed by fraud. */
export function namesAffected(section: Section, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) {
    if (!bears(section, at, 'affected-verb')) continue;
    const causes = [[end, end + SUFFERING_REACH] as const, [first - CAUSE_REACH, first] as const];
    if (isAffectedBy(section, at, causes)) return true;
  }
  return false;
}
