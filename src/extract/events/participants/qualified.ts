import type { ActorMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { isAdjective, isPlace } from './people.js';
import { standsBefore } from '../../readings.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { EventTokens } from '../triggers/event-tokens.js';

/** A name on the tokens of its sentence. */
export interface Name {
  readonly first: number;
  readonly end: number;
  readonly actor: ActorMention;
}

/** Words of a title between a name and the person who bears it. */
const MOST_TITLE_WORDS = 3;
/** Tokens between an adjective and a band of fighters. */
const BAND_REACH = 2;

/** «في منطقة بريانسك الروسية»: where adjectives stand behind nouns, one right behind a name says more of it. */
export const isQualified = (
  { pack }: Section,
  name: Name | undefined,
  previous: Name | undefined,
): boolean =>
  isVerbFirst({ pack }) &&
  name !== undefined &&
  isAdjective(name.actor) &&
  previous?.end === name.first &&
  !isAdjective(previous.actor);

/** «Андрія Парубія, колишнього спікера Верховної Ради, застрелили»: in a title behind a person, between commas. */
export function isTitleBehind(
  { stream, pack }: Section,
  person: Name | undefined,
  { first, end }: Name,
): boolean {
  if (person?.actor.type !== 'person' || stream.tokens[person.end]?.key !== ',') return false;
  if (!stream.holds(person.end + 1, first, eventClasses(pack).role)) return false;
  for (let at = person.end + 1; at < end + MOST_TITLE_WORDS; at++) {
    if (stream.tokens[at]?.key === ',') return at >= end;
  }
  return false;
}

/** "Syrian rebels captured Hama", «مسلحون سوريون»: who fights without a state is not that state. */
export function isOfBand(section: Section, names: readonly Name[]): boolean {
  const band = eventClasses(section.pack).band;
  const [first, last] = [names[0]?.first ?? 0, names.at(-1)?.end ?? 0];
  // "Sudan's paramilitary forces"
  const end =
    last + (section.stream.find(last, eventClasses(section.pack).possessive)?.length ?? 0);
  // "Pakistani fighter planes"
  if (section.stream.find(end, eventClasses(section.pack).itWarplanes)) return false;
  return section.stream.holds(end, end + BAND_REACH, band) || standsBefore(section, band, first);
}

/** "Shahed drones", «ракеты „Искандер“»: a weapon's make does nothing and is struck by nobody. */
export function isBrand({ stream, pack }: Section, names: readonly Name[]): boolean {
  const [name] = names;
  if (!name || names.length > 1 || !MAKES.has(name.actor.type) || isAdjective(name.actor))
    return false;
  const before = stream.tokens[name.first - 1]?.key === '"' ? name.first - 2 : name.first - 1;
  return pack
    .classIds(WEAPONS)
    .some((id) => stream.find(name.end, id) !== null || stream.find(before, id) !== null);
}

/** What a make may be taken for. */
const MAKES: ReadonlySet<string> = new Set(['organisation', 'person']);

const WEAPONS = ['it-drone', 'it-rockets', 'it-missile', 'weapon-make'] as const;

/**
 * «иранский генерал Касем Сулеймани», «глава политбюро ХАМАС Исмаил Хания», "Hezbollah leader Hassan Nasrallah": the name belongs to
 * the person behind it, between commas too: "Iran's foreign minister, Abbas Araghchi, arrived".
 */
export function describes(
  section: Section,
  name: Name | undefined,
  next: Name,
  events: EventTokens,
): boolean {
  if (!name || next.actor.type !== 'person' || name.actor.type === 'person') return false;
  const { stream, pack } = section;
  const role = eventClasses(pack).role;
  const isComma = (at: number): boolean => stream.tokens[at]?.key === ',';
  let words = 0;
  // «الرئيس السوري أحمد الشرع»
  let titled = isAdjective(name.actor) && standsBefore(section, role, name.first);
  for (let at = name.end; at < next.first; at++) {
    if (events.isTrigger(at)) return false;
    const token = stream.tokens[at];
    if (titled && at === next.first - 1 && isComma(at) && isComma(next.end)) break;
    const possessive = stream.find(at, eventClasses(pack).possessive) !== null;
    if (token?.kind === 'mark' && token.key !== '"' && token.key !== '-' && !possessive)
      return false;
    if (token?.kind !== 'mark' && !possessive) words += 1;
    titled ||= stream.find(at, role) !== null;
  }
  // «удара по Украине президент Зеленский заявил»: only an adjective, or a name where heads come last, goes with a title behind it.
  const canDescribe = isAdjective(name.actor) || (titled && isHeadLast({ pack }));
  // «حاكم المصرف المركزي السابق رياض سلامة»
  if (words === 1 && isVerbFirst({ pack }))
    return canDescribe || standsBefore(section, role, name.first);
  if (words > 0) return canDescribe && words <= MOST_TITLE_WORDS;
  return !events.isTrigger(name.first - 1);
}

/** "In central China's Hunan Province", "in Somalia's capital Mogadishu": the state of a place right behind it is not where something was. */
export function isWhosePlace(
  { stream, pack }: Section,
  state: Name,
  { first, actor }: Name,
): boolean {
  if (!isPlace(state.actor) || !isPlace(actor) || isAdjective(actor)) return false;
  const { possessive, itTown, placeAdjective } = eventClasses(pack);
  if (!stream.find(state.end, possessive)) return false;
  const word = state.end + 1;
  return (
    first === word ||
    (first === word + 1 && [itTown, placeAdjective].some((id) => stream.find(word, id) !== null))
  );
}
