import type { ActorMention } from '../../../types/index.js';
import { clausesOf, type Clauses } from '../../clauses.js';
import { sentenceOf, type Section } from '../../section.js';
import { eventTokens } from '../triggers/event-tokens.js';
import { triggersOf } from '../triggers/trigger.js';
import { participantsOf, type Participant } from './participants.js';

/**
 * Whom the pronoun that begins a sentence stands for: "They came back in 2014", «Они вернулись в 2014 году» tell of whom the sentence
 * before told. Only of one who is many (class `they`) and its only subject; null where nobody or more than one can be meant.
 */
export function antecedentOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): Participant | null {
  const { article, pack, stream } = section;
  const { block, firstToken } = sentenceOf(section, sentence);
  if (!stream.find(firstToken, pack.classId('they'))) return null;
  const before = sentence - 1;
  if (article.sentences[before]?.block !== block) return null;
  const clauses = clausesOf(section, sentenceOf(section, before));
  const tokens = eventTokens(triggersOf(section, before));
  const named = participantsOf(section, before, actors, tokens, clauses);
  const [only, ...others] = named.filter((each) => isSubject(each, clauses));
  return only && others.length === 0 && only.actors.every(isMany) ? only : null;
}

const isSubject = ({ first, link, cases }: Participant, clauses: Clauses): boolean =>
  link === 'bare' && cases.nominative && clauses.list[clauses.of(first)]?.kind === 'main';

/** "They" are soldiers and fighters; of states, people and bodies the word is said more rarely, and of others as well. */
const isMany = ({ type }: ActorMention): boolean => type === 'military' || type === 'armed-group';
