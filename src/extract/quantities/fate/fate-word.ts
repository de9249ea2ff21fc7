import type { QuantityCategory } from '../../../types/index.js';
import type { EmitValue, TokenStream } from '../../../match/index.js';
import { hasCases } from '../../cases.js';
import { FORCES } from '../../parties.js';
import type { Section } from '../../section.js';
import type { ActorIndex } from '../common/actor-index.js';
import { isAffectedBy } from '../common/affected.js';
import type { Draft } from '../common/draft.js';
import { perPack } from '../../per-pack.js';
import { categoryOf } from '../common/vocabulary.js';

/** Class ids of the words that say what befell those who are counted. */
export interface FateStyle {
  /** «погибли», "died": on either side of its subject. */
  readonly either: number;
  /** "kidnapped", قتل: what is counted stands behind it. */
  readonly active: number;
  /** «убиты», "wounded": on either side, unless an object follows. */
  readonly passive: number;
  /** "were", «были», تم: makes the verb behind it a passive. */
  readonly auxiliary: number;
  /** "bodies of", وفاة: behind these stands whom it befell. */
  readonly victim: number;
  /** Prepositions and other words that end a noun phrase. */
  readonly stop: number;
  /** "lost": soldiers behind it are casualties. */
  readonly loss: number;
  /** «уничтожены», "claimed": befalls things, too, and tells nothing of a noun that the pack does not know. */
  readonly thing: number;
  /** «из»: in front of a whole. */
  readonly of: number;
  /** "victims of", and what befalls a place and kills there. */
  readonly victimOf: number;
  readonly happening: number;
  /** «ликвидация»: has an object of its own, which need not be the count. */
  readonly deed: number;
  readonly determiner: number;
  readonly partitive: number;
  readonly number: readonly number[];
  /** What is counted may stand before the verb whose object it is. */
  readonly hasCases: boolean;
}

/** Numbers and what modifies them. */
const NUMBER = ['numeral', 'amount-mod', 'count'] as const;

export const fateStyle = perPack((pack): FateStyle => ({
  either: pack.classId('fate'),
  active: pack.classId('fate-active'),
  passive: pack.classId('fate-passive'),
  auxiliary: pack.classId('passive-auxiliary'),
  victim: pack.classId('victim-noun'),
  stop: pack.classId('phrase-end'),
  loss: pack.classId('loss-verb'),
  thing: pack.classId('fate-of-things'),
  of: pack.classId('of-link'),
  victimOf: pack.classId('victim-of'),
  happening: pack.classId('happening'),
  deed: pack.classId('deed-noun'),
  determiner: pack.classId('determiner'),
  partitive: pack.classId('partitive'),
  number: pack.classIds(NUMBER),
  hasCases: hasCases({ pack }),
}));

/** What authorities do to people, who stand in front of the verb then. */
const FRONTED: ReadonlySet<QuantityCategory> = new Set(['captured', 'displaced']);

/** Words between a force and the verb that says whom it lost. */
const LOSER_REACH = 5;

/** "lost 300 soldiers", «армия потеряла 1200 человек»; a town that lost people may have lost them otherwise. */
function isOfForces({ category }: Draft, verb: number, actors: ActorIndex): boolean {
  if (category === 'troops') return true;
  const losers = actors.within(Math.max(0, verb - LOSER_REACH), verb);
  return category === 'people' && losers.some(({ actor }) => FORCES.has(actor.type));
}

/** Tokens in front of the last verb of "killed or injured". */
const JOINT_REACH = 2;

