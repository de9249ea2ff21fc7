import type { ActorMention } from '../../../types/index.js';
import { sentenceOf, type Section } from '../../section.js';
import { casesOf, casesOfWord, isUnchanging, orNominative, type NameCases } from './cases.js';
import type { Clauses } from '../../clauses.js';
import { deputiesBefore } from './deputies.js';
import { isAdjective } from './people.js';
import { areJoined } from './listed.js';
import { isFusedTo } from '../triggers/object-behind.js';
import { behindShortForm } from './short-form.js';
import {
  describes,
  isBrand,
  isOfBand,
  isQualified,
  isTitleBehind,
  type Name,
} from './qualified.js';
import { readingEndingAt } from '../../readings.js';
import type { EventTokens } from '../triggers/event-tokens.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';

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

/** The links that prepositions are read as, by the values that packs give them. */
const LINKS: ReadonlyMap<unknown, Link> = new Map(
  (
    [
      ...(['bare', 'in', 'on', 'from', 'to', 'by', 'with'] as const),
      ...(['against', 'of', 'about', 'inside'] as const),
    ] as const
  ).map((link) => [link, link]),
);

/** The link that a value of a pack stands for. */
export const linkOf = (value: unknown): Link | undefined => LINKS.get(value);

/** A preposition that is `from` or `with`. */
export const EITHER = 'from-or-with';
/** Words between a name and what governs the title that it is in, the title's own word included. */
const TITLE_WORDS = 2;
/** Unread words that may stand between a preposition and its name. */
const MOST_BETWEEN = 2;
/** These say where only right before the name: «в заявлении США» is not in the United States. */
export const DIRECT: ReadonlySet<Link> = new Set(['in', 'from', 'to']);

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
    const qualifies = next !== undefined && describes(section, last, next, events);
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
      governed === 'bare' && described && goesThrough(described, cases) ? described : governed;
    // A preposition among the words of an event is theirs: «حكما بسجن زعيم الحركة راشد الغنوشي».
    described = qualifies && !events.isInTrigger(first - TITLE_WORDS) ? own : null;
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

/** The names of a sentence, those together that are listed together. */
function groupsOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
  clauses: Clauses,
): readonly (readonly Name[])[] {
  const groups: Name[][] = [];
  let last: Name[] = [];
  for (const name of namesOf(section, sentence, actors)) {
    const previous = last[last.length - 1];
    if (
      previous &&
      clauses.of(previous.first) === clauses.of(name.first) &&
      areJoined(section, previous, name)
    ) {
      last.push(name);
    } else {
      last = [name];
      groups.push(last);
    }
  }
  return groups;
}

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

/**
 * Whether names that seem to be within what a preposition governs are not. "In an Israeli strike", «в израильской атаке»; but "from Iraqi soil",
 * «داخل الأراضي العراقية» tell where.
 */
const isOutside = (
  section: Section,
  name: number,
  first: number,
  end: number,
  adjective: boolean,
  cases: NameCases,
  events: EventTokens,
): boolean =>
  (adjective && (events.isInTrigger(end) || events.isInTrigger(first - 1))) ||
  (!isQuoted(section, name) && isUngoverned(cases));

/** Tokens from a bracket to a name in it. */
const ASIDE_REACH = 8;

/** «„Исламское государство“ (запрещено в РФ)»: behind other words in brackets, where and by whom is said of those. */
function isOfAside({ stream, pack }: Section, link: Link, first: number, from: number): boolean {
  if (link === 'bare' || link === 'inside') return false;
  const preposition = eventClasses(pack).eventPreposition;
  let others = false;
  for (let at = first - 1; at >= Math.max(from, first - ASIDE_REACH); at--) {
    const key = stream.tokens[at]?.key;
    if (key === '(') return others;
    if (key === ')') return false;
    others ||= stream.tokens[at]?.kind === 'word' && !stream.find(at, preposition);
  }
  return false;
}

/** «на губернатора Мурманской области Андрея Чибиса», «مع وزير الخارجية التركي هاكان فيدان»: a preposition reaches over the title. */
const goesThrough = (link: Link, { nominative, other, genitive }: NameCases): boolean =>
  link !== 'inside' && !DIRECT.has(link) && !(nominative && !genitive && !other);

/** «Во время визита Лавров проведет …»: what can only be the nominative stands behind no preposition. */
const isUngoverned = ({ nominative, genitive, other }: NameCases): boolean =>
  nominative && !genitive && !other;

