import type { ActorType, QuantityCategory } from '../../types/index.js';
import type { Section } from '../section.js';
import type { ActorIndex, PlacedActor } from './actor-index.js';
import { ellipticSubject } from './subject.js';
import type { Draft } from './draft.js';
import { clauseHas, type SentenceClauses } from './clause.js';
import type { SentenceTokens } from './known.js';

/** How a sentence says that something is at a place. */
export interface NamedPlace {
  readonly placed: PlacedActor;
  /** `in`: there; `to` and `from`: the end and the beginning of a way. */
  readonly kind: 'in' | 'to' | 'from';
  /** The first token of the words that say so: of «в соседней Сирии», the preposition. */
  readonly tie: number;
}

const PLACES: ReadonlySet<ActorType> = new Set(['place', 'state']);
/** Words between a preposition and the place: «на территории Ирака», "in northern Syria". */
const MOST_BETWEEN = 3;
/** Actors of the article, and places of the sentence that is read. */
export interface Surroundings {
  readonly actors: ActorIndex;
  readonly places: readonly NamedPlace[];
}

/** How much farther away a place seems when it stands in another clause. */
const OTHER_CLAUSE = 20;

/** Who moves is where the way ends; soldiers who leave are missing where it began. */
const ARRIVING: ReadonlySet<QuantityCategory> = new Set(['troops', 'displaced']);
const LEAVING: ReadonlySet<QuantityCategory> = new Set(['troops']);
/** Lengths of way lie nowhere: the place beside them is what they are measured from. Nor do lengths of time, unless of a mission. */
const NOWHERE: ReadonlySet<QuantityCategory> = new Set(['distance', 'duration']);

/** The nearest place that fits a count: in the same clause, else in the sentence. */
export function placeOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  { actors, places }: Surroundings,
  isMission: boolean,
): PlacedActor | null {
  const category = draft.category ?? 'other';
  if (NOWHERE.has(category) && !isMission) return null;
  const { clauseAt } = sentence;
  const { tokens } = section.stream;
  const home = clauseAt(draft.first);
  let best: PlacedActor | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { placed, kind, tie } of places) {
    if (kind === 'to' && !ARRIVING.has(category)) continue;
    if (kind === 'from' && !(LEAVING.has(category) && leaves(section, draft, sentence))) continue;
    const after = placed.first >= draft.end;
    const [from, to] = after ? [draft.end, placed.first] : [placed.end, draft.first];
    if (to < from || tokens.slice(from, to).some(({ key }) => key === ';')) continue;
    const away = Math.abs(clauseAt(placed.first) - home) * OTHER_CLAUSE;
    // "2,500 in Iraq and another 900 in neighbouring Syria": nothing is nearer than the preposition right behind the number.
    const distance = after && tie === draft.end ? 0 : (to - from) * (after ? 1 : 2) + away;
    if (distance < least) [best, least] = [placed, distance];
  }
  return best ?? insideOf(draft) ?? hostOf(section, draft, sentence, actors);
}

/** "withdrew 300 soldiers from Iraq"; those "from Uganda" who are elsewhere left nothing. */
const leaves = (section: Section, { first }: Draft, sentence: SentenceClauses): boolean =>
  clauseHas(section, first, sentence, 'outflow-verb');

/** «жителей Херсона»: a town in the counted phrase. */
const insideOf = ({ actors }: Draft): PlacedActor | null =>
  actors.find(({ actor }) => actor.type === 'place' && actor.use === 'name') ?? null;

/** «Турция принимает 3 млн беженцев», "Lebanon hosts 800,000": the subject is where they are. */
function hostOf(
  section: Section,
  draft: Draft,
  sentence: SentenceTokens,
  actors: ActorIndex,
): PlacedActor | null {
  const { pack, stream } = section;
  const { first, category } = draft;
  const { firstToken } = sentence;
  if (category !== 'displaced' && category !== 'troops') return null;
  const verb = pack.classId('host-verb');
  for (let at = first - 1; at >= firstToken; at--) {
    const reading = stream.find(at, verb);
    if (!reading) continue;
    const after = actors.at(at + reading.length);
    const before = actors.within(firstToken, at).findLast(({ end }) => end === at);
    const subject = pack.settings['verb-first'] === true ? after : before;
    const host = ellipticSubject(section, draft, sentence, actors) ?? subject;
    return host && PLACES.has(host.actor.type) ? host : null;
  }
  return null;
}

/**
 * The place that a sentence is about without a preposition of place: its only one («землетрясение разрушило Бингёль»), unless it
 * stands first, as in a dateline.
 */
