import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';

/**
 * Whether what stands in the tokens `[from, to)` between a count and a place makes it the place of something else: a semicolon, a further
 * statement («…, и что», "while"), a part of the count with a place of its own («17 тысяч, из них тысяча в Стамбуле»).
 */
export function isOfOther(
  { pack, stream }: Section,
  from: number,
  to: number,
  isBehind: boolean,
  { clauseAt }: SentenceClauses,
): boolean {
  const ids = {
    further: pack.classId('further-statement'),
    part: pack.classId('partitive'),
    count: pack.classId('count'),
  };
  let isOpen = false;
  for (let at = from; at < to; at++) {
    const key = stream.tokens[at]?.key;
    if (key === ';') return true;
    // «5182 (5087 в Газе) и 17101 раненый»: of the count in the brackets.
    if (key === '(' && isBehind && stream.holds(at, to, ids.count)) return true;
    if (key === ')' && !isBehind && !isOpen) return true;
    isOpen ||= key === '(';
    const further = stream.longest(at, ids.further);
    // What "while" leads in may go on at the place in front: "3 died in Aleppo while 5 were hurt".
    if (further && (isBehind || further.value === 'apart')) return true;
    if (isBehind && stream.find(at, ids.part) && clauseAt(at) === clauseAt(to))
      return stream.holds(at, to, ids.count);
  }
  return false;
}
