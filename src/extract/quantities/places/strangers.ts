import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { ActorIndex } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { behindDash } from '../common/marks.js';

/** Words between the preposition of a place and its name: «в селе», "in the". */
const MOST_BETWEEN = 2;

/** "from the Cordillera", «محافظة البحيرة شهدت»: whether a sentence names a place that nobody knows. */
export function namesStranger(
  section: Section,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): boolean {
  for (let at = firstToken + 1; at < endToken; at++)
    if (isStranger(section, at, firstToken, actors)) return true;
  return false;
}

/** «3 у Добропіллі», "72 in Xville", «в Иксграде — 5»: a place that nobody knows right beside a count. */
export function isBesideStranger(
  section: Section,
  { first, end }: Draft,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): boolean {
  const { pack, stream } = section;
  const from = behindDash(section, end);
  const isBehind = stream.find(from, pack.classId('locative')) !== null;
  const to = Math.min(from + 1 + MOST_BETWEEN, endToken - 1);
  for (let at = from + 1; isBehind && at <= to; at++) {
    if (actors.at(at)) break;
    if (isStranger(section, at, firstToken, actors)) return true;
  }
  const last = behindDash(section, first - 1) > first - 1 ? first - 2 : first - 1;
  return isStranger(section, last, firstToken, actors);
}

/** Whether a name that nobody knows ends a phrase of place at a token of a sentence that begins at `firstToken`. */
function isStranger(
  { pack, stream }: Section,
  at: number,
  firstToken: number,
  actors: ActorIndex,
): boolean {
  const token = at > firstToken ? stream.tokens[at] : undefined;
  if (token?.kind !== 'word' || stream.at(at).length > 0) return false;
  if (actors.within(at, at + 1).length > 0) return false;
  const kind = pack.classId('place-kind');
  // Where names have no capitals, the word behind a kind of place.
  if (isVerbFirst({ pack })) return stream.find(at - 1, kind) !== null;
  if (token.casing !== 'capital') return false;
  const ids = pack.classIds(PLACING);
  const between = pack.classIds(BETWEEN);
  for (let before = at - 1; before >= Math.max(firstToken, at - 1 - MOST_BETWEEN); before--) {
    if (ids.some((id) => stream.find(before, id))) return true;
    if (!between.some((id) => stream.find(before, id))) return false;
  }
  return false;
}

const PLACING = ['locative', 'direction-from', 'direction-to'] as const;
const BETWEEN = ['article', 'place-kind'] as const;
