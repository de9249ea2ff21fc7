import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import { isHeadLast } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { SentenceTokens } from '../common/known.js';
import { QUOTE } from '../common/marks.js';
import { isGoal } from './goal.js';
import { isPossessor } from '../parties/subject.js';
import { isMeetingPlace } from './meeting-place.js';
import { listedPlaces } from './place-lists.js';
import { PLACES } from './place-types.js';

const DIRECTIONS = ['direction-to', 'direction-from'] as const;

/** How a sentence says that something is at a place. */
export interface NamedPlace {
  readonly placed: PlacedActor;
  /** `in`: there; `to` and `from`: the end and the beginning of a way. */
  readonly kind: 'in' | 'to' | 'from';
  /** The first token of the words that say so: of «в соседней Сирии» the preposition, of "Thailand, where" the word behind the name. */
  readonly tie: number;
  /** One of several in one breath: nothing is there alone. */
  readonly listed: boolean;
}

/** Tokens between a length and the place that it is measured from. */
const MEASURED = 4;
/** Words between a preposition and the place: «на территории Ирака», "in northern Syria". */
const MOST_BETWEEN = 3;
/** The same in front of a kind of place: "in the popular southern seaside resort state of". */
const MOST_OF_KIND = 5;

/** Words of a blow, and tokens from one to the preposition of what it hits. */
const STRIKES = ['happening', 'strike-noun', 'agent-verb', 'deed-verb'] as const;
const STRIKE_REACH = 5;

/**
 * The place that a sentence is about without a preposition of place: its only one («землетрясение разрушило Бингёль»), unless it
 * stands first, as in a dateline.
 */
export function onlyPlace(
  section: Section,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): string | null {
  const { pack, stream } = section;
  const ways = pack.classIds(DIRECTIONS);
  const length = pack.classId('length-unit');
  // "pro-Moscow Ukrainians", "flown to Sicily", "the size of New Jersey", "25 kilometers south of Peshawar"
  const isBound = (first: number): boolean =>
    stream.tokens[first - 1]?.key === '-' ||
    ways.some((id) => stream.holds(first - 2, first, id)) ||
    (isHeadLast({ pack }) && stream.find(first - 1, pack.classId('of-link')) !== null) ||
    stream.holds(first - MEASURED, first, length);
  const named = actors
    .within(firstToken + 1, endToken)
    .filter(
      (placed) =>
        placed.actor.type === 'place' &&
        placed.actor.use === 'name' &&
        !isBound(placed.first) &&
        !isQuoted(section, placed) &&
        !isGoal(section, placed.first - 1, placed),
    );
  const entities = new Set(named.map(({ actor }) => actor.entity));
  return entities.size === 1 ? (named[0]?.actor.entity ?? null) : null;
}

/** «на трассе «Киев – Одесса»»: a name within another one. */
const isQuoted = ({ stream }: Section, { first, end }: PlacedActor): boolean =>
  stream.tokens[first - 1]?.key === QUOTE || stream.tokens[end]?.key === QUOTE;

/** Places and states of a sentence that something is said to be at, in order; not where people meet, speak or travel. */
export function placesIn(
  section: Section,
  sentence: SentenceTokens,
  actors: ActorIndex,
): readonly NamedPlace[] {
  const named = actors
    .within(sentence.firstToken, sentence.endToken)
    .filter(({ actor }) => PLACES.has(actor.type));
  if (named.length === 0) return NOWHERE;
  const direction = section.pack.classId('locative');
  const listed = listedPlaces(section, sentence, named, actors);
  const found: NamedPlace[] = [];
  for (const placed of named) {
    const { actor } = placed;
    if (actor.use === 'adjective') continue;
    // «جنوب غرب»: a direction, not the West.
    if (section.stream.longest(placed.first, direction)?.length === placed.end - placed.first)
      continue;
    if (isOfSource(section, placed, sentence) || isPossessor(section, placed)) continue;
    const way = wayTo(section, placed, sentence);
    if (way && isMeasuredFrom(section, way.first, sentence)) continue;
    if (way && !isMeetingPlace(section, way.first, placed.end, sentence))
      found.push({ placed, kind: way.kind, tie: way.first, listed: listed.has(placed) });
  }
  return found;
}

const NOWHERE: readonly NamedPlace[] = [];

/** «370 كم شرق القاهرة», "60 miles west of Haiti": where a length is measured from. */
const isMeasuredFrom = (
  { pack, stream }: Section,
  tie: number,
  { firstToken }: SentenceTokens,
): boolean =>
  stream.holds(Math.max(firstToken, tie - MEASURED + 1), tie, pack.classId('length-unit'));

/** Tokens from "according to" to where they are who say so. */
const SOURCE_REACH = 6;

