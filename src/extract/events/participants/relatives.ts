import { sentenceOf, type Section } from '../../section.js';
import type { Clauses } from '../../clauses.js';
import { casesOfWord } from './cases.js';
import { EITHER, linkOf, type Participant } from './participant.js';
import { readingEndingAt } from '../../readings.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';

/** Tokens between a name and the clause that tells of it: the comma. */
const MOST_BETWEEN = 1;

/**
 * The participants with those that relative words stand for: in «Кувейт, на который Ирак напал …» the clause has Kuwait behind
 * «на». Only a name right before the clause is meant for certain. Class `relative` tells the words.
 */
export function withRelatives(
  section: Section,
  sentence: number,
  clauses: Clauses,
  participants: readonly Participant[],
  signs: number,
): readonly Participant[] {
  if (!shows(signs, SIGN.relative)) return inOrder(participants);
  const { stream, pack } = section;
  const { firstToken } = sentenceOf(section, sentence);
  const relative = eventClasses(pack).relative;
  const preposition = eventClasses(pack).eventPreposition;
  const added = clauses.list.flatMap((clause, index) => {
    if (clause.kind !== 'aside') return [];
    const at = [clause.first, clause.first + 1].find((token) => stream.find(token, relative));
    const name = participants.findLast(({ end }) => end <= clause.first);
    if (at === undefined || !name || clause.first - name.end > MOST_BETWEEN) return [];
    if (clauses.of(at) !== index || name.adjective) return [];
    const found = readingEndingAt(section, preposition, at, firstToken);
    const value = found?.value ?? stream.find(at, relative)?.value;
    const link = value === EITHER ? 'with' : linkOf(value);
    const cases = casesOfWord(section, relative, at) ?? ANY;
    return [{ ...name, first: at, end: at + 1, link: link ?? 'bare', relative: true, cases }];
  });
  return inOrder(added.length === 0 ? participants : [...participants, ...added]);
}

/** Who acts for a name may stand before the name in front of it. */
const inOrder = (participants: readonly Participant[]): readonly Participant[] =>
  participants.every(({ first }, i) => i === 0 || (participants[i - 1]?.first ?? 0) <= first)
    ? participants
    : participants.toSorted((a, b) => a.first - b.first);

const ANY = { nominative: true, genitive: false, other: true, instrumental: false } as const;
