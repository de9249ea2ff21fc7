import type { DateMention } from '../../../types/index.js';
import type { Clauses } from '../../clauses.js';
import type { Section } from '../../section.js';
import type { Scene } from '../roles/scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import { CAUSES, HARM, OCCASIONS, SUDDEN, VIOLENT } from '../triggers/label-kinds.js';
import { shows, SIGN } from '../triggers/signs.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Draft } from './event-mention.js';

/** Whether an event is told with enough around it. */
export const isWorthTelling = (
  section: Section,
  draft: Draft,
  dates: readonly DateMention[],
  quantities: readonly string[],
  setting: Setting,
): boolean =>
  isTold(section, draft, dates, setting) &&
  (quantities.length > 0 || !isBare(draft, dates, setting));

/** Saying is an event only on a day and by somebody. */
function isTold(
  section: Section,
  { trigger, roles: { actors, at } }: Draft,
  dates: readonly DateMention[],
  { clauses, hasFighters }: Setting,
): boolean {
  const { speech, named, rule, head, gerund, label } = trigger;
  if (speech) {
    const isAside = clauses.list[clauses.of(head)]?.kind === 'aside';
    return dates.length > 0 && (actors.length > 0 || (rule === ANNOUNCEMENT && isAside));
  }
  // "Lavrov discussed the war": with whom, and when or where?
  if (BETWEEN_TWO.has(rule) && (actors.length < 2 || (dates.length === 0 && at === null)))
    return false;
  // "Israel has agreed to send negotiators": one side consents, there is no agreement.
  if (rule === AGREEMENT && actors.length < 2 && consents(section, trigger)) return false;
  // "The storm weakened before leaving Luzon"
  if (gerund && label === 'withdrawal' && actors.length === 0 && !hasFighters) return false;
  // Soldiers leave a country, so does a painter.
  return !named || actors.length > 0 || (rule === DEPARTURE && hasFighters);
}

/** "agreed to send": the verb has another behind it. */
const consents = ({ stream, pack }: Section, { form, first, end }: Trigger): boolean =>
  form.tense !== 'noun' &&
  end - first === 1 &&
  stream.find(end, eventClasses(pack).auxiliary)?.value === 'to';

/**
 * A noun in passing («после переговоров»), of which nothing is said, and a verb of many senses in a sentence that names nobody, no place,
 * no day and no number: "her photographs captured the mood".
 */
function isBare(
  { trigger, support, modality, roles: { actors, targets, at } }: Draft,
  dates: readonly DateMention[],
  setting: Setting,
): boolean {
  const { isAnchored, isEvident, isViolent, hasBlow } = setting;
  const { status, polarity } = modality;
  if (trigger.rule === DEATH && !isViolent) return true;
  if (NOTABLE.has(trigger.label)) return false;
  // «Мода захватила Финляндию»: whom it befalls shows nothing, unless that is a person; what is consented to has a day.
  const isShown = CONSENT.has(trigger.label)
    ? dates.length + targets.length > 0
    : isEvident || (trigger.frame.persons && targets.length > 0);
  if (isWild(trigger) && !isShown && actors.length === 0) return true;
  // «Фонд запустил миссию по спасению черепах»
  if (trigger.rule === LAUNCH && !isEvident && actors.length + dates.length === 0 && at === null)
    return true;
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
  return isEmpty && !isNews(trigger, setting);
}

/** What a sentence holds beside an event. */
export interface Setting {
  readonly triggers: readonly Trigger[];
  readonly clauses: Clauses;
  /** Somebody, a place, a day or a number. */
  readonly isAnchored: boolean;
  /** Who fights, or what is fought over. */
  readonly isEvident: boolean;
  /** Somebody fights, or does what those do. */
  readonly hasFighters: boolean;
  /** Something else in it hurts, or somebody fights. */
  readonly isViolent: boolean;
  /** A blow or a disaster, which may have done the harm. */
  readonly hasBlow: boolean;
}

/** What the scene of an event holds beside it. */
export function settingOf(
  { clauses, participants, signs }: Scene,
  triggers: readonly Trigger[],
  {
    dates,
    quantities,
  }: { readonly dates: readonly unknown[]; readonly quantities: readonly unknown[] },
): Setting {
  // Who fights is never far from real blows.
  let hasFighters = shows(signs, SIGN.fighter);
  const isAnchored = participants.length + dates.length + quantities.length > 0 || hasFighters;
  let isViolent = hasFighters;
  let hasBlow = false;
  for (const { support, named, frame, label, rule } of triggers) {
    if (!named && frame.type === 'ASSAULT') hasFighters = true;
    if (support) continue;
    if (VIOLENT.has(label) && rule !== DEATH) isViolent = true;
    if (CAUSES.has(label)) hasBlow = true;
  }
  const isEvident = shows(signs, SIGN.evidence);
  return { triggers, clauses, isAnchored, isEvident, hasFighters, isViolent, hasBlow };
}

/**
 * Whether a noun is what its clause is about though nothing is said of it, no mere passing: what somebody died of, what is announced. «при взрыве на
 * заправке погибли 35 человек», «أسفرت غارة عن مقتل قيادي», «أعلنت النيابة توقيف وزير سابق».
 */
function isNews(trigger: Trigger, { triggers, clauses }: Setting): boolean {
  const { label, head } = trigger;
  const clause = clauses.of(head);
  const isBeside = (other: Trigger): boolean => !other.support && clauses.of(other.head) === clause;
  if (SUDDEN.has(label) && isAnnounced(trigger, triggers, isBeside)) return true;
  if (HARM.has(label)) {
    return triggers.some((other) => OCCASIONS.has(other.label) && isBeside(other));
  }
  if (!OCCASIONS.has(label)) return false;
  // "arrested in clashes"; "killed in an air strike, in one of the deadliest raids since May": the second is the first.
  const blows = triggers.filter((other) => !other.support && OCCASIONS.has(other.label));
  return (
    blows.length === 1 &&
    triggers.some(
      (other) =>
        BEFALLS.has(other.label) &&
        isBeside(other) &&
        // «أفاد المرصد بمقتل 17 شخصا في استهداف حافلة»
        (other.form.tense === 'past' || isAnnounced(other, triggers, isBeside)),
    )
  );
}

/** Whether the last verb of saying before a trigger in its clause is right before it. */
function isAnnounced(
  trigger: Trigger,
  triggers: readonly Trigger[],
  isBeside: (other: Trigger) => boolean,
): boolean {
  const before = triggers.slice(0, triggers.indexOf(trigger));
  const saying = before.findLast(
    (other) => other.speech && other.form.tense !== 'noun' && isBeside(other),
  );
  return saying !== undefined && trigger.first - saying.end <= ANNOUNCED_REACH;
}

/** What befalls people. */
const BEFALLS: ReadonlySet<string> = new Set([
  ...HARM,
  ...(['arrest', 'displacement', 'evacuation', 'hostage-taking'] as const),
]);

/** Tokens between who announces and what is announced. */
const ANNOUNCED_REACH = 8;

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

/** Companies launch missions, too. */
const LAUNCH = 'event.mission-start';

/** Of one side, "agreed to" is consent. */
const AGREEMENT = 'event.agreement';

/** "Carried out the strike": of which nothing more is said. */
const DEALT = 'event.strike-dealt';

/** Discussing and receiving are talks where both sides are named, on a day or at a place. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(['event.discussion', 'event.reception']);

/** In an aside, announcing needs nobody named: «о которых обе страны объявили в четверг». */
const ANNOUNCEMENT = 'event.announcement';
