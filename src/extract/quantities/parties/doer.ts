import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { PlacedActor, ActorIndex } from '../common/actor-index.js';
import { clauseHead, type SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells } from '../common/signs.js';
import { isBeside } from './subject.js';
import { verbBefore } from './verb.js';

/** Verbs of hurting and taking. */
const DEEDS = ['fate-active', 'seize-verb'] as const;
/** Tokens between those who say so and what they say. */
const SAYING_REACH = 5;
/** Tokens between a party and its verb. */
const VERB_REACH = 3;

/**
 * Who did it where a clause of one's own deed has no subject but a pronoun: «хуситы заявили, что убили 12 солдат», "Israel said it had
 * captured 30", «قال الجيش إنه قتل 40»; `sources` are those whom the sentence cites.
 */
export function selfToldBy(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  sources: readonly PlacedActor[],
): PlacedActor | null {
  if (sources.length === 0 || !tells(sentence, SIGN.self)) return null;
  const { pack, stream } = section;
  const verb = verbBefore(section, draft, sentence, DEEDS, true);
  if (!verb) return null;
  const lead = pack.classId('self-lead');
  for (let at = verb.at - 1; at >= Math.max(sentence.firstToken, verb.at - SAYING_REACH); at--) {
    const words = stream.longest(at, lead);
    if (!words || at + words.length !== verb.at) continue;
    const source = sources.findLast(
      ({ actor, end }) => end <= at && at - end <= SAYING_REACH && PARTIES.has(actor.type),
    );
    if (!source || source.actor.type === 'organisation') return null;
    if (words.value === 'many' && source.actor.type !== 'armed-group') return null;
    return words.value !== 'agree' || agree(section, at, verb.at) ? source : null;
  }
  return null;
}

/** «заявили, что убили»: two verbs in the same number and gender end alike. */
function agree({ stream }: Section, lead: number, verb: number): boolean {
  const saying = stream.tokens[lead - 1]?.key === ',' ? lead - 2 : lead - 1;
  return stream.tokens[saying]?.key.at(-1) === stream.tokens[verb]?.key.at(-1);
}

/**
 * "The Taliban stormed the town, killing 20", «هاجمت طالبان المدينة، وقتلت 20»: a clause that only goes on with the deed has the subject of
 * the one in front, which begins with that party and its attack.
 */
export function goesOnFrom(
  { pack, stream }: Section,
  verb: number,
  sentence: SentenceClauses,
  actors: ActorIndex,
): PlacedActor | null {
  const joint = stream.find(verb - 1, pack.classId('and')) ? verb - 1 : verb;
  const isParticiple = stream.find(verb, pack.classId('deed-participle')) !== null;
  if (stream.tokens[joint - 1]?.key !== ',' || (joint === verb && !isParticiple)) return null;
  const head = clauseHead(joint - 2, sentence);
  const attack = pack.classId('deed-verb');
  const placed = actors
    .within(head, joint)
    .find(({ actor }) => PARTIES.has(actor.type) && !actor.nested);
  if (!placed || isBeside({ pack, stream }, placed) || placed.actor.type === 'organisation')
    return null;
  if (isVerbFirst({ pack }))
    return stream.holds(Math.max(head, placed.first - 2), placed.first, attack) ? placed : null;
  if (placed.first - head > VERB_REACH) return null;
  return stream.holds(placed.end, Math.min(joint, placed.end + VERB_REACH), attack) ? placed : null;
}
