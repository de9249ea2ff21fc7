import type { Section } from '../section.js';
import type { TokenRange } from './amount.js';
import type { Draft } from './draft.js';

/** What stands between two counts that are told in one breath. */
export type Joint = 'and' | 'comma';

/** How two counts are joined: by "and" alone, by a comma, with "and" behind it or not; null when anything else stands between them. */
export function jointOf({ stream, pack }: Section, a: TokenRange, b: TokenRange): Joint | null {
  const and = pack.classId('and');
  const between = stream.tokens.slice(a.end, b.first);
  if (between.length === 0 || between.length > 2) return null;
  const isComma = ({ key }: { readonly key: string }): boolean => key === ',';
  if (!between.every((token, i) => isComma(token) || stream.find(a.end + i, and) !== null))
    return null;
  return between.some(isComma) ? 'comma' : 'and';
}

/** The count of which a count is a part: "seven passengers" behind "three of the". */
export function wholeBehind(
  { pack, stream }: Section,
  { end }: Draft,
  next: Draft | undefined,
): Draft | null {
  const link = stream.longest(end, pack.classId('whole-link'));
  return next && link && end + link.length === next.first ? next : null;
}
