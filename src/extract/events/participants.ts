import type { ActorMention } from '../../types/index.js';
import { sentenceOf, type Section } from '../section.js';
import { casesOf, type NameCases } from './cases.js';
import type { Clauses } from '../clauses.js';
import { deputiesBefore } from './deputies.js';
import { isAdjective } from './people.js';
import { readingEndingAt } from './readings.js';

/** The relation that the word before a name gives it; `bare` where there is none, `inside` where the name only qualifies another noun. */
export type Link =
  'bare' | 'in' | 'on' | 'from' | 'to' | 'by' | 'with' | 'against' | 'of' | 'about' | 'inside';

/** Names that stand together («США и Ирак») under one preposition. */
export interface Participant {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly actors: readonly ActorMention[];
  readonly link: Link;
  /** An adjective («американские базы»). */
  readonly adjective: boolean;
  readonly cases: NameCases;
  /** Stands for a name before the clause: «Кувейт, который …». */
  readonly relative: boolean;
}

/** «рейс из Аддис-Абебы в Найроби»: right behind where something comes from, "in" is where it goes. */
const endsWay = ({ link, first }: Participant, before: Participant | undefined): boolean =>
  link === 'in' && before?.link === 'from' && first - before.end === 1;

const ANY_CASE: NameCases = {
  nominative: true,
  genitive: true,
  other: true,
  instrumental: false,
};

interface Name {
  readonly first: number;
  readonly end: number;
  readonly actor: ActorMention;
}

export const LINKS: readonly Link[] = [
  'bare',
  'in',
  'on',
  'from',
  'to',
  'by',
  'with',
  'against',
  'of',
  'about',
  'inside',
];
/** Unread words that may stand between a preposition and its name. */
const MOST_BETWEEN = 2;
/** Words of a title between a name and the person who bears it. */
const MOST_TITLE_WORDS = 3;
/** Tokens between an adjective and a band of fighters. */
const BAND_REACH = 2;
/** These say where only right before the name: «в заявлении США» is not in the United States. */
const DIRECT: ReadonlySet<Link> = new Set(['in', 'from', 'to']);

/** Which tokens name events. */
export interface EventTokens {
  /** The word that bears an event's tense. */
  readonly isTrigger: (token: number) => boolean;
  /** Any of its words. */
  readonly isInTrigger: (token: number) => boolean;
}

/** The names of a sentence in order, with what the words around them make of them. No preposition reaches over an event's head. */
export function participantsOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
  { isTrigger: isVerb, isInTrigger }: EventTokens,
  clauses: Clauses,
): Participant[] {
  const groups: Name[][] = [];
  for (const name of namesOf(section, sentence, actors)) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (
      last &&
      previous &&
      clauses.of(previous.first) === clauses.of(name.first) &&
      areJoined(section, previous, name)
    )
      last.push(name);
    else groups.push([name]);
  }
  const { firstToken } = sentenceOf(section, sentence);
  const participants = groups.map((names, i): Participant => {
    const name = names[0]?.first ?? 0;
    const next = groups[i + 1]?.[0];
    const qualifies = next !== undefined && describes(section, names.at(-1), next, isVerb);
    const last = names.at(-1)?.actor;
    const adjective = last !== undefined && isAdjective(last);
    const deputies =
      qualifies || adjective || names[0]?.actor.type === 'person'
        ? null
        : deputiesBefore(section, name, firstToken, isInTrigger);
    const first = deputies?.at ?? name;
    const before = groups[i - 1]?.at(-1);
    // «из сирийской провинции Идлиб»: an adjective and the name behind it share their preposition.
    const floor = before && !isAdjective(before.actor) ? before.end : firstToken;
    const cases = deputies?.cases ?? (names[0] ? casesIn(section, names[0]) : ANY_CASE);
    const qualified =
      qualifies ||
      isQualified(names[0], before) ||
      isBrand(section, names) ||
      (adjective && isOfBand(section, names));
    const link = qualified
      ? 'inside'
      : linkBefore(section, first, floor, { isTrigger: isVerb, isInTrigger });
    return {
      first,
      end: names.at(-1)?.end ?? first,
      actors: names.map(({ actor }) => actor),
      link: link === 'inside' && !qualified && isUngoverned(cases) ? 'bare' : link,
      adjective,
      cases,
      relative: false,
    };
  });
  return participants.map((each, i) =>
    endsWay(each, participants[i - 1]) ? { ...each, link: 'to' } : each,
  );
}

