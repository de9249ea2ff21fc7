import { bears, type Section } from '../../section.js';
import type { TokenRange } from '../common/amount.js';
import type { Draft } from '../common/draft.js';

/** What stands between two counts that are told in one breath. */
export type Joint = 'and' | 'comma';

/** How two counts are joined: by "and" alone, by a comma, with "and" behind it or not; null when anything else stands between them. */
export function jointOf({ stream, pack }: Section, a: TokenRange, b: TokenRange): Joint | null {
  const comma = stream.tokens[a.end]?.key === ',' ? 1 : 0;
  const at = a.end + comma;
  if (at === b.first) return comma === 1 ? 'comma' : null;
  const and = at < b.first ? stream.longest(at, pack.classId('and')) : null;
  if (and === null || at + and.length !== b.first) return null;
  return comma === 1 ? 'comma' : 'and';
}

/** Whether a comma or "and" stands at a token. */
export const joins = (section: Section, at: number): boolean =>
  section.stream.tokens[at]?.key === ',' || bears(section, at, 'and');

/** Tokens of the owner of a whole: "of the town's", "of the coastal village's". */
const OWNER_REACH = 6;

/** "the country's exports", "the workers' wages": the mark of an owner. */
export const isPossessive = (key: string | undefined): boolean => key === "'" || key === "'s";

/** Where the whole begins behind the link of a part: right there, or behind its owner ("150 of the village's 1,800 residents"). */
export function wholeStart(
  { pack, stream }: Section,
  end: number,
  linkClass: 'of-link' | 'whole-link',
): number | null {
  const link = stream.longest(end, pack.classId(linkClass));
  if (!link) return null;
  const from = end + link.length;
  const keyAt = (at: number): string | undefined => stream.tokens[at]?.key;
  for (let at = from + 1; at < from + OWNER_REACH && stream.tokens[at - 1]?.kind === 'word'; at++)
    if (isPossessive(keyAt(at))) return at + 1;
  return from;
}

/** The count of which a count is a part: "seven passengers" behind "three of the". */
export function wholeBehind(
  section: Section,
  { numberEnd, end }: Draft,
  next: Draft | undefined,
): Draft | null {
  if (!next) return null;
  const isWhole = [end, numberEnd].some(
    (at) => wholeStart(section, at, 'whole-link') === next.first,
  );
  return isWhole ? next : null;
}
