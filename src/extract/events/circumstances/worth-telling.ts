import type { DateMention } from '../../../types/index.js';
import type { Clauses } from '../../clauses.js';
import { sentenceOf, type Section } from '../../section.js';
import type { Draft } from './event-mention.js';
import { CAUSES, HARM, OCCASIONS, SUDDEN, VIOLENT } from '../triggers/frames.js';
import type { Roles } from '../roles/roles.js';
import type { Trigger } from '../triggers/trigger.js';

/** Saying is an event only on a day and by somebody. */
export function isTold(
  { trigger: { speech, named, rule, head, gerund, label } }: Draft,
  dates: readonly DateMention[],
  { actors, at }: Roles,
  clauses: Clauses,
  hasFighters: boolean,
  consents: boolean,
): boolean {
  if (speech) {
    const isAside = clauses.list[clauses.of(head)]?.kind === 'aside';
    return dates.length > 0 && (actors.length > 0 || (rule === ANNOUNCEMENT && isAside));
  }
  // "Lavrov discussed the war": with whom, and when or where?
  if (BETWEEN_TWO.has(rule) && (actors.length < 2 || (dates.length === 0 && at === null)))
    return false;
  // "Israel has agreed to send negotiators": one side consents, there is no agreement.
  if (rule === AGREEMENT && consents && actors.length < 2) return false;
  // "The storm weakened before leaving Luzon"
  if (gerund && label === 'withdrawal' && actors.length === 0 && !hasFighters) return false;
  // Soldiers leave a country, so does a painter.
  return !named || actors.length > 0 || (rule === DEPARTURE && hasFighters);
}

/**
 * A noun in passing («после переговоров»), of which nothing is said, and a verb of many senses in a sentence that names nobody, no place,
 * no day and no number: "her photographs captured the mood".
 */
export function isBare(
  { trigger, support, modality }: Draft,
  dates: readonly DateMention[],
  { actors, targets, at }: Roles,
  { isAnchored, isEvident, isNews, isViolent, hasBlow }: Setting,
): boolean {
  const { status, polarity } = modality;
  if (trigger.rule === DEATH && !isViolent) return true;
  if (NOTABLE.has(trigger.label)) return false;
  // «Мода захватила Финляндию»: whom it befalls shows nothing, unless that is a person; what is consented to has a day.
  const isShown = CONSENT.has(trigger.label)
    ? dates.length + targets.length > 0
    : isEvident || (trigger.frame.persons && targets.length > 0);
  if (isWild(trigger) && !isShown && actors.length === 0) return true;
  const isEmpty = dates.length + actors.length + targets.length === 0 && at === null;
  // "The army denies that it carried out the strike"
  if (polarity === 'negative' && isEmpty && trigger.rule === DEALT) return true;
  if (status !== 'asserted' || polarity === 'negative') return false;
  if (trigger.form.tense !== 'noun' || support) {
    // «внаслідок атак загинули люди», «возник пожар»
    const isEvent = HARM.has(trigger.label)
      ? hasBlow
      : support?.happens === true && VIOLENT.has(trigger.label);
    return !isAnchored && !isEvent && EVERYDAY.has(trigger.label);
  }
  return isEmpty && !isNews(trigger);
}

/** What a sentence holds beside an event. */
export interface Setting {
  /** Somebody, a place, a day or a number. */
  readonly isAnchored: boolean;
  /** Who fights, or what is fought over. */
  readonly isEvident: boolean;
  /** Something else in it hurts, or somebody fights. */
  readonly isViolent: boolean;
  /** A blow or a disaster, which may have done the harm. */
  readonly hasBlow: boolean;
  /** A noun that is no mere passing: what somebody died of, what is announced. */
  readonly isNews: (trigger: Trigger) => boolean;
}

/**
 * Whether a noun is what its clause is about though nothing is said of it: «при взрыве на заправке погибли 35 человек», «أسفرت غارة عن
 * مقتل قيادي», «أعلنت النيابة توقيف وزير سابق».
 */
