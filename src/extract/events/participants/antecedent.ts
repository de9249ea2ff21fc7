import type { ActorMention } from '../../../types/index.js';
import type { Clauses } from '../../clauses.js';
import { isRunning } from '../../running-text.js';
import { sentenceOf, type Section } from '../../section.js';
import { FORCES } from '../../parties.js';
import { triggersIn } from '../triggers/compared.js';
import { namedIn } from './named.js';
import type { Participant } from './participant.js';
import { eventClasses } from '../triggers/event-classes.js';

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
  if (!stream.find(firstToken, eventClasses(pack).they)) return null;
  const before = sentence - 1;
  if (article.sentences[before]?.block !== block) return null;
  const { participants, clauses } = namedIn(section, before, triggersIn(section, before), actors);
  const [only, ...others] = participants.filter((each) => isSubject(each, clauses));
  return only && others.length === 0 && areMany(only) ? only : null;
}

/**
 * Whom "he" and «его» can stand for in a sentence that names nobody before them: the only person whom the sentence before names, where
 * it is its subject. Null for what is quoted, behind a title, and where another person is named.
 */
export function personBefore(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): Participant | null {
  const { article, stream } = section;
  const { block, firstToken } = sentenceOf(section, sentence);
  const before = sentence - 1;
  const above = article.sentences[before]?.block;
  if (above === undefined || stream.tokens[firstToken]?.key === '"') return null;
  if (above !== block && !(isRunning(article, above) && isRunning(article, block))) return null;
  const { participants, clauses } = namedIn(section, before, triggersIn(section, before), actors);
  const [only, ...others] = participants.filter(isPerson);
  return only && others.length === 0 && isSubject(only, clauses) ? only : null;
}

const isPerson = ({ actors }: Participant): boolean => actors.some(({ type }) => type === 'person');

const isSubject = ({ first, link, cases }: Participant, clauses: Clauses): boolean =>
  link === 'bare' && cases.nominative && clauses.list[clauses.of(first)]?.kind === 'main';

/** "They" are soldiers and fighters; of states, people and bodies the word is said more rarely, and of others as well. */
const areMany = ({ actors }: Participant): boolean => actors.every(({ type }) => FORCES.has(type));
