import type { ActorMention, QuantityCategory } from '../../../types/index.js';
import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import { isVerbFirst, isHeadLast } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import { clauseHas, type SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells } from '../common/signs.js';
import { goesOnFrom } from '../parties/doer.js';
import { subjectOf } from '../parties/subject.js';
import { verbBefore } from '../parties/verb.js';
import { FATES, HURT } from '../common/vocabulary.js';

/** By whom: "killed by X", "Israeli strikes killed", «удар РФ унёс жизни», "X fired 30 rockets". */
export function agentOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (!ACTED_ON.has(draft.category ?? 'other') || isLost(section, draft)) return null;
  // "released by Ukraine": who frees prisoners did not take them.
  const isFreed =
    draft.category === 'captured' && clauseHas(section, draft.first, sentence, 'free-verb');
  const named =
    isFreed || !tells(sentence, SIGN.agent) ? null : namedAgent(section, draft, sentence, actors);
  if (named) return named;
  const attacker = tells(sentence, SIGN.striking)
    ? (attackerOf(section, draft, sentence, actors) ?? strikerOf(section, draft, sentence, actors))
    : null;
  if (attacker || !tells(sentence, SIGN.deed)) return attacker;
  const verbs = DOING[draft.category ?? 'other'] ?? [];
  const verb = verbBefore(section, draft, sentence, verbs, false);
  // Behind «مقتل» stands who was killed.
  if (!verb || section.stream.find(verb.at, section.pack.classId('victim-noun'))) return null;
  const subject =
    subjectOf(section, verb, draft, sentence, actors) ??
    goesOnFrom(section, verb.at, sentence, actors);
  return subject && isDoer(subject) ? subject : null;
}

/** Tokens between "lost" and the number of those who are lost. */
const LOSS_REACH = 3;

/** "has killed 80 and lost seven soldiers": who loses them did nothing to them. */
export const isLost = ({ pack, stream }: Section, { first }: Draft): boolean =>
  stream.holds(Math.max(0, first - LOSS_REACH), first, pack.classId('loss-verb'));

const ACTED_ON: ReadonlySet<QuantityCategory> = new Set([...FATES, 'weapons', 'attacks']);
/** Verbs whose subject does it. «Украина вернула 205 пленных»: who frees prisoners did not take them. */
const DOING: Readonly<Partial<Record<QuantityCategory, readonly string[]>>> = {
  killed: ['fate-active'],
  wounded: ['fate-active'],
  captured: ['hold-verb', 'seize-verb'],
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
  if (!HURT.has(draft.category ?? 'other')) return null;
  const attack = pack.classId('occurrence');
  const home = clauseAt(draft.first);
  const isAttack = (at: number): boolean =>
    clauseAt(at) === home && stream.find(at, attack) !== null;
  const nounFirst = isVerbFirst({ pack });

  // "a US strike", "the Hamas attack"; "the Haiti attack" only says where.
  const isLikeAdjective = ({ type, text }: ActorMention): boolean =>
    isHeadLast({ pack }) && (type !== 'state' || text === text.toUpperCase());
  return (
    actors.within(firstToken, endToken).find(({ actor, first, end }) => {
      if (!PARTIES.has(actor.type) || (actor.use !== 'adjective' && !isLikeAdjective(actor)))
        return false;
      const from = nounFirst ? Math.max(firstToken, first - NEAR_ATTACK) : end;
      return [from, from + 1].some(
        (at) => at < endToken && at >= firstToken && (at < first || at >= end) && isAttack(at),
      );
    }) ?? null
  );
}

/** Tokens behind a strike in which its link, «غارة ل» or "strike by", names who struck. */
const STRIKER_REACH = 3;

/** «удар РФ», «غارات للتحالف», "a strike by the coalition": the party behind a strike in the count's clause. */
function strikerOf(
  { pack, stream }: Section,
  { first, category }: Draft,
  { firstToken, endToken, clauseAt }: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  if (!HURT.has(category ?? 'other') && category !== 'attacks') return null;
  const ids = {
    own: pack.classId('strike-noun'),
    any: pack.classId('occurrence'),
    link: pack.classId('strike-link'),
    place: pack.classId('locative'),
  };
  const isStriker = ({ actor }: PlacedActor): boolean => PARTIES.has(actor.type);
  const home = clauseAt(first);
  const count = pack.classId('count');
  // «Дрон РФ атаковал автобус, погибли 9 человек»: the clause in front tells the strike, if it counts nothing itself.
  const isBlow = (at: number): boolean => clauseAt(at) === home || clauseAt(at) === home - 1;
  for (let at = first - 1; at >= firstToken && isBlow(at); at--)
    if (clauseAt(at) !== home && stream.find(at, count)) return null;
  for (let at = firstToken; at < endToken; at++) {
    if (!isBlow(at)) continue;
    const own = stream.longest(at, ids.own);
    const direct = own && actors.at(at + own.length);
    if (direct && direct.actor.use !== 'adjective' && isStriker(direct)) return direct;
    const strike = stream.longest(at, ids.any);
    const link = strike && stream.longest(at + strike.length, ids.link);
    if (!link) continue;
    const from = at + strike.length + link.length;
    for (let next = from; next < Math.min(endToken, from + STRIKER_REACH); next++) {
      const linked = actors.at(next);
      if (linked && isStriker(linked)) return linked;
      // «هجوم لمجهولين في سوريا»
      if (stream.find(next, ids.place)) break;
    }
  }
  return null;
}

/** How far behind the count "by" may stand, and the agent behind it. */
const AGENT_REACH = 6;
const AGENT_NAME_REACH = 3;

/** "killed by X": the party behind the word that tells the agent. */
function namedAgent(
  section: Section,
  { end }: Draft,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  const { pack, stream } = section;
  const { endToken, clauseAt } = sentence;
  const home = clauseAt(end - 1);
  const ids = { marker: pack.classId('agent-marker'), count: pack.classId('count') };
  for (let at = end; at < Math.min(endToken, end + AGENT_REACH); at++) {
    // "43 of 50 drones launched by Russia": of the nearer count.
    if (stream.find(at, ids.count)) return null;
    const reading = stream.find(at, ids.marker);
    // "the toll was 40, citing a post by the navy"
    const isCited = clauseAt(at) !== home && clauseHas(section, at, sentence, 'according-to');
    if (!reading || isCited) continue;
    const from = at + reading.length;
    const found = actors.within(from, Math.min(endToken, from + AGENT_NAME_REACH));
    return found.find(({ actor }) => PARTIES.has(actor.type)) ?? null;
  }
  return null;
}
