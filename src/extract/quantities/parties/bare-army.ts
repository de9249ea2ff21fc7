import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { Verb } from './verb.js';

/** Most auxiliaries between forces and their verb: "the army has had to leave". */
const AUXILIARIES = 3;

/**
 * «Армия потеряла 30 солдат», قتل الجيش 40: forces without a name are those of the only army that the article names. Not where something
 * in front of them tells whose they are.
 */
export function bareArmy(
  { pack, stream }: Section,
  verb: Verb,
  firstToken: number,
  { army }: ActorIndex,
): PlacedActor | null {
  if (!army) return null;
  const ids = { army: pack.classId('army-word'), stop: pack.classId('phrase-end') };
  if (isVerbFirst({ pack })) return stream.find(verb.end, ids.army) ? army : null;
  let head = verb.at - 1;
  while (head > verb.at - AUXILIARIES && stream.find(head, pack.classId('possess-verb'))) head--;
  const isBare =
    head === firstToken ||
    stream.tokens[head - 1]?.kind === 'mark' ||
    stream.find(head - 1, ids.stop) !== null;
  return isBare && stream.find(head, ids.army) ? army : null;
}