/** The category that the word at a token gives the count, or null. */
export function fateAt(
  section: Section,
  at: number,
  draft: Draft,
  step: 1 | -1,
  style: FateStyle,
  actors: ActorIndex,
  isCount: (at: number) => boolean,
): QuantityCategory | null {
  const { stream } = section;
  if (!mayTell(stream, at, step, style)) return null;
  // «знищення 114 зі 158 цілей»: of a whole that nobody knows.
  const isPart = stream.find(draft.end, style.of) !== null;
  const isOfUnknown = draft.category === null && (draft.counted !== null || isPart);
  if (isOfUnknown && stream.find(at, style.thing)) return null;
  // «поранення внаслідок аварії трьох потягів»
  if (isOfUnknown && step < 0 && stream.holds(at + 1, draft.first, style.stop)) return null;
  // "carrying hundreds of migrants found the bodies of 20 people", «200 спасателей пытаются извлечь тела»
  const victims = step > 0 ? stream.longest(at, style.victim) : null;
  const isOfOthers =
    victims !== null &&
    (at > draft.end ||
      isCount(at + victims.length) ||
      namesVictim(stream, at + victims.length, style));
  if (isOfOthers) return null;
  // «жертвами мощного взрыва стали 11 человек»
  const victim = stream.longest(at, style.victimOf);
  const caused = at + (victim?.length ?? 0);
  if (victim && stream.holds(caused, caused + CAUSE_REACH, style.happening)) return 'killed';
  if (step < 0 && hasOwnObject(stream, at, draft, style)) return null;
  // "killed or injured" before "killed", from either side
  for (let first = at; first >= at - JOINT_REACH; first--) {
    const joint = stream.longest(first, style.passive);
    if (joint && first + joint.length > at && categoryOf(joint.value) === 'casualties')
      return 'casualties';
    if (step > 0) break;
  }
  const isFronted = (verb: number, next: number, value: EmitValue): boolean =>
    style.hasCases &&
    verb === draft.end &&
    (FRONTED.has(categoryOf(value) ?? 'other') || stream.find(verb, style.thing) !== null) &&
    (stream.find(next, style.stop) !== null || stream.tokens[next]?.kind !== 'word');
  for (const reading of stream.at(at)) {
    const { class: id, length, value } = reading;
    if (id === style.loss && step < 0 && isOfForces(draft, at, actors)) return 'casualties';
    const isPassive = id === style.passive;
    if (!isPassive && id !== style.active && id !== style.either) continue;
    const befell =
      tellsAffected(section, at) || isDismissal(section, at, draft) ? 'people' : categoryOf(value);
    if (id === style.either || step < 0) return befell;
    if (stream.holds(draft.end, at, style.auxiliary)) return befell;
    const next = at + length;
    // «12 человек задержали в Москве»: the verb of nobody in particular.
    if (id === style.active && isFronted(at, next, value)) return befell;
    if (isPassive && !isCount(next) && !actors.at(next)) return befell;
  }
  return null;
}

/** "3 suspects accused in the death of a teenager": behind the noun stands who died. */
function namesVictim(stream: TokenStream, from: number, { determiner, stop }: FateStyle): boolean {
  const at = stream.find(from, determiner) ? from + 1 : from;
  return stream.tokens[at]?.kind === 'word' && stream.find(at, stop) === null;
}

/** Tokens on either side of a verb in which a word tells that it is about work. */
const WORK_REACH = 12;

/** «компанія звільнила 300 осіб»: a verb that dismisses and sets free, where one speaks of work. */
const isDismissal = ({ pack, stream }: Section, verb: number, { category }: Draft): boolean =>
  category === 'people' &&
  stream.find(verb, pack.classId('job-verb')) !== null &&
  stream.holds(Math.max(0, verb - WORK_REACH), verb + WORK_REACH, pack.classId('work-word'));

/** Whether a token has one of the words that give a count a fate, or ends one behind which it is that. */
function mayTell(
  stream: TokenStream,
  at: number,
  step: 1 | -1,
  { either, active, passive, loss, victimOf }: FateStyle,
): boolean {
  for (const { class: id } of stream.at(at)) {
    if (id === either || id === active || id === passive || id === loss || id === victimOf)
      return true;
  }
  if (step > 0) return false;
  for (let first = at - 1; first >= at - JOINT_REACH; first--)
    if (stream.find(first, passive)) return true;
  return false;
}

/** Tokens of what its victims died of. */
const CAUSE_REACH = 4;

/**
 * «к ликвидации последствий привлечены 340 спасателей»: a noun of a deed whose object stands right behind it does nothing to a count
 * that is no part of that object.
 */
function hasOwnObject(
  stream: TokenStream,
  at: number,
  { first }: Draft,
  { deed, determiner, stop, partitive, number }: FateStyle,
): boolean {
  const noun = stream.longest(at, deed);
  if (!noun) return false;
  const after = at + noun.length;
  const next = stream.find(after, determiner) ? after + 1 : after;
  if (next >= first || stream.tokens[next]?.kind !== 'word' || stream.find(next, stop))
    return false;
  if (number.some((id) => stream.find(next, id)) || stream.holds(next, first, partitive))
    return false;
  return true;
}

/** Tokens on either side of a verb in which a flood or famine makes it tell of no wounds. */
const AFFECTING_REACH = 14;

/** «от паводка пострадали 310 тысяч человек», «из-за вспышки холеры госпитализированы 118» */
export const tellsAffected = (section: Section, at: number): boolean =>
  isAffectedBy(section, at, [[at - AFFECTING_REACH, at + AFFECTING_REACH]]);
