import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import { isHeadLast } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { TokenRange } from '../common/amount.js';
import type { Draft } from '../common/draft.js';
import { indicatorHead } from '../counted/indicator-ids.js';
import { isPossessive } from '../relations/joined.js';

/** What a state or a firm has, so that a name beside it tells whose: not aid or a loan, which has a giver and a taker. */
const HELD: ReadonlySet<string> = new Set([
  ...(['inflation', 'gdp', 'economy', 'growth', 'exports', 'imports', 'output', 'demand'] as const),
  ...(['consumption', 'harvest', 'inventories', 'emissions', 'budget', 'deficit'] as const),
  ...(['surplus', 'reserves', 'spending', 'revenue', 'income', 'profit', 'turnover'] as const),
  ...(['unemployment', 'population', 'poverty', 'sales', 'assets', 'market-value'] as const),
  ...(['productivity', 'interest-rate', 'trade'] as const),
]);

/** What is of those whose goods it is: «экспорт украинской муки». */
const ORIGINAL: ReadonlySet<string> = new Set(['exports', 'output', 'harvest']);

/** Words of a preposition: "imports from Northland" are not Northland's. */
const TIES = ['noun-tie', 'locative', 'direction-from', 'direction-to'] as const;

/**
 * Whose what is measured is: "US inflation", "Iraq's oil exports", «российский экспорт», «экспорт нефти Ирака». Of what is brought in, the
 * name beside the goods may be that of their origin: only one in front of the noun is whose.
 */
export function measuredOwner(
  section: Section,
  draft: Draft,
  actors: ActorIndex,
): PlacedActor | null {
  const { counted } = draft;
  const head = counted && indicatorHead(section, draft);
  if (!counted || head === null) return null;
  const isWhose = (placed: PlacedActor | null): placed is PlacedActor =>
    placed !== null && PARTIES.has(placed.actor.type);
  const front = inFront(section, counted, actors);
  if (!HELD.has(head)) return isWhose(front) && isGiver(front) ? front : null;
  const own = ownCountry(section, draft, actors);
  if (own) return own;
  if (isWhose(front)) return front;
  if (ORIGINAL.has(head)) {
    const inside = actors.within(counted.first, counted.end).find(isAdjective) ?? null;
    if (isWhose(inside)) return inside;
  }
  if (head === 'imports' || isHeadLast(section)) return null;
  const behind = namedBehind(section, counted, actors);
  return isWhose(behind) ? behind : null;
}

/** Tokens in front of those who speak of their country in which it is named. */
const COUNTRY_REACH = 16;

/** «وزير الطاقة الجزائري … صادرات بلاده», "the Algerian minister said his country's exports": the state named last before. */
function ownCountry(
  { pack, stream }: Section,
  { counted }: Draft,
  actors: ActorIndex,
): PlacedActor | null {
  if (!counted) return null;
  const { first, end } = counted;
  if (!stream.holds(first - 2, end + 2, pack.classId('own-country'))) return null;
  return (
    actors
      .within(Math.max(0, first - COUNTRY_REACH), first)
      .findLast(({ actor }) => actor.type === 'state') ?? null
  );
}

const isAdjective = ({ actor }: PlacedActor): boolean => actor.use === 'adjective';

/** "EU aid", "German loans", not "Northland aid", which Northland may be given. */
const isGiver = (placed: PlacedActor): boolean =>
  isAdjective(placed) || placed.actor.text === placed.actor.text.toUpperCase();

/** The actor that a phrase begins with, or that stands right in front of it; a name in front only where heads stand last. */
function inFront(
  section: Section,
  { first, end }: TokenRange,
  actors: ActorIndex,
): PlacedActor | null {
  const { tokens } = section.stream;
  const own = actors.at(first);
  const fits = ({ actor }: PlacedActor): boolean =>
    isHeadLast(section) || actor.use === 'adjective';
  if (own && own.end < end && fits(own)) return own;
  const to = isPossessive(tokens[first - 1]?.key) ? first - 1 : first;
  const before = actors.within(Math.max(0, to - MOST_TOKENS), to).find((each) => each.end === to);
  return before && fits(before) ? before : null;
}

/** Tokens of the name in front of a phrase. */
const MOST_TOKENS = 5;

/** The last name of a phrase or the one right behind it, if no preposition leads to it. */
function namedBehind(
  { pack, stream }: Section,
  { first, end }: TokenRange,
  actors: ActorIndex,
): PlacedActor | null {
  const named = actors
    .within(first + 1, end + 1)
    .filter((each) => each.end >= end)
    .at(-1);
  if (!named) return null;
  const isTied = pack.classIds(TIES).some((id) => stream.find(named.first - 1, id) !== null);
  return isTied ? null : named;
}