export function onlyPlace(
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): string | null {
  const named = actors
    .within(firstToken + 1, endToken)
    .filter(({ actor }) => actor.type === 'place' && actor.use === 'name');
  const entities = new Set(named.map(({ actor }) => actor.entity));
  return entities.size === 1 ? (named[0]?.actor.entity ?? null) : null;
}

/** Places and states of a sentence that something is said to be at, in order; not where people meet, speak or travel. */
export function placesIn(
  section: Section,
  sentence: SentenceTokens,
  actors: ActorIndex,
): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const placed of actors.within(sentence.firstToken, sentence.endToken)) {
    const { actor } = placed;
    if (!PLACES.has(actor.type) || actor.use === 'adjective') continue;
    const way = wayTo(section, placed, sentence);
    if (way && !isMeetingPlace(section, way.first, placed.end, sentence))
      found.push({ placed, kind: way.kind, tie: way.first });
  }
  return found;
}

/** How a place is tied to the sentence, and the first token of the tie; null when it is only named. */
function wayTo(
  { pack, stream }: Section,
  { first, end }: PlacedActor,
  { firstToken, endToken }: SentenceTokens,
): { readonly kind: NamedPlace['kind']; readonly first: number } | null {
  const ids = {
    in: pack.classId('locative'),
    at: pack.classId('locative-near'),
    to: pack.classId('direction-to'),
    from: pack.classId('direction-from'),
    happening: pack.classId('happening'),
    stop: pack.classId('phrase-end'),
    article: pack.classId('article'),
  };
  let words = 0;
  for (let at = first - 1; at >= firstToken && words <= MOST_BETWEEN; at--) {
    if (words < MOST_BETWEEN && stream.find(at, ids.in)) return { kind: 'in', first: at };
    // «обстрел Харькова», «удар по Харькову»
    const tie = stream.longest(at, ids.at) ?? stream.longest(at, ids.happening);
    if (tie && at + tie.length === first) return { kind: 'in', first: at };
    if (words <= 1 && stream.find(at, ids.to)) return { kind: 'to', first: at };
    if (words <= 1 && stream.find(at, ids.from)) return { kind: 'from', first: at };
    const token = stream.tokens[at];
    if (token?.kind !== 'word' && token?.key !== '-') break;
    // «в коалиции во главе с США»: the preposition belongs to something else.
    if (stream.find(at, ids.article)) continue;
    if (stream.find(at, ids.stop)) break;
    if (token.kind === 'word') words += 1;
  }
  if (pack.settings['head-last'] !== true) return null;
  // "the Jakarta ferry accident"
  for (let at = end; at < Math.min(endToken, end + 2); at++) {
    if (stream.find(at, ids.stop) || stream.tokens[at]?.kind !== 'word') break;
    if (stream.find(at, ids.happening)) return { kind: 'in', first };
  }
  return null;
}

/** How far in front of a place and behind it the word may stand that makes it one of talks. */
const MEETING_BEFORE = 9;
const MEETING_AFTER = 3;

/** Classes of words behind which a meeting is no longer what is spoken of. */
const OTHER_MATTERS = [
  ...(['count', 'happening', 'mission', 'clause-start'] as const),
  ...(['fate', 'fate-active', 'fate-passive'] as const),
];

/**
 * "talks in Jeddah", "said in Washington", «прибыл в Каир»: where people meet, speak or travel is not where something is counted.
 * What happens, or another count, comes in between in "said 15 people died in Mali".
 */
function isMeetingPlace(
  { pack, stream }: Section,
  first: number,
  end: number,
  { firstToken, endToken }: SentenceTokens,
): boolean {
  const meeting = [pack.classId('meeting-word'), pack.classId('speech')];
  const stops = OTHER_MATTERS.map((name) => pack.classId(name));
  /** True for a meeting, false for something else, null to look on. */
  const judge = (at: number): boolean | null => {
    if (stream.tokens[at]?.kind === 'mark' && stream.tokens[at].key !== '-') return false;
    const ids = stream.at(at).map((reading) => reading.class);
    if (ids.some((id) => meeting.includes(id))) return true;
    return ids.some((id) => stops.includes(id)) ? false : null;
  };
  const earliest = Math.max(firstToken, first - MEETING_BEFORE);
  for (let at = first - 1; at >= earliest; at--) {
    const verdict = judge(at);
    if (verdict !== null) {
      if (verdict) return true;
      break;
    }
  }
  for (let at = end; at < Math.min(endToken, end + MEETING_AFTER); at++) {
    const verdict = judge(at);
    if (verdict !== null) return verdict;
  }
  return false;
}
