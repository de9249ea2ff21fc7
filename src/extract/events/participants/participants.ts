import type { ActorMention } from '../../../types/index.js';
import { sentenceOf, type Section } from '../../section.js';
import { ANY_CASE, casesOf, casesOfWord, isUnchanging, type NameCases } from './cases.js';
import type { Clauses } from '../../clauses.js';
import { deputiesBefore } from './deputies.js';
import { isAdjective } from './people.js';
import { areJoined } from './listed.js';
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

const NAMES = ['actor', 'demonym', 'national'];

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
  // What governs the name that describes the next one.
  let described: Link | null = null;
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
    const cases =
      deputies?.cases ?? (names[0] ? casesIn(section, names[0], isInTrigger) : ANY_CASE);
    const qualified =
      qualifies ||
      (names[0] !== undefined && isTitleBehind(section, before, names[0])) ||
      isQualified(section, names[0], before) ||
      isBrand(section, names) ||
      ((adjective || isPossessive(section, names)) && isOfBand(section, names));
    const above = described;
    const either = eitherLink(last, cases);
    const governed = linkBefore(section, first, floor, either, { isTrigger: isVerb, isInTrigger });
    const own = governed === 'bare' && above && goesThrough(above, cases) ? above : governed;
    // A preposition among the words of an event is theirs: «حكما بسجن زعيم الحركة راشد الغنوشي».
    described = qualifies && !isInTrigger(first - TITLE_WORDS) ? own : null;
    const end = names.at(-1)?.end ?? first;
    // "In an Israeli strike", «в израильской атаке»; but "from Iraqi soil", «داخل الأراضي العراقية» tell where.
    const isOfEvent = adjective && (isInTrigger(end) || isInTrigger(first - 1));
    const link = qualified ? 'inside' : isOfEvent && own === 'inside' ? 'bare' : own;
    return {
      first,
      end,
      actors: names.map(({ actor }) => actor),
      link:
        link === 'inside' && !qualified && !isQuoted(section, name) && isUngoverned(cases)
          ? 'bare'
          : link,
      adjective,
      cases,
      relative: false,
    };
  });
  return participants.map((each, i) => {
    if (isOfAside(section, each, firstToken)) return { ...each, link: 'about' };
    return endsWay(each, participants[i - 1]) ? { ...each, link: 'to' } : each;
  });
}

/** Tokens from a bracket to a name in it. */
const ASIDE_REACH = 8;

/** «„Исламское государство“ (запрещено в РФ)»: behind other words in brackets, where and by whom is said of those. */
function isOfAside({ stream, pack }: Section, { first, link }: Participant, from: number): boolean {
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
function casesIn(
  section: Section,
  { actor, first, end }: Name,
  isInTrigger: EventTokens['isInTrigger'],
): NameCases {
  const cases = casesOf(section, actor, first, end);
  if (actor.type === 'person' || isInTrigger(first - 1)) return cases;
  const { stream, pack } = section;
  const titled = stream.find(first - 1, eventClasses(pack).role) !== null;
  if (titled) return { ...cases, nominative: true };
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
  const classes = pack.classIds(NAMES);
  const names: Name[] = [];
  // Index behind the last name and its short form.
  let taken = 0;
  for (let at = firstToken; at < endToken; at++) {
    for (const reading of stream.at(at)) {
      if (!classes.includes(reading.class) || typeof reading.value !== 'number') continue;
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
  isInTrigger: EventTokens['isInTrigger'],
): boolean {
  if (preposition === null || !AGAINST.has(preposition.value)) return false;
  const noun = end - preposition.length - 1;
  const war = eventClasses(section.pack).itWar;
  return section.stream.find(noun, war) !== null && !isInTrigger(noun);
}

const AGAINST: ReadonlySet<unknown> = new Set(['against', 'on', 'in', 'to']);

/** «с Путиным», «с Кубы»: one word is "with" and "from"; the case tells, and nobody comes from a person. */
const eitherLink = (actor: ActorMention | undefined, { instrumental }: NameCases): Link =>
  instrumental || actor?.type === 'person' ? 'with' : 'from';

/** Classes of words that no preposition reaches over; «в ответ на это власти США ввели». */
const STOPS = ['date', 'numeral', 'opener', 'it-this'] as const;

/** `either` is what a preposition of two senses means before this name. */
function linkBefore(
  section: Section,
  first: number,
  from: number,
  either: Link,
  { isTrigger, isInTrigger }: EventTokens,
): Link {
  const { stream, pack } = section;
  const preposition = eventClasses(pack).eventPreposition;
  const place = eventClasses(pack).placeAdjective;
  const nation = eventClasses(pack).demonym;
  const stops = pack.classIds(STOPS);
  const role = eventClasses(pack).role;
  let end = first;
  let skipped = 0;
  let titled = false;
  for (let words = 0; words <= MOST_BETWEEN && end > from;) {
    const found = readingEndingAt(section, preposition, end, from);
    // «с президентом Узбекистана»: nobody comes from a president.
    const link =
      found?.value === EITHER
        ? titled
          ? 'with'
          : either
        : LINKS.find((each) => each === found?.value);
    // «взяли под контроль Дамаск»: a preposition among the words of an event is theirs.
    if (link && skipped > 0 && (link === 'inside' || DIRECT.has(link)))
      return isInTrigger(end - 1) ? 'bare' : 'inside';
    // "have taken over Minova"
    if (link === 'about' && isInTrigger(end - 1)) return 'bare';
    if (link) return isOfWar(section, found, end, isInTrigger) ? 'about' : link;
    const token = stream.tokens[end - 1];
    if (!token || isTrigger(end - 1) || stops.some((id) => stream.find(end - 1, id))) return 'bare';
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
