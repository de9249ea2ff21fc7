import type { ActorMention } from '../../../types/index.js';
import { clausesOf, type Clauses } from '../../clauses.js';
import { citationsOf, isCitedAs, type Citation } from '../../origins/citations.js';
import { sentenceOf, type Section } from '../../section.js';
import { eventTokens } from '../triggers/event-tokens.js';
import type { Trigger } from '../triggers/trigger.js';
import { withCoordinated } from './coordinated.js';
import { participantsOf, type Participant } from './participants.js';

/** The names of a sentence, the clauses that they stand in, and whom it cites. */
export interface Named {
  readonly clauses: Clauses;
  readonly sayers: readonly Citation[];
  readonly participants: readonly Participant[];
}

/** Who can have a part in what a sentence tells by `triggers`. */
export function namedIn(
  section: Section,
  sentence: number,
  triggers: readonly Trigger[],
  actors: readonly ActorMention[],
): Named {
  const clauses = clausesOf(section, sentenceOf(section, sentence));
  const tokens = eventTokens(triggers);
  const sayers = citationsOf(section, sentence, actors);
  const named = participantsOf(section, sentence, actors, tokens, clauses).filter(
    // «По словам судьи Иванова, губернатор был приговорён»: whom a sentence relies on has no part in what it tells.
    (each) => !isCitedAs('by', sayers, each),
  );
  return { clauses, sayers, participants: withCoordinated(section, named, tokens) };
}