export function isNewsAmong(
  triggers: readonly Trigger[],
  clauses: Clauses,
): (trigger: Trigger) => boolean {
  const harmed = new Set<number>();
  const struck = new Set<number>();
  const announced = new Set<Trigger>();
  const sayings = new Map<number, Trigger>();
  let blows = 0;
  for (const trigger of triggers) {
    const { label, form, support, speech, first } = trigger;
    if (support) continue;
    const clause = clauses.of(trigger.head);
    const saying = sayings.get(clause);
    if (saying && first - saying.end <= ANNOUNCED_REACH) announced.add(trigger);
    if (speech && form.tense !== 'noun') sayings.set(clause, trigger);
    if (BEFALLS.has(label) && form.tense === 'past') harmed.add(clause);
    if (OCCASIONS.has(label)) {
      struck.add(clause);
      blows += 1;
    }
  }
  return (trigger) => {
    const { label, head } = trigger;
    if (SUDDEN.has(label) && announced.has(trigger)) return true;
    if (HARM.has(label)) return struck.has(clauses.of(head));
    // "arrested in clashes"; "killed in an air strike, in one of the deadliest raids since May": the second is the first.
    return OCCASIONS.has(label) && blows === 1 && harmed.has(clauses.of(head));
  };
}

/** What befalls people. */
const BEFALLS: ReadonlySet<string> = new Set([
  ...HARM,
  ...(['arrest', 'displacement', 'evacuation', 'hostage-taking'] as const),
]);

/** Tokens between who announces and what is announced. */
const ANNOUNCED_REACH = 5;

/** An active verb that fungi and curiosity are the subject of as well: a place alone does not make it news. */
const isWild = ({ form, label }: Trigger): boolean =>
  WILD.has(label) && form.tense !== 'noun' && form.voice === 'active';

/** People agree and meet about everything: who they are must be said. */
const CONSENT: ReadonlySet<string> = new Set(['agreement', 'talks']);

const WILD: ReadonlySet<string> = new Set([
  'attack',
  'strike',
  'capture',
  'killing',
  'clash',
  'invasion',
  'siege',
  'talks',
  'agreement',
]);

/** Whether a sentence names people, weapons or places that are fought over. */
export function isFoughtOver({ stream, pack }: Section, first: number, end: number): boolean {
  return pack.classIds(EVIDENCE).some((id) => stream.holds(first, end, id));
}

const EVIDENCE = [
  'deputy',
  'it-forces',
  'it-target',
  'it-town',
  'it-victims',
  'it-people',
  'it-soldiers',
  'it-warplanes',
  'it-drone',
  'it-rockets',
] as const;

/** Who fights is never far from real blows. */
export function namesFighters(section: Section, sentence: number): boolean {
  const { stream, pack } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  return pack.classIds(FIGHTERS).some((id) => stream.holds(firstToken, endToken, id));
}

const FIGHTERS = ['deputy', 'it-forces'] as const;

/** Labels whose verbs are used of everything: moods are captured, boredom kills. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'attack',
  'strike',
  'capture',
  'explosion',
  'killing',
  'clash',
  'invasion',
  'siege',
  'agreement',
  'release',
  'withdrawal',
  'deployment',
  'return',
  'visit',
  'talks',
  'appointment',
  'arrest',
  'crash',
  'flood',
  'fire',
]);

/** Whether a sentence tells of a blow or a disaster. */
export const hasBlowAmong = (triggers: readonly Trigger[]): boolean =>
  triggers.some(({ support, label }) => !support && CAUSES.has(label));

/** Whether a sentence tells of something that kills. */
export const isViolentAmong = (triggers: readonly Trigger[]): boolean =>
  triggers.some(({ support, label, rule }) => !support && VIOLENT.has(label) && rule !== DEATH);

/** There is only one of these at a time, or the words can mean nothing else: the bare noun is enough. */
const NOTABLE: ReadonlySet<string> = new Set([
  'earthquake',
  'flood',
  'storm',
  'landslide',
  'eruption',
  'shipwreck',
  'outbreak',
  'blackout',
  'ceasefire',
  'vote',
  'assassination-attempt',
  'cyberattack',
]);

/** Leaving «страну»: who leaves must be known. */
const DEPARTURE = 'event.departure-from';

/** Who dies without a number and without violence died of nature: "the actress died on Sunday". */
const DEATH = 'event.death';

/** Of one side, "agreed to" is consent. */
const AGREEMENT = 'event.agreement';

/** "Carried out the strike": of which nothing more is said. */
const DEALT = 'event.strike-dealt';

/** Discussing and receiving are talks where both sides are named, on a day or at a place. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(['event.discussion', 'event.reception']);

/** In an aside, announcing needs nobody named: «о которых обе страны объявили в четверг». */
const ANNOUNCEMENT = 'event.announcement';
