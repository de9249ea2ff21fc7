import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import type { EventTokens } from '../triggers/event-tokens.js';
import type { Participant } from './participants.js';

/** Tokens of a title between a conjunction and the person who bears it: "and his Turkish counterpart, …". */
const TITLE_REACH = 8;

/**
 * «Лавров и его белорусский коллега Макей провели переговоры», "Vance and the secretary of state, Marco Rubio": who is joined to another
 * by a conjunction and a title does with him what he does.
 */
export function withCoordinated(
  section: Section,
  participants: readonly Participant[],
  { isInTrigger }: EventTokens,
): readonly Participant[] {
  const joined: Participant[] = [];
  for (const participant of participants) {
    const index = joined.findLastIndex(({ link }) => link !== 'inside');
    const before = joined[index];
    if (before && isJoined(section, before, participant, isInTrigger)) {
      joined[index] = {
        ...before,
        end: participant.end,
        actors: [...before.actors, ...participant.actors],
      };
      // What describes the second stands within.
      joined.length = index + 1;
    } else joined.push(participant);
  }
  return joined;
}

function isJoined(
  { stream, pack }: Section,
  { end, adjective, link, cases }: Participant,
  next: Participant,
  isInTrigger: EventTokens['isInTrigger'],
): boolean {
  const type = next.actors[0]?.type;
  const isPerson = type === 'person';
  if (adjective || next.adjective || !(isPerson || (type && PARTIES.has(type)))) return false;
  if (next.link !== 'bare' && next.link !== link) return false;
  if (!CASES.some((each) => cases[each] && next.cases[each])) return false;
  const joiner = stream.find(end, pack.classId('joiner'));
  if (joiner === null || stream.tokens[end]?.kind === 'mark') return false;
  const from = end + joiner.length;
  if (next.first - from > (isPerson ? TITLE_REACH : BAND_REACH)) return false;
  // «и палестинская группировка ХАМАС», "and the militant group Hamas"
  const titles = (isPerson ? ['role'] : ['band', 'deputy']).map((name) => pack.classId(name));
  let titled = false;
  for (let at = from; at < next.first; at++) {
    titled ||= titles.some((id) => stream.find(at, id) !== null);
    const isClosing = titled && at === next.first - 1 && stream.tokens[at]?.key === ',';
    if (isInTrigger(at) || (stream.tokens[at]?.kind === 'mark' && !isClosing && !isPart(at)))
      return false;
  }
  return titled;

  function isPart(at: number): boolean {
    return stream.tokens[at]?.key === '-' || stream.find(at, pack.classId('possessive')) !== null;
  }
}

/** Words that say what a band is. */
const BAND_REACH = 4;

const CASES = ['nominative', 'genitive', 'other'] as const;
