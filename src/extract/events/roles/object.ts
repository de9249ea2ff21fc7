import { hasCases } from '../../cases.js';
import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import { NAMELESS } from './acting.js';
import { hasBreak } from '../../breaks.js';
import type { Participant } from '../participants/participant.js';
import { isPeople, isPlace } from '../participants/people.js';
import type { Frame } from '../triggers/frame.js';
import { standsBefore } from '../../readings.js';
import type { Scene } from './scene.js';
import type { Trigger } from '../triggers/trigger.js';
import { eventClasses } from '../triggers/event-classes.js';

const TITLES = ['role', 'it-ruler'];

/** Tokens between a verb and its object. */
export const OBJECT_REACH = 6;
/** Tokens between a verb and a person behind a title, in a case that no subject has. */
const TITLED_REACH = 16;
/** Tokens of a title before its person. */
const TITLE_REACH = 4;

/** «затримали українця Сергія Кузнєцова», "fined the US company Google": the nation before a name only describes it. */
export function firstObject(
  [first, second]: readonly Participant[],
  { nations }: Pick<Frame, 'nations'>,
): readonly Participant[] {
  if (!first) return [];
  if (!second) return [first];
  const gap = second.first - first.end;
  const isDescription =
    gap === 0
      ? isPerson(second) && first.actors.every(isPeople)
      : !nations && gap <= DESCRIBED_REACH && first.actors.every(isPlace);
  return [isDescription ? second : first];
}

/** Words between a nation and the name of its firm. */
const DESCRIBED_REACH = 2;

/** Behind an active verb; before it only where the form tells («Грузию атаковала …»); behind a passive whom it befell. */
export function isObject(
  scene: Scene,
  verb: Trigger,
  name: Participant,
  subject: Participant | null,
): boolean {
  const { section } = scene;
  const { first, end, cases, relative } = name;
  const isFronted = first < verb.head && verb.form.voice === 'active' && !relative;
  // «Улюкаева взяли под стражу», «Андрія Парубія застрелили»: nobody is named who does it.
  if (isFronted && !subject && isPerson(name) && !cases.nominative && isFirst(scene, name))
    return hasCases(section) && reachesVerb(section, end, verb.first);
  // «атакували дронами з мису Чауда та Курської області»
  const isGenitive = cases.genitive && !cases.nominative && !cases.other;
  if (cases.instrumental || isGenitive) return false;
  if (first < verb.head) {
    // «Імрана Хана засуджено»
    if (verb.form.voice === 'passive')
      return (
        !subject && !relative && !cases.nominative && isPerson(name) && isImpersonal(section, verb)
      );
    // «которого арестовали»: nobody is named who does it.
    if (relative) return subject !== null || !cases.nominative;
    return end <= verb.first && !cases.nominative && !cases.genitive;
  }
  if (subject && subject.first > verb.head && first < subject.first) return false;
  // "released before Trump takes office"
  if (section.stream.holds(verb.end, first, eventClasses(section.pack).subordinator)) return false;
  // «اعتقلت الشرطة التركية رئيس البلدية»: where the subject stands in between, from there.
  const behindSubject = subject && subject.first > verb.head ? subject.end : 0;
  const from = Math.max(verb.reach > first ? verb.head + 1 : verb.reach, behindSubject);
  const behind = isPerson(name) && isApposed(section, name) ? first - 1 : first;
  const reach = isTitled(section, name, from) ? TITLED_REACH : OBJECT_REACH;
  return first - from <= reach && !hasBreak(section, verb.head + 1, behind);
}

/** «приговорил к девяти годам в колонии строгого режима бывшего губернатора Тульской области Вячеслава Дудку»: the title stands near. */
const isTitled = ({ stream, pack }: Section, name: Participant, from: number): boolean =>
  isPerson(name) &&
  !name.cases.nominative &&
  stream.holds(Math.max(from, name.first - TITLE_REACH), name.first, eventClasses(pack).role);

/** A passive without a subject, which only some languages have; the setting `impersonal-endings` of a pack tells them. */
const isImpersonal = (section: Section, { head }: Trigger): boolean =>
  endsIn(section, 'impersonal-endings', section.stream.tokens[head]?.key ?? '');

/** "Deposed the president, Umaro Embaló, on Monday": the comma between a title and who bears it. */
const isApposed = ({ stream, pack }: Section, { first }: Participant): boolean =>
  stream.tokens[first - 1]?.key === ',' &&
  pack.classIds(TITLES).some((id) => stream.find(first - 2, id));

/** «Павла Попова суд арестовал»: nothing stands before the verb but an aside and who acts without a name. */
function reachesVerb(section: Section, from: number, verb: number): boolean {
  const { stream, pack } = section;
  const isNameless = pack.classIds(NAMELESS).some((id) => stream.find(verb - 1, id) !== null);
  const to = isNameless && verb > from ? verb - 1 : verb;
  return from === to || isAside(section, from, to);
}

/** «Андрія Парубія, колишнього спікера Верховної Ради, застрелили»: whether commas enclose what stands between. */
const isAside = ({ stream }: Section, from: number, to: number): boolean =>
  stream.tokens[from]?.key === ',' && stream.tokens[to - 1]?.key === ',' && to - from > 2;

/** Whether nothing stands before a name in its clause but the person's title: «Основателя Telegram Павла Дурова задержали». */
function isFirst({ section, clauses, participants }: Scene, { first }: Participant): boolean {
  const start = clauses.list[clauses.of(first)]?.first ?? 0;
  const described = participants.find(({ end, link }) => end === first && link === 'inside');
  const own = described?.first ?? first;
  return own === start || standsBefore(section, eventClasses(section.pack).role, own, start);
}

const isPerson = ({ actors }: Participant): boolean => actors[0]?.type === 'person';
