import type { Clauses } from '../../clauses.js';
import { type NameCases, casesOf, orNominative, isUnchanging, casesOfWord } from './cases.js';
import { deputiesBefore } from './deputies.js';
import { governing, eitherLink } from './governing.js';
import { groupsOf } from './groups.js';
import { goesThrough, isOutside, isOfAside } from './link.js';
import type { Participant, Link } from './participant.js';
import { isAdjective } from './people.js';
import {
  describes,
  type Name,
  isTitleBehind,
  isWhosePlace,
  isQualified,
  isBrand,
  isOfBand,
} from './qualified.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { EventTokens } from '../triggers/event-tokens.js';
import { shows, SIGN } from '../triggers/signs.js';
import { type Section, sentenceOf } from '../../section.js';
import type { ActorMention } from '../../../types/index.js';

/** Words between a name and what governs the title that it is in, the title's own word included. */
const TITLE_WORDS = 2;

/** The names of a sentence in order, with what the words around them make of them. No preposition reaches over an event's head. */
export function participantsOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
  signs: number,
  events: EventTokens,
  clauses: Clauses,
): readonly Participant[] {
  if (!shows(signs, SIGN.name)) return NOBODY;
  const hasDoers = shows(signs, SIGN.doer);
  const groups = groupsOf(section, sentence, actors, clauses);
  const participants: Participant[] = [];
  const { firstToken } = sentenceOf(section, sentence);
  // What governs the name that describes the next one.
  let described: Link | null = null;
  // Whether it is the state of a place.
  let isOwned = false;
  // How the names before are linked, and where they end.
  let linkBefore: Link | null = null;
  let endBefore = 0;
  for (let i = 0; i < groups.length; i++) {
    const names = groups[i];
    const [head] = names ?? [];
    if (!names || !head) continue;
    const last = names[names.length - 1] ?? head;
    const next = groups[i + 1]?.[0];
    const previous = groups[i - 1];
    const before = previous?.[previous.length - 1];
    const owns = next !== undefined && isWhosePlace(section, last, next);
    const qualifies = owns || (next !== undefined && describes(section, last, next, events));
    const adjective = isAdjective(last.actor);
    const deputies =
      !hasDoers || qualifies || adjective || head.actor.type === 'person'
        ? null
        : deputiesBefore(section, head.first, firstToken, events);
    const first = deputies?.at ?? head.first;
    // «из сирийской провинции Идлиб»: an adjective and the name behind it share their preposition.
    const floor = before && !isAdjective(before.actor) ? before.end : firstToken;
    const cases = deputies?.cases ?? casesIn(section, head, events);
    const qualified = qualifies || isQualifying(section, names, head, before, adjective);
    const governed = governing(section, first, floor, eitherLink(last.actor, cases), events);
    const own: Link =
      governed === 'bare' && described && (isOwned || goesThrough(described, cases))
        ? described
        : governed;
    isOwned = owns;
    // A preposition among the words of an event is theirs: «حكما بسجن زعيم الحركة راشد الغنوشي».
    described = qualifies && (owns || !events.isInTrigger(first - TITLE_WORDS)) ? own : null;
    const { end } = last;
    const link = qualified
      ? 'inside'
      : own === 'inside' && isOutside(section, head.first, first, end, adjective, cases, events)
        ? 'bare'
        : own;
    // «рейс из Аддис-Абебы в Найроби»: right behind where something comes from, "in" is where it goes.
    const endsWay = link === 'in' && linkBefore === 'from' && first - endBefore === 1;
    participants.push({
      first,
      end,
      actors: names.length === 1 ? [head.actor] : names.map(({ actor }) => actor),
      link: isOfAside(section, link, first, firstToken) ? 'about' : endsWay ? 'to' : link,
      adjective,
      cases,
      relative: false,
    });
    linkBefore = link;
    endBefore = end;
  }
  return participants;
}

const NOBODY: readonly Participant[] = [];

/** Whether names only say more of what stands before or behind them. */
const isQualifying = (
  section: Section,
  names: readonly Name[],
  head: Name,
  before: Name | undefined,
  adjective: boolean,
): boolean =>
  isTitleBehind(section, before, head) ||
  isQualified(section, head, before) ||
  isBrand(section, names) ||
  ((adjective || isPossessive(section, names)) && isOfBand(section, names));

/** «Премьер Японии посетит …»: behind a title, the name acts in whatever case; not in «президентом Польши избран», where the title is the event's. */
function casesIn(section: Section, { actor, first, end }: Name, events: EventTokens): NameCases {
  const cases = casesOf(section, actor, first, end);
  if (actor.type === 'person' || events.isInTrigger(first - 1)) return cases;
  const { stream, pack } = section;
  const titled = stream.find(first - 1, eventClasses(pack).role) !== null;
  if (titled) return orNominative(cases);
  // «компанию Apple оштрафовали»: a name of one form has the case of what it is called.
  const head = stream.tokens[first - 1]?.key === '"' ? first - 2 : first - 1;
  return (
    (isUnchanging(cases) ? casesOfWord(section, eventClasses(pack).nameHead, head) : null) ?? cases
  );
}

/** "Sudan's" */
const isPossessive = ({ stream, pack }: Section, names: readonly Name[]): boolean =>
  stream.find(names.at(-1)?.end ?? 0, eventClasses(pack).possessive) !== null;
