import type { Section } from '../../section.js';
import type { PlacedActor } from '../common/actor-index.js';
import { clauseHead, type SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { DASHES } from '../common/marks.js';

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
    // «5 жителей: 3 в Торецке и 2 в Бахмуте»: of the items of the list.
    if (key === ':' && isBehind && stream.holds(at + 1, to + ITEM_REACH, ids.count)) return true;
    // «5182 (5087 в Газе) и 17101 раненый»: of the count in the brackets.
    if (key === '(' && isBehind && stream.holds(at, to, ids.count)) return true;
    if (key === ')' && !isBehind && !isOpen) return true;
    isOpen ||= key === '(';
    const further = stream.longest(at, ids.further);
    // What "while" leads in may go on at the place in front: "3 died in Aleppo while 5 were hurt".
    if (further && (isBehind || further.value === 'apart')) return true;
    if (isBehind && stream.find(at, ids.part) && clauseAt(at) === clauseAt(to))
      return stream.holds(at, to + ITEM_REACH, ids.count);
  }
  return false;
}

/** Tokens from the preposition of a place to the number of those who are there: «из них в Алеппо 346». */
const ITEM_REACH = 3;

/** Words that may open a clause that goes on about what the one before it tells. */
const OPENERS = [
  'clause-start',
  'subordinator',
  'phrase-end',
  'locative',
  'relative',
  'and',
] as const;

/**
 * Whether a place behind a count is that of something told later: of the number right behind it («…, в Алеппо 346»), or of a clause of its
 * own, which nothing ties to that of the count («шестеро ранены, толчки ощущались в Казахстане»).
 */
export function isOfLater(
  { pack, stream }: Section,
  draft: Draft,
  { first, end }: PlacedActor,
  sentence: SentenceClauses,
): boolean {
  if (stream.find(end, pack.classId('count'))) return true;
  const { clauseAt } = sentence;
  if (clauseAt(first) === clauseAt(draft.end - 1)) return false;
  let opening = clauseHead(first, sentence);
  // The head of the clause is the mark that ends the one before it; behind a dash a clause goes on.
  const mark = stream.tokens[opening];
  if (mark !== undefined && DASHES.has(mark.key)) return false;
  if (mark?.kind === 'mark') opening += 1;
  // "25 militants, 5 soldiers killed in"
  if (opening - draft.end <= 1 && stream.find(opening, pack.classId('count'))) return false;
  // «وأن»: "and" written together with the word behind it.
  const key = stream.tokens[opening]?.key ?? '';
  if (pack.clitics?.split.some((letters) => key.startsWith(letters)) === true) return false;
  return !pack.classIds(OPENERS).some((id) => stream.find(opening, id));
}