/** «за даними управління у Женеві, …»: where a source is. */
function isOfSource(
  { pack, stream }: Section,
  { first, end }: PlacedActor,
  { firstToken }: SentenceTokens,
): boolean {
  // Nothing but the end of the aside behind it: "according to officials in Sanaa, 5 died".
  if (stream.tokens[end]?.key !== ',') return false;
  const source = pack.classId('according-to');
  for (let at = first - 1; at >= Math.max(firstToken, first - SOURCE_REACH); at--) {
    if (stream.tokens[at]?.kind === 'mark') return false;
    if (stream.find(at, source)) return true;
  }
  return false;
}

/** Tokens of the longest preposition of place: "in several different parts of". */
const LONGEST_PHRASE = 6;

/** Where a preposition of place of several words that ends right in front of a name begins; null where none does. */
function phraseBefore(
  { stream }: Section,
  first: number,
  firstToken: number,
  locative: number,
): number | null {
  for (let at = first - 2; at >= Math.max(firstToken, first - LONGEST_PHRASE); at--)
    if (stream.longest(at, locative)?.length === first - at) return at;
  return null;
}

/** How a place is tied to the sentence, and the first token of the tie; null when it is only named. */
function wayTo(
  section: Section,
  placed: PlacedActor,
  { firstToken, endToken }: SentenceTokens,
): { readonly kind: NamedPlace['kind']; readonly first: number } | null {
  const { pack, stream } = section;
  const { actor, first, end } = placed;
  const ids = {
    in: pack.classId('locative'),
    at: pack.classId('locative-near'),
    to: pack.classId('direction-to'),
    from: pack.classId('direction-from'),
    happening: pack.classId('happening'),
    strike: pack.classId('strike-noun'),
    attack: pack.classId('occurrence'),
    war: pack.classId('war-noun'),
    stop: pack.classId('phrase-end'),
    article: pack.classId('article'),
    border: pack.classId('border'),
    where: pack.classId('where-word'),
    of: pack.classId('of-link'),
    kind: pack.classId('place-kind'),
  };
  // «удар РФ», "an Iran strike": a state beside a strike is who strikes, a town where.
  const isStruck = (at: number, strike: number): boolean =>
    actor.type === 'place' ||
    (stream.find(at, strike) === null && stream.find(at, ids.war) === null);
  // «атака на Киев», «сбросили на Сумы»: what is hit.
  const isStrike = (at: number): boolean =>
    pack
      .classIds(STRIKES)
      .some((id) => stream.holds(Math.max(firstToken, at - STRIKE_REACH), at, id));
  // «от начала войны Россия потеряла»: a subject, not where the war is.
  const isSubject = hasCases({ pack }) && actor.type === 'state' && actor.text === actor.lemma;
  const behind = stream.tokens[end]?.key === ',' ? end + 1 : end;
  const isWhere = behind < endToken && stream.find(behind, ids.where) !== null;
  const phrase = phraseBefore(section, first, firstToken, ids.in);
  if (phrase !== null) return { kind: 'in', first: phrase };
  let words = 0;
  let most = MOST_BETWEEN;
  for (let at = first - 1; at >= firstToken && words <= most; at--) {
    // «на границе Ирака и Ирана»: in neither.
    if (stream.find(at, ids.border)) return null;
    if (words < most && stream.find(at, ids.in))
      return { kind: isGoal(section, at, placed) && !isStrike(at) ? 'to' : 'in', first: at };
    // «обстрел Харькова», «удар по Харькову»
    const tie =
      stream.longest(at, ids.at) ?? (isSubject ? null : stream.longest(at, ids.happening));
    if (tie && at + tie.length === first && isStruck(at, ids.strike))
      return { kind: 'in', first: at };
    // «сообщения из Кузбасса, где прогремел взрыв»
    const isWay = words <= 1 && !isWhere;
    if (isWay && stream.find(at, ids.to)) return { kind: 'to', first: at };
    if (isWay && stream.find(at, ids.from)) return { kind: 'from', first: at };
    const token = stream.tokens[at];
    // «в селе "Восход"», «في محافظة "بورنو"»
    if (at === first - 1 && token?.key === QUOTE) continue;
    if (token?.kind !== 'word' && token?.key !== '-') break;
    // «в коалиции во главе с США»: the preposition belongs to something else.
    if (stream.find(at, ids.article)) continue;
    // "near the western town of Khoms"
    if (stream.find(at, ids.of) && stream.find(at - 1, ids.kind)) {
      at -= 1;
      most = MOST_OF_KIND;
      continue;
    }
    if (stream.find(at, ids.stop)) break;
    if (token.kind === 'word') words += 1;
  }
  // «Таиланд, где погибли 181»; not «в 12 областях и Киеве, где».
  const isJoined = stream.holds(first - MOST_BETWEEN, first, pack.classId('and'));
  if (isWhere && !isJoined) return { kind: 'in', first: behind };
  if (!isHeadLast({ pack })) return null;
  // "the Jakarta ferry accident"
  for (let at = end; at < Math.min(endToken, end + 2); at++) {
    if (stream.find(at, ids.stop) || stream.tokens[at]?.kind !== 'word') break;
    if (stream.find(at, ids.happening) && isStruck(at, ids.attack)) return { kind: 'in', first };
  }
  return null;
}
