import type { Section } from '../../section.js';
import { isHeadLast } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { FATED } from '../common/vocabulary.js';
import { isPossessive } from '../relations/joined.js';
import { PLACES } from './place-types.js';

/** Tokens between a place and the number of its toll: "Northland's overall death toll rose to". */
const REACH = 10;
/** Tokens between a place and the word for its toll. */
const WORDS = 3;

/**
 * "raised Northland's death toll to 120 and Southland's to 40": the place whose toll a number is. Said so only where an owner stands in front of
 * what it has with a mark of its own.
 */
export function tollPlace(
  section: Section,
  { first, category, counted }: Draft,
  { firstToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor | null {
  if (!isHeadLast(section) || counted !== null || !FATED.has(category ?? 'other')) return null;
  const { pack, stream } = section;
  const [body, to, count] = [
    pack.classId('body'),
    pack.classId('change-to'),
    pack.classId('count'),
  ];
  const owner = actors
    .within(Math.max(firstToken, first - REACH), first)
    .findLast(({ actor, end }) => PLACES.has(actor.type) && isPossessive(stream.tokens[end]?.key));
  if (!owner || stream.holds(owner.end, first, count)) return null;
  const behind = owner.end + 1;
  const isToll = stream.holds(behind, Math.min(first, behind + WORDS), body);
  const isNext = stream.find(behind, to) !== null && stream.holds(firstToken, owner.first, body);
  return isToll || isNext ? owner : null;
}
