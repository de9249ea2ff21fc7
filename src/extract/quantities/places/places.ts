import type { QuantityCategory } from '../../../types/index.js';
import { bears, type Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { NamedPlace } from './named-places.js';
import { isOfLater, isOfOther } from './place-bounds.js';
import { isBesideStranger } from './strangers.js';
import { behindDash } from '../common/marks.js';
import { labelOf } from './place-labels.js';
import { PLACES } from './place-types.js';
import { tollPlace } from './toll-place.js';
import { stateOf } from '../common/state-of.js';
import { ellipticSubject } from '../parties/subject.js';
import type { Draft } from '../common/draft.js';
import { clauseHas, type SentenceClauses } from '../common/clause.js';
import type { SentenceTokens } from '../common/known.js';
import { SIGN, tells } from '../common/signs.js';

/** Actors of the article, and places of the sentence that is read. */
export interface Surroundings {
  readonly actors: ActorIndex;
  /** Whether an actor is named in the sentence or right beside it. */
  readonly isPeopled: boolean;
  readonly places: readonly NamedPlace[];
  /** Whom the sentence cites. */
  readonly sources: readonly PlacedActor[];
}

/** How much farther away a place seems when it stands in another clause. */
const OTHER_CLAUSE = 20;

/** Who moves is where the way ends; soldiers who leave are missing where it began. */
const ARRIVING: ReadonlySet<QuantityCategory> = new Set(['troops', 'displaced']);
const LEAVING: ReadonlySet<QuantityCategory> = new Set(['troops']);
/** Lengths of way lie nowhere: the place beside them is what they are measured from. Nor do lengths of time, unless of a mission. */
const NOWHERE: ReadonlySet<QuantityCategory> = new Set(['distance', 'duration']);

const ABSTRACT: ReadonlySet<QuantityCategory> = new Set(['money', 'percent']);
/** What one buys. */
const TRADED: ReadonlySet<QuantityCategory> = new Set(['vehicles', 'weapons', 'money']);

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
  // «закупил в Германии 44 танка»: where they are from.
  if (TRADED.has(category) && clauseHas(section, draft.first, sentence, 'buy-verb')) return null;
  const label = labelOf(section, draft, sentence, actors);
  if (label) return label.place;
  if (isBesideStranger(section, draft, sentence, actors)) return null;
  const toll = tollPlace(section, draft, sentence, actors);
  if (toll) return toll;
  const { clauseAt } = sentence;
  const home = clauseAt(draft.first);
  // «по два — над Липецкой областью и Крымом»: at none of several alone.
  const right = behindDash(section, draft.end);
  if (places.some(({ tie, listed }) => listed && tie === right)) return null;
  const isMarked = section.stream.tokens[sentence.firstToken]?.kind === 'mark';
  const frame = isMarked ? sentence.firstToken + 1 : sentence.firstToken;
  const host = hostOf(section, draft, sentence, actors);
  // «Румыния приняла 450 тысяч беженцев, …, в Молдову — 90 тысяч»: of who takes them in, right behind the verb.
  const isTakenIn = host !== null && bears(section, draft.first - 1, 'host-verb');
  const isOfSeveral = places.some(({ placed, listed }) => listed && placed === host);
  if (isTakenIn && !isOfSeveral) return host;
  let best: PlacedActor | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { placed, kind, tie, listed } of places) {
    if (listed) continue;
    if (kind === 'to' && !ARRIVING.has(category)) continue;
    if (kind === 'from' && !(LEAVING.has(category) && leaves(section, draft, sentence))) continue;
    // "Thailand, where 181 died": of the counts of the clause that begins so.
    if (tie > placed.first) {
      if (clauseAt(tie) === home) return placed;
      continue;
    }
    const after = placed.first >= draft.end;
    const [from, to] = after ? [draft.end, placed.first] : [placed.end, draft.first];
    if (to < from || isOfOther(section, from, to, after, sentence)) continue;
    if (after && isOfLater(section, draft, placed, sentence)) continue;
    if (after && clauseAt(placed.first) !== home && isOfRelative(section, from, to)) continue;
    // «п’ятеро вбиті, серед них син голови ХАМАС у Газі»: of one of them.
    if (after && clauseAt(placed.first) !== home && holdsPart(section, from, to)) continue;
    const away = Math.abs(clauseAt(placed.first) - home) * OTHER_CLAUSE;
    // "2,500 in Iraq and another 900 in neighbouring Syria": nothing is nearer than the preposition right behind the number.
    const isRight = after && tie === right;
    // Sums and shares are at places right behind them, shares also where the sentence begins; one of three that took another was elsewhere.
    const isFrame = category === 'percent' && away === 0 && tie <= frame;
    // «инфляция в Венгрии составила 9%»: where that is of which it is.
    const isOfIndicator = draft.counted !== null && tie === draft.counted.end;
    if (ABSTRACT.has(category) && !isRight && !isFrame && !isOfIndicator) continue;
    const distance = isRight ? 0 : (to - from) * (after ? 1 : 2) + away;
    if (distance < least) [best, least] = [placed, distance];
  }
  if (best) return withinOf(section, best, places);
  return isOfSeveral ? null : (host ?? insideOf(section, draft, sentence));
}