/** «في منطقة بريانسك الروسية»: an adjective right behind a name says more of it. */
const isQualified = (name: Name | undefined, previous: Name | undefined): boolean =>
  name !== undefined &&
  isAdjective(name.actor) &&
  previous?.end === name.first &&
  !isAdjective(previous.actor);

/** «Во время визита Лавров проведет …»: what can only be the nominative stands behind no preposition. */
const isUngoverned = ({ nominative, genitive, other }: NameCases): boolean =>
  nominative && !genitive && !other;

/** "Syrian rebels captured Hama", «مسلحون سوريون»: who fights without a state is not that state. */
function isOfBand(section: Section, names: readonly Name[]): boolean {
  const band = section.pack.classId('band');
  const [first, end] = [names[0]?.first ?? 0, names.at(-1)?.end ?? 0];
  return (
    section.stream.holds(end, end + BAND_REACH, band) ||
    readingEndingAt(section, band, first, 0) !== null
  );
}

/** "Shahed drones", «ракеты „Искандер“»: a weapon's make does nothing and is struck by nobody. */
function isBrand({ stream, pack }: Section, names: readonly Name[]): boolean {
  const [name] = names;
  if (!name || names.length > 1 || !MAKES.has(name.actor.type) || isAdjective(name.actor))
    return false;
  const before = stream.tokens[name.first - 1]?.key === '"' ? name.first - 2 : name.first - 1;
  return WEAPONS.some((weapon) => {
    const id = pack.classId(weapon);
    return stream.find(name.end, id) !== null || stream.find(before, id) !== null;
  });
}

/** What a make may be taken for. */
const MAKES: ReadonlySet<string> = new Set(['organisation', 'person']);

const WEAPONS = ['it-drone', 'it-rockets', 'it-missile', 'weapon-make'] as const;

/** «Премьер Японии посетит …»: behind a title, the name acts in whatever case. */
function casesIn(section: Section, { actor, first, end }: Name): NameCases {
  const cases = casesOf(section, actor, first, end);
  const titled = section.stream.find(first - 1, section.pack.classId('role')) !== null;
  return titled ? { ...cases, nominative: true } : cases;
}

/** Outermost names, each once. */
function namesOf(section: Section, sentence: number, actors: readonly ActorMention[]): Name[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const classes = ['actor', 'demonym', 'national'].map((name) => pack.classId(name));
  const names: Name[] = [];
  for (let at = firstToken; at < endToken; at++) {
    for (const reading of stream.at(at)) {
      if (!classes.includes(reading.class) || typeof reading.value !== 'number') continue;
      const actor = actors[reading.value];
      const end = at + reading.length;
      if (!actor || actor.nested || end <= (names.at(-1)?.end ?? 0)) continue;
      names.push({ first: at, end, actor });
    }
  }
  return names;
}

/**
 * «иранский генерал Касем Сулеймани», «глава политбюро ХАМАС Исмаил Хания», "Hezbollah leader Hassan Nasrallah": the name belongs to
 * the person behind it, between commas too: "Iran's foreign minister, Abbas Araghchi, arrived".
 */
function describes(
  section: Section,
  name: Name | undefined,
  next: Name,
  isVerb: (token: number) => boolean,
): boolean {
  if (!name || next.actor.type !== 'person' || name.actor.type === 'person') return false;
  const { stream, pack } = section;
  const role = pack.classId('role');
  const isComma = (at: number): boolean => stream.tokens[at]?.key === ',';
  let words = 0;
  // «الرئيس السوري أحمد الشرع»
  let titled = isAdjective(name.actor) && readingEndingAt(section, role, name.first, 0) !== null;
  for (let at = name.end; at < next.first; at++) {
    if (isVerb(at)) return false;
    const token = stream.tokens[at];
    if (titled && at === next.first - 1 && isComma(at) && isComma(next.end)) break;
    const possessive = stream.find(at, pack.classId('possessive')) !== null;
    if (token?.kind === 'mark' && token.key !== '"' && token.key !== '-' && !possessive)
      return false;
    if (token?.kind !== 'mark' && !possessive) words += 1;
    titled ||= stream.find(at, role) !== null;
  }
  // «удара по Украине президент Зеленский заявил»: only an adjective, or a name where heads come last, goes with a title behind it.
  const canDescribe = isAdjective(name.actor) || (titled && pack.settings['head-last'] === true);
  if (words > 0) return canDescribe && words <= MOST_TITLE_WORDS;
  return !isVerb(name.first - 1);
}

