import { hasBreak } from '../../breaks.js';
import { PARTIES } from '../../parties.js';
import type { Section } from '../../section.js';
import type { EventTokens } from '../triggers/event-tokens.js';
import { shareCase } from './cases.js';
import type { Participant } from './participant.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Tokens of a title between a conjunction and the person who bears it: "and his Turkish counterpart, …". */
const TITLE_REACH = 8;

/**
 * «Лавров и его белорусский коллега Макей провели переговоры», "Vance and the secretary of state, Marco Rubio": who is joined to another
 * by a conjunction and a title does with him what he does.
 */
export function withCoordinated(
  section: Section,
  participants: readonly Participant[],
  events: EventTokens,
): readonly Participant[] {
  if (participants.length < 2) return participants;
  const joined: Participant[] = [];
  for (const participant of participants) {
    const index = joined.findLastIndex(({ link }) => link !== 'inside');
    const before = joined[index];
    if (before && isJoined(section, before, participant, events)) {
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
  section: Section,
  { end, adjective, link, cases }: Participant,
  next: Participant,
  events: EventTokens,
): boolean {
  const { stream, pack } = section;
  const type = next.actors[0]?.type;
  const isPerson = type === 'person';
  if (adjective || next.adjective || !(isPerson || (type && PARTIES.has(type)))) return false;
  if (next.link !== 'bare' && next.link !== link) return false;
  if (!shareCase(cases, next.cases)) return false;
  const joiner = stream.find(end, eventClasses(pack).joiner);
  if (joiner === null || stream.tokens[end]?.kind === 'mark') return false;
  const from = end + joiner.length;
  if (next.first - from > (isPerson ? TITLE_REACH : BAND_REACH)) return false;
  // «и палестинская группировка ХАМАС», "and the militant group Hamas"
  const titles = pack.classIds(isPerson ? OF_PERSON : OF_BAND);
  const to = stream.tokens[next.first - 1]?.key === ',' ? next.first - 1 : next.first;
  if (hasBreak(section, from, to)) return false;
  for (let at = from; at < to; at++) if (events.isInTrigger(at)) return false;
  return titles.some((id) => stream.holds(from, to, id));
}

/** Words that say what a band is. */
const BAND_REACH = 4;

/** Classes of what the second is called before its name. */
const OF_PERSON = ['role'] as const;
const OF_BAND = ['band', 'deputy'] as const;
