import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { DASHES } from '../common/marks.js';
import { PLACES } from './place-types.js';

const HEADS = ['and', 'locative', 'place-kind'];

/** Marks between a label and its number; what stands before a colon may be who says so. */
const MARKS: ReadonlySet<string> = new Set([...DASHES, '(']);

/**
 * The place in front of its number in a list: «Волгоград — 65 человек, Уфа — 66», «во Львовской (104 случая)». `place` is null where the label of
 * such a list is no place that is known; the result is null where a count has no label.
 */
export function labelOf(
  section: Section,
  draft: Draft,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): { readonly place: PlacedActor | null } | null {
  const { stream, pack } = section;
  const { category } = draft;
  const first = behindMark(section, draft.first);
  if (stream.tokens[first - 1]?.kind !== 'mark') return itemOf(section, draft, firstToken, actors);
  const mark = stream.tokens[first - 1]?.key ?? '';
  // «Германия — 5 млрд евро»: who gives it.
  if (!MARKS.has(mark) || stream.tokens[first - 1]?.spaced !== true || category === 'money')
    return null;
  const end = first - 1;
  const place = placeTo(end, firstToken, actors);
  const count = pack.classId('count');
  // «також Німеччина (780 тис.)»: a nominative in front of brackets.
  const { lemma, text } = place?.actor ?? {};
  const isNominative = text === lemma && text !== text?.toUpperCase();
  if (place && mark === '(' && hasCases(section) && isNominative) return { place };
  // «уступили США (112) и Китаю (88)»: in front of brackets, what is joined to no place is none.
  const isJoined = place && mark === '(' && stream.find(place.first - 1, pack.classId('and'));
  const from = Math.max(firstToken, (place?.first ?? 0) - LIST_REACH);
  if (isJoined && hasCases(section) && !stream.holds(from, place.first, pack.classId('locative')))
    return { place: null };
  if (place && isHead(section, place.first, firstToken)) {
    // "CATANIA, Italy — Hundreds of people": a dateline, unless nothing else is told.
    const isAlone = draft.end >= endToken - 1;
    const isItem =
      stream.holds(firstToken, place.first, count) || isBehindHead(section, place.first);
    return isAlone || isItem ? { place } : null;
  }
  // «в Киеве (536), Львовской (351)»: behind the first label in brackets, a word in front of a bracket is the next.
  if (
    mark === '(' &&
    !place &&
    isBracketed(section, draft) &&
    hasBracketed(section, firstToken, end)
  )
    return { place: null };
  if (!DASHES.has(mark) || place) return null;
  // «Киев – 265, Ивано-Франковская – 182»: behind a label that nobody knows, what stands in front is of the first.
  const isItem =
    stream.tokens[end - 1]?.casing === 'capital' && isHead(section, end - 1, firstToken);
  return isItem && stream.holds(firstToken, end, count) ? { place: null } : null;
}

/**
 * «в Алеппо 346, Хомсе 72», «في حلب 346، ودير الزور 72»: a bare number right behind a place counts what is there; behind a word that
 * nobody knows it does so where another number of the sentence stands behind a place.
 */
function itemOf(
  section: Section,
  { first, category, counted, unit }: Draft,
  firstToken: number,
  actors: ActorIndex,
): { readonly place: PlacedActor | null } | null {
  if (counted !== null || (unit !== null && unit !== 'person') || category === 'percent')
    return null;
  const isNamed = (end: number): boolean => placeTo(end, firstToken, actors)?.actor.use === 'name';
  const place = placeTo(first, firstToken, actors);
  if (place?.actor.use === 'name')
    return isHead(section, place.first, firstToken) ? { place } : null;
  const { stream, pack } = section;
  const isName = stream.at(first - 1).length === 0 && stream.tokens[first - 1]?.casing !== 'lower';
  if (!isName || !isHead(section, first - 1, firstToken)) return null;
  const count = pack.classId('count');
  for (let at = firstToken; at < first; at++)
    if (stream.find(at, count) && isNamed(at)) return { place: null };
  return null;
}

/** The place whose name ends at a token. */
const placeTo = (end: number, firstToken: number, actors: ActorIndex): PlacedActor | undefined =>
  actors
    .within(Math.max(firstToken, end - LONGEST), end)
    .find((placed) => placed.end === end && PLACES.has(placed.actor.type));

/** A number that is all that its brackets hold. */
const isBracketed = (section: Section, { first, end }: Pick<Draft, 'first' | 'end'>): boolean =>
  section.stream.tokens[behindMark(section, first) - 1]?.key === '(' &&
  section.stream.tokens[end]?.key === ')';

/** «(+943)»: the token right behind the bracket, with a sign or without. */
const behindMark = ({ stream: { tokens } }: Section, first: number): number =>
  tokens[first - 1]?.key === '+' && tokens[first - 2]?.key === '(' ? first - 1 : first;

/** Whether such a number stands between two tokens. */
function hasBracketed(section: Section, from: number, to: number): boolean {
  const count = section.pack.classId('count');
  for (let at = from; at < to; at++) {
    const reading = section.stream.longest(at, count);
    if (reading && isBracketed(section, { first: at, end: at + reading.length })) return true;
  }
  return false;
}

/** Behind a colon or a preposition. */
const isBehindHead = ({ stream, pack }: Section, first: number): boolean =>
  stream.tokens[first - 1]?.key === ':' ||
  stream.find(first - 1, pack.classId('locative')) !== null;

/** Tokens from the preposition of a list to one of its items. */
const LIST_REACH = 12;

/** Tokens of a label. */
const LONGEST = 4;

/** A label begins its clause, or stands behind a preposition: «долг Украины — 50 млрд» has none. */
function isHead({ stream, pack }: Section, first: number, firstToken: number): boolean {
  if (first === firstToken || stream.tokens[first - 1]?.kind === 'mark') return true;
  const heads = pack.classIds(HEADS);
  return heads.some((id) => stream.find(first - 1, id) !== null);
}