/** «Дроны атаковали порт Одессы, Киев …»: what is listed together stands in one case and, behind a mere comma, is of one kind ("In Pretoria, Ethiopia and …"). */
function areJoined(section: Section, name: Name, next: Name): boolean {
  if (!areListed(section, name, next)) return false;
  if (
    section.stream.tokens[name.end]?.key === ',' &&
    !areAlike(name.actor, next.actor) &&
    !goesOn(section, name, next)
  )
    return false;
  const [a, b] = [name, next].map(({ actor, first, end }) => casesOf(section, actor, first, end));
  return CASES.some((each) => a?.[each] === true && b?.[each] === true);
}

/** "Negotiators from Israel, Hamas and the US", but "In Lebanon, Hezbollah and Israel …". */
function goesOn({ stream, pack }: Section, { first, actor }: Name, next: Name): boolean {
  if (!PARTIES.has(actor.type) || !PARTIES.has(next.actor.type)) return false;
  if (stream.find(first - 1, pack.classId('event-preposition'))?.value === 'in') return false;
  return (
    stream.tokens[next.end]?.key === ',' || stream.find(next.end, pack.classId('joiner')) !== null
  );
}

/** Who can stand beside another at a table. */
const PARTIES: ReadonlySet<string> = new Set(['state', 'armed-group', 'organisation', 'coalition']);

const areAlike = (a: ActorMention, b: ActorMention): boolean =>
  a.ner === b.ner && (a.type === 'place') === (b.type === 'place');

const CASES = ['nominative', 'genitive', 'other'] as const;

function areListed({ stream, pack }: Section, name: Name, next: Name): boolean {
  const { end: from, actor } = name;
  const to = next.first;
  // «البيان الأمريكي العراقي»: adjectives need no conjunction, names side by side are subject and object.
  if (from === to) return isAdjective(actor) && isAdjective(next.actor);
  if (to - from > 2) return false;
  const joiner = pack.classId('joiner');
  const determiner = pack.classId('determiner');
  for (let at = from; at < to; at++) {
    const binds = stream.tokens[at]?.key === ',' || stream.find(at, joiner) !== null;
    if (!binds && !(at > from && stream.find(at, determiner))) return false;
  }
  return true;
}

function linkBefore(
  section: Section,
  first: number,
  from: number,
  { isTrigger, isInTrigger }: EventTokens,
): Link {
  const { stream, pack } = section;
  const preposition = pack.classId('event-preposition');
  const place = pack.classId('place-adjective');
  const stops = [pack.classId('date'), pack.classId('numeral'), pack.classId('opener')];
  let end = first;
  let skipped = 0;
  for (let step = 0; step <= MOST_BETWEEN && end > from; step++) {
    const found = readingEndingAt(section, preposition, end, from);
    const link = LINKS.find((each) => each === found?.value);
    // «взяли под контроль Дамаск»: a preposition among the words of an event is theirs.
    if (link && skipped > 0 && DIRECT.has(link)) return isInTrigger(end - 1) ? 'bare' : 'inside';
    if (link) return link;
    const token = stream.tokens[end - 1];
    if (!token || isTrigger(end - 1) || stops.some((id) => stream.find(end - 1, id))) return 'bare';
    if (token.kind === 'mark') {
      if (token.key !== '"' && token.key !== '-') return 'bare';
    } else if (!stream.find(end - 1, place)) skipped += 1;
    end -= 1;
  }
  return 'bare';
}