/** "20 in the town, which was struck by a quake that killed 300 in Northland": behind a relative word and a count of its own. */
function isOfRelative({ pack, stream }: Section, from: number, to: number): boolean {
  const [relative, count] = [pack.classId('relative'), pack.classId('count')];
  for (let at = from; at < to; at++)
    if (stream.tokens[at]?.key === ',' && stream.find(at + 1, relative))
      return stream.holds(at, to, count);
  return false;
}

/** Whether a part is told of between two tokens. */
const holdsPart = ({ pack, stream }: Section, from: number, to: number): boolean =>
  stream.holds(from, to, pack.classId('partitive'));

/** Tokens between a place and the one that it lies in: "in Taiz, in south-western Yemen". */
const WITHIN_REACH = 4;

/** The place in front of a state that it lies in, where both say where one thing is; else the place itself. */
function withinOf(section: Section, best: PlacedActor, places: readonly NamedPlace[]): PlacedActor {
  const inside = places.find(
    ({ placed, kind, listed }) =>
      kind === 'in' &&
      !listed &&
      placed.end <= best.first &&
      best.first - placed.end <= WITHIN_REACH &&
      stateOf(section, placed) === best.actor.entity,
  );
  return inside?.placed ?? best;
}

/** «в Киеве (536), Львовской (351)», «3 у Добропіллі»: a count with a place of its own that nobody knows is nowhere else. */
export const isElsewhere = (
  section: Section,
  draft: Draft,
  sentence: SentenceTokens,
  actors: ActorIndex,
): boolean =>
  labelOf(section, draft, sentence, actors)?.place === null ||
  isBesideStranger(section, draft, sentence, actors);

/** "withdrew 300 soldiers from Iraq"; those "from Uganda" who are elsewhere left nothing. */
const leaves = (section: Section, { first }: Draft, sentence: SentenceClauses): boolean =>
  clauseHas(section, first, sentence, 'outflow-verb');

/** «жителей Херсона»: a town in the counted phrase; not of soldiers, nor of those whom somebody takes in. */
function insideOf(section: Section, draft: Draft, sentence: SentenceClauses): PlacedActor | null {
  if (draft.category === 'troops') return null;
  const isPlace = ({ actor }: PlacedActor): boolean =>
    actor.type === 'place' && actor.use === 'name';
  const inside = draft.actors.find(isPlace) ?? null;
  const isHosted =
    tells(sentence, SIGN.hosting) && clauseHas(section, draft.first, sentence, 'host-verb');
  return isHosted ? null : inside;
}

/** Whom a state takes in. */
const HOSTED: ReadonlySet<QuantityCategory> = new Set(['displaced', 'troops', 'people']);
/** What may stand between a host and its verb. */
const HOST_TIES = ['relative', 'done-particle'] as const;

/** «Турция принимает 3 млн беженцев», "Lebanon hosts 800,000": the subject is where they are. */
function hostOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  const { pack, stream } = section;
  const { first, category } = draft;
  const { firstToken } = sentence;
  if (!HOSTED.has(category ?? 'other') || !tells(sentence, SIGN.hosting)) return null;
  const verb = pack.classId('host-verb');
  for (let at = first - 1; at >= firstToken; at--) {
    const reading = stream.find(at, verb);
    if (!reading) continue;
    const after = isVerbFirst({ pack }) ? actors.at(at + reading.length) : null;
    // "Chad, which hosts", «تشاد التي تستضيف», «كانت إيطاليا قد استقبلت»
    const isTied = HOST_TIES.some((name) => bears(section, at - 1, name));
    const from = isTied ? at - 1 : at;
    const to = section.stream.tokens[from - 1]?.key === ',' && isTied ? from - 1 : from;
    const subject = after ?? actors.within(firstToken, at).findLast(({ end }) => end === to);
    const host = ellipticSubject(section, draft, sentence, actors) ?? subject;
    return host !== undefined && PLACES.has(host.actor.type) ? host : null;
  }
  return null;
}
