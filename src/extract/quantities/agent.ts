import type { QuantityCategory } from '../../types/index.js';
import { PARTIES } from '../parties.js';
import type { Section } from '../section.js';
import type { ActorIndex, PlacedActor } from './actor-index.js';
import type { SentenceClauses } from './clause.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';
import { subjectOf, verbBefore } from './subject.js';
import { FATES } from './vocabulary.js';

/** By whom: "killed by X", "Israeli strikes killed", "X fired 30 rockets". */
export function agentOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (!ACTED_ON.has(draft.category ?? 'other')) return null;
  const named = namedAgent(section, draft, sentence, actors);
  if (named) return named;
  const attacker = attackerOf(section, draft, sentence, actors);
  if (attacker) return attacker;
  const verbs = DOING[draft.category ?? 'other'] ?? [];
  const verb = verbBefore(section, draft, sentence, verbs, false);
  const subject = verb && subjectOf(section, verb, draft, sentence, actors);
  return subject && isDoer(subject) ? subject : null;
}

const ACTED_ON: ReadonlySet<QuantityCategory> = new Set([...FATES, 'weapons', 'attacks']);
/** Verbs whose subject does it. «Украина вернула 205 пленных»: who frees prisoners did not take them. */
const DOING: Readonly<Partial<Record<QuantityCategory, readonly string[]>>> = {
  killed: ['fate-active'],
  wounded: ['fate-active'],
  captured: ['hold-verb'],
  weapons: ['agent-verb'],
  attacks: ['agent-verb'],
};

/** A body that only reports or rescues kills nobody. */
const isDoer = ({ actor }: PlacedActor): boolean => actor.type !== 'organisation';

/** Words between an attack and the adjective that says whose it is. */
const NEAR_ATTACK = 2;

/** "Israeli air strikes", «израильских ударов», الغارات الإسرائيلية in the count's clause. */
function attackerOf(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken, clauseAt }: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (draft.category !== 'killed' && draft.category !== 'wounded') return null;
  const attack = pack.classId('occurrence');
  const home = clauseAt(draft.first);
  const isAttack = (at: number): boolean =>
    clauseAt(at) === home && stream.find(at, attack) !== null;
  const nounFirst = pack.settings['verb-first'] === true;
  return (
    actors.within(firstToken, endToken).find(({ actor, first, end }) => {
      if (actor.use !== 'adjective' || !PARTIES.has(actor.type)) return false;
      const from = nounFirst ? Math.max(firstToken, first - NEAR_ATTACK) : end;
      return [from, from + 1].some(
        (at) => at < endToken && at >= firstToken && (at < first || at >= end) && isAttack(at),
      );
    }) ?? null
  );
}

/** How far behind the count "by" may stand, and the agent behind it. */
const AGENT_REACH = 6;
const AGENT_NAME_REACH = 3;

/** "killed by X": the party behind the word that tells the agent. */
function namedAgent(
  { pack, stream }: Section,
  { end }: Draft,
  { endToken }: SentenceTokens,
  actors: ActorIndex,
): PlacedActor | null {
  const ids = { marker: pack.classId('agent-marker'), count: pack.classId('count') };
  for (let at = end; at < Math.min(endToken, end + AGENT_REACH); at++) {
    // "43 of 50 drones launched by Russia": of the nearer count.
    if (stream.find(at, ids.count)) return null;
    const reading = stream.find(at, ids.marker);
    if (!reading) continue;
    const from = at + reading.length;
    const found = actors.within(from, Math.min(endToken, from + AGENT_NAME_REACH));
    return found.find(({ actor }) => PARTIES.has(actor.type)) ?? null;
  }
  return null;
}
