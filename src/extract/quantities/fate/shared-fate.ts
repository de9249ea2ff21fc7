import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { jointOf } from '../relations/joined.js';
import type { FateStyle } from './fate-word.js';
import type { Found } from './nearest-fate.js';
import { canSuffer } from './sufferers.js';

/** Counts that are told in one breath share their verb: "47 men, 48 women and one child were killed". */
export function shareFates(
  section: Section,
  drafts: readonly Draft[],
  own: readonly (Found | null)[],
  sentence: SentenceClauses,
  style: FateStyle,
): readonly (Found | null)[] {
  const found = own.slice();
  sharePairs(section, drafts, found, sentence, style);
  shareLists(section, drafts, found);
  return found;
}

/** Gives each of two neighbours what the other one's verb tells of both. */
function sharePairs(
  section: Section,
  drafts: readonly Draft[],
  found: (Found | null)[],
  sentence: SentenceClauses,
  style: FateStyle,
): void {
  const { pack, stream } = section;
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft] = [drafts[i - 1], drafts[i]];
    if (!last || !draft) continue;
    const isApart = jointOf(section, last, draft) === null;
    if (isApart && !isBehindAside(section, last, draft)) continue;
    // «погибли 12 солдат, ещё 900 ждут»
    if (stream.find(draft.end, pack.classId('predicate'))) continue;
    // «погибли 35 человек, а 260 тысяч жителей были вынуждены уехать»
    const goesOn = found[i - 1]?.before === true && !hasOwnVerb(section, draft, sentence, style);
    if (!found[i] && goesOn && canSuffer(draft)) found[i] = found[i - 1] ?? null;
    const shares = found[i]?.before === false && (isApart || stream.tokens[last.end]?.key !== ',');
    if (!found[i - 1] && shares && canSuffer(last)) found[i - 1] = found[i] ?? null;
  }
}

/** Gives the items of a list in front of its last two what befell these: "47 men, 48 women and one child were killed". */
function shareLists(section: Section, drafts: readonly Draft[], found: (Found | null)[]): void {
  for (let i = drafts.length - 2; i > 0; i--) {
    const [last, draft, next] = [drafts[i - 1], drafts[i], drafts[i + 1]];
    const shared = found[i];
    if (!last || !draft || !next || !shared || shared.before || found[i - 1]) continue;
    const isList = jointOf(section, draft, next) !== null && found[i + 1] === shared;
    if (isList && jointOf(section, last, draft) === 'comma' && canSuffer(last))
      found[i - 1] = shared;
  }
}

/** An auxiliary in the clause of a count, behind it. */
function hasOwnVerb(
  { stream }: Section,
  { end }: Draft,
  { endToken, clauseAt }: SentenceClauses,
  { auxiliary }: FateStyle,
): boolean {
  for (let at = end; at < endToken && clauseAt(at) === clauseAt(end - 1); at++)
    if (stream.find(at, auxiliary)) return true;
  return false;
}

/** Longest aside between two counts, in tokens. */
const LONGEST_BETWEEN = 8;

/** "four troops, including a colonel, and three militants were killed": joined by "and" behind an aside. */
function isBehindAside({ pack, stream }: Section, last: Draft, { first }: Draft): boolean {
  if (first - last.end > LONGEST_BETWEEN || !stream.find(first - 1, pack.classId('and')))
    return false;
  const isComma = (at: number): boolean => stream.tokens[at]?.key === ',';
  return (
    isComma(last.end) &&
    isComma(first - 2) &&
    stream.find(last.end + 1, pack.classId('partitive')) !== null
  );
}