/** «для боротьби з угрупованням „Ісламська держава“»: in quotation marks a name stays in the nominative. */
const isQuoted = ({ stream }: Section, first: number): boolean =>
  stream.tokens[first - 1]?.key === '"';

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

/** Outermost names, each once. */
function namesOf(section: Section, sentence: number, actors: readonly ActorMention[]): Name[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const { actor: name, demonym, national } = eventClasses(pack);
  const names: Name[] = [];
  // Index behind the last name and its short form.
  let taken = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (!stream.find(at, name) && !stream.find(at, demonym) && !stream.find(at, national)) continue;
    for (const reading of stream.at(at)) {
      const { class: id } = reading;
      if (id !== name && id !== demonym && id !== national) continue;
      if (typeof reading.value !== 'number') continue;
      const actor = actors[reading.value];
      const end = at + reading.length;
      if (!actor || actor.nested || end <= taken) continue;
      names.push({ first: at, end, actor });
      taken = behindShortForm(section, end);
    }
  }
  return names;
}

/** "Sudan's" */
const isPossessive = ({ stream, pack }: Section, names: readonly Name[]): boolean =>
  stream.find(names.at(-1)?.end ?? 0, eventClasses(pack).possessive) !== null;

/** «санкции за агрессию против Украины», "over its war on Ukraine": whom a war is against is struck by nothing else. */
function isOfWar(
  section: Section,
  preposition: { readonly length: number; readonly value: unknown } | null,
  end: number,
  events: EventTokens,
): boolean {
  if (preposition === null || !AGAINST.has(preposition.value)) return false;
  const noun = end - preposition.length - 1;
  const war = eventClasses(section.pack).itWar;
  return section.stream.find(noun, war) !== null && !events.isInTrigger(noun);
}

const AGAINST: ReadonlySet<unknown> = new Set(['against', 'on', 'in', 'to']);

/** «с Путиным», «с Кубы»: one word is "with" and "from"; the case tells, and nobody comes from a person. */
const eitherLink = (actor: ActorMention, { instrumental }: NameCases): Link =>
  instrumental || actor.type === 'person' ? 'with' : 'from';

/** Classes of words that no preposition reaches over; «в ответ на это власти США ввели». */
const STOPS = ['date', 'numeral', 'opener', 'it-this'] as const;

/** `either` is what a preposition of two senses means before this name. */
function governing(
  section: Section,
  first: number,
  from: number,
  either: Link,
  events: EventTokens,
): Link {
  const { stream, pack } = section;
  const preposition = eventClasses(pack).eventPreposition;
  const place = eventClasses(pack).placeAdjective;
  const nation = eventClasses(pack).demonym;
  const stops = pack.classIds(STOPS);
  const role = eventClasses(pack).role;
  // «غزو الولايات المتحدة للعراق»
  if (isFusedTo(section, first)) return 'to';
  let end = first;
  let skipped = 0;
  let titled = false;
  for (let words = 0; words <= MOST_BETWEEN && end > from;) {
    const found = readingEndingAt(section, preposition, end, from);
    // «с президентом Узбекистана»: nobody comes from a president.
    const link =
      found?.value === EITHER ? (titled ? 'with' : either) : found && linkOf(found.value);
    // «взяли под контроль Дамаск»: a preposition among the words of an event is theirs.
    if (link && skipped > 0 && (link === 'inside' || DIRECT.has(link)))
      return events.isInTrigger(end - 1) ? 'bare' : 'inside';
    // "have taken over Minova"
    if (link === 'about' && events.isInTrigger(end - 1)) return 'bare';
    if (link) return isOfWar(section, found, end, events) ? 'about' : link;
    const token = stream.tokens[end - 1];
    if (!token || events.isTrigger(end - 1)) return 'bare';
    if (stops.some((id) => stream.find(end - 1, id))) return 'bare';
    if (token.kind === 'mark') {
      if (token.key !== '"' && token.key !== '-') return 'bare';
      // A quotation mark is no word: «з угрупованням „Ісламська держава“».
      words += token.key === '"' ? 0 : 1;
    } else {
      words += 1;
      // «في العاصمة الباكستانية إسلام أباد»: an adjective of the place is passed over, too.
      if (!stream.find(end - 1, place) && !stream.find(end - 1, nation)) skipped += 1;
    }
    titled ||= stream.find(end - 1, role) !== null;
    end -= 1;
  }
  return 'bare';
}
