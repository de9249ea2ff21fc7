import type { ActorMention } from '../../../types/index.js';
import { clausesOf, type Clauses } from '../../clauses.js';
import { citationsOf, isCitedAs, type Citation } from '../../origins/citations.js';
import { sentenceOf, type Section } from '../../section.js';
import { EventTokens } from '../triggers/event-tokens.js';
import type { Told } from '../triggers/trigger.js';
import { withCoordinated } from './coordinated.js';
import { participantsOf } from './participants.js';
import type { Participant } from './participant.js';

/** The names of a sentence, the clauses that they stand in, and whom it cites. */
export interface Named {
  readonly clauses: Clauses;
  readonly sayers: readonly Citation[];
  readonly participants: readonly Participant[];
}

/** Who can have a part in what a sentence tells. */
export function namedIn(
  section: Section,
  sentence: number,
  { triggers, signs }: Told,
  actors: readonly ActorMention[],
): Named {
  const clauses = clausesOf(section, sentenceOf(section, sentence));
  const tokens = new EventTokens(triggers);
  const sayers = citationsOf(section, sentence, actors);
  const named = participantsOf(section, sentence, actors, signs, tokens, clauses);
  // «По словам судьи Иванова, губернатор был приговорён»: whom a sentence relies on has no part in what it tells.
  const taking =
    sayers.length === 0 ? named : named.filter((each) => !isCitedAs('by', sayers, each));
  return { clauses, sayers, participants: withCoordinated(section, taking, tokens) };
}
