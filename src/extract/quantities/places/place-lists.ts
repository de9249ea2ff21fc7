import type { Section } from '../../section.js';
import { isHeadLast } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { SentenceTokens } from '../common/known.js';
import { stateOf } from '../common/state-of.js';
import { PLACES } from './place-types.js';

const BETWEEN = ['locative', 'place-kind', 'article'];

/** Members of a list that are looked at. */
const MOST_MEMBERS = 12;
/** Words between what joins two members and the second: «в», «місті», "the". */
const MOST_BETWEEN = 2;

/**
 * The places of a sentence that are named in one breath with others: «в Харькове и Сумах», "Aleppo, Homs and Idlib". What is counted there
 * is at none of them alone. A town and its state («Мосул, Ирак») are one place. `named` are all places and states of the sentence.
 */
export function listedPlaces(
  section: Section,
  { firstToken, endToken }: SentenceTokens,
  named: readonly PlacedActor[],
  actors: ActorIndex,
): ReadonlySet<PlacedActor> {
  const listed = new Set<PlacedActor>();
  for (const placed of named) {
    if (listed.has(placed)) continue;
    for (const member of membersFrom(section, placed, endToken, actors)) listed.add(member);
    if (isBehindStranger(section, placed, firstToken, actors)) listed.add(placed);
  }
  return listed;
}

/** The places of the list that begins with a place; none where no list does. */
function membersFrom(
  section: Section,
  head: PlacedActor,
  endToken: number,
  actors: ActorIndex,
): readonly PlacedActor[] {
  const { stream, pack } = section;
  const and = pack.classId('and');
  const members = [head];
  let last = head;
  let joints = 0;
  let hasAnd = false;
  for (let at = head.end; joints < MOST_MEMBERS && at < endToken;) {
    const isComma = stream.tokens[at]?.key === ',';
    const joint = isComma ? at + 1 : at;
    const isAnd = stream.find(joint, and) !== null;
    if (!isComma && !isAnd) break;
    const from = isAnd ? joint + 1 : joint;
    // «в Латакии, и в Хаме погиб 51»: behind a comma another clause begins so.
    if (isComma && isAnd && stream.find(from, pack.classId('locative'))) break;
    const next = memberAt(section, from, endToken, actors);
    if (next === null) break;
    at = next.end;
    if (next.placed !== null && stateOf(section, last) === next.placed.actor.entity) continue;
    joints += 1;
    hasAnd ||= isAnd;
    if (next.placed === null) continue;
    members.push(next.placed);
    last = next.placed;
  }
  return hasAnd || joints > 1 ? members : [];
}

/**
 * The member of a list that begins at a token, behind its preposition or its kind: a place, or, where only names have a capital, a word with
 * one that nobody knows («Стариці та Вовчанська»).
 */
function memberAt(
  section: Section,
  from: number,
  endToken: number,
  actors: ActorIndex,
): { readonly placed: PlacedActor | null; readonly end: number } | null {
  const { stream, pack } = section;
  const between = pack.classIds(BETWEEN);
  for (let at = from; at < Math.min(endToken, from + MOST_BETWEEN + 1); at++) {
    const placed = actors.at(at);
    if (placed)
      return PLACES.has(placed.actor.type) && placed.actor.use === 'name'
        ? { placed, end: placed.end }
        : null;
    if (isStranger(section, at)) return { placed: null, end: at + 1 };
    // "in Northland and neighbouring countries"
    const around = stream.longest(at, pack.classId('places-around'));
    if (around) return { placed: null, end: at + around.length };
    if (!between.some((id) => stream.find(at, id))) return null;
  }
  return null;
}

/** Behind "and" and a name that nobody knows. */
function isBehindStranger(
  section: Section,
  { first }: PlacedActor,
  firstToken: number,
  actors: ActorIndex,
): boolean {
  const { stream, pack } = section;
  if (first - 2 <= firstToken || !stream.find(first - 1, pack.classId('and'))) return false;
  return isStranger(section, first - 2) && actors.within(first - 2, first - 1).length === 0;
}

/** A word with a capital, in a language that gives one only to names. */
const isStranger = ({ stream, pack }: Section, at: number): boolean =>
  !isHeadLast({ pack }) && stream.tokens[at]?.casing === 'capital';
