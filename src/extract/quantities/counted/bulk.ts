import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import type { TokenRange } from '../common/amount.js';
import type { Draft } from '../common/draft.js';
import { isInside } from './indicator-phrase.js';

/** Units of which there is more or less, unlike strengths and temperatures. */
const UNITS: ReadonlySet<string> = new Set(['t', 'kg', 'bbl', 'l', 'gal', 'm3', 'km3', 'MW', 'GW']);

/** Whether a number is of a weight, a volume or a power. */
export const isBulk = ({ unit }: Pick<Draft, 'unit'>): boolean => unit !== null && UNITS.has(unit);

/** "3 million tonnes of wheat", «12 тыс. т озимой ржи», «5 ملايين طن من القمح»: the goods behind their unit. */
export function goodsBehind(section: Section, { end }: Draft, limit: number): TokenRange | null {
  const { pack, stream } = section;
  const link = stream.longest(end, pack.classId('phrase-link'))?.length ?? 0;
  const first = end + link;
  if (first >= limit || !isInside(section, first)) return null;
  const keyAt = (at: number): string => stream.tokens[at]?.key ?? '';
  if (isVerbFirst(section)) return link > 0 ? { first: end, end: first + 1 } : null;
  if (isHeadLast(section)) {
    if (link === 0) return null;
    return {
      first: end,
      end: first + 1 < limit && isInside(section, first + 1) ? first + 2 : first + 1,
    };
  }
  const isNoun = (at: number): boolean =>
    at < limit &&
    isInside(section, at) &&
    endsIn(section, 'complement-endings', keyAt(at)) &&
    !endsIn(section, 'past-endings', keyAt(at)) &&
    !endsIn(section, 'verb-endings', keyAt(at));
  const noun =
    endsIn(section, 'adjective-endings', keyAt(first)) && isNoun(first + 1) ? first + 1 : first;
  return isNoun(noun) ? { first: end, end: noun + 1 } : null;
}
