import { bears, sentenceOf, type Section } from '../../section.js';
import { isCapital } from '../shapes/capitals.js';
import { isTitleCase } from '../shapes/word-use.js';
import { nameTables } from '../sound/name-tables.js';

/** So many words that no list has stand before the part of a name that a rule reads. */
const MOST_WORDS = 5;
/** Words that say what a body is for, of which the name of a place before it says where it is: "Florida Department of Corrections". */
const GENERIC = ['org-head', 'org-word', 'org-adjective'];

/**
 * Where the name of a body or place begins whose end a rule has read: a word with a capital right before it is part of the name, whatever else it is
 * ("Sixth Street Partners", "General Mills Inc", "Prince International Corporation"). Not in titles, whose words all have capitals.
 */
export function startOfName(
  section: Section,
  sentence: number,
  first: number,
  end: number,
): number {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const { tokens } = stream;
  if (first === firstToken) return first;
  if (isTitleCase(tokens, firstToken, endToken, nameTables(pack).titleCaseShare)) return first;
  const isOf = (at: number, name: string): boolean => bears(section, at, name);
  const isPlace = (at: number): boolean => isOf(at, 'place') || isOf(at, 'state');
  const isWord = (at: number): boolean =>
    isCapital(tokens[at]) && isOf(at, 'title-part') && !isOf(at, 'article');
  /** Where a name of the gazetteer ends that begins at a token. */
  const placeBefore = (at: number): number | null => {
    for (let start = at - 1; start >= Math.max(firstToken, at - MOST_WORDS); start--) {
      const length = isPlace(start)
        ? (stream.longest(start, pack.classId('actor'))?.length ?? 0)
        : 0;
      if (start + length === at) return start;
    }
    return null;
  };
  let start = first;
  while (start > firstToken && first - start < MOST_WORDS) {
    const at = start - 1;
    // "Hallym University Hospital": what begins the sentence is its first word, when the head of a body follows.
    const begins = isOf(at, 'name') || (isOf(at, 'first-word') && isOf(start, 'org-head'));
    if (isWord(at) && (at > firstToken || begins)) start = at;
    else break;
  }
  const before = start - 1;
  if (before < firstToken) return start;
  if (isCapital(tokens[before]) && isTitleOfName(before)) return before;
  const place = GENERIC.some((name) => isOf(start, name)) ? placeBefore(start) : null;
  if (place !== null) return place;
  // "Hammersmith and Fulham Council"
  const isJoint =
    before > firstToken &&
    isOf(before, 'conjunction') &&
    isOf(end - 1, 'joint-body') &&
    isWord(before - 1);
  return isJoint ? before - 1 : start;

  /** "General Mills": a role that no name of somebody follows, where a name can begin. */
  function isTitleOfName(at: number): boolean {
    const role = stream.find(at, pack.classId('role'));
    const isBehind = at === firstToken || tokens[at - 1]?.casing === 'lower';
    return role?.length === 1 && isBehind;
  }
}
