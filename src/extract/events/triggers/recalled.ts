import type { EventMention } from '../../../types/index.js';
import { isRunning } from '../../running-text.js';
import type { Section } from '../../section.js';
import { FRAMES } from './frames.js';
import { CAUSES, FIXED } from './label-kinds.js';
import type { Recalls } from './naming.js';
import type { Told, Trigger } from './trigger.js';

/** What a sentence tells, of which one trigger goes on about an event that was told before. */
export interface Recalling {
  readonly told: Told;
  readonly recalled: EventMention;
}

/** Events of the article so far, in order. */
type Before = readonly { readonly mention: EventMention }[];

/** What has a day on which it begins or is held. */
const HELD: ReadonlySet<string> = new Set([
  ...FIXED,
  ...CAUSES,
  ...(['prisoner-exchange', 'ceasefire', 'protest'] as const),
]);

/** What a pronoun and what "the incident" can stand for, and how many sentences back. */
const MEANT: Readonly<Record<Recalls, ReadonlySet<string>>> = {
  pronoun: HELD,
  noun: CAUSES,
};
const REACH: Readonly<Record<Recalls, number>> = { pronoun: 1, noun: 3 };

/**
 * "A new round of talks was agreed on. It will be held in Muscat on 5 May", «Они состоятся 14 июня», «وستعقد في مسقط», "The incident happened on
 * Monday": a verb of taking place whose subject is a pronoun, a noun for whatever happened, or nobody where verbs come first, tells on
 * of an event before. Null where the sentence names an event itself, or those before it name none or more than one that it can be.
 */
export function recallingOf(
  section: Section,
  sentence: number,
  told: Told,
  before: Before,
): Recalling | null {
  const verb = told.triggers.find(({ recalls }) => recalls !== null);
  if (!verb?.recalls || told.triggers.some(namesEvent)) return null;
  const near = toldRightBefore(section, sentence, before, REACH[verb.recalls]);
  const recalled = meantBy(near, MEANT[verb.recalls]);
  const frame = FRAMES[recalled?.label ?? ''];
  if (!recalled || !frame) return null;
  const trigger: Trigger = { ...verb, label: recalled.label, frame, support: false };
  const triggers = told.triggers.map((each) => (each === verb ? trigger : each));
  return { told: { ...told, triggers }, recalled };
}

/** A day makes it worth telling; who takes part, and where nothing else is said the place, is known from before. */
export function asRecalled(mention: EventMention, recalled: EventMention): EventMention | null {
  if (mention.label !== recalled.label) return mention;
  if (mention.when === null) return null;
  const outside = new Set(mention.outside ?? []);
  const { actors, targets, at } = recalled;
  if (actors.length > 0) outside.add('actor');
  if (targets.length > 0) outside.add('target');
  if (mention.at === null && at !== null) outside.add('at');
  return { ...mention, actors, targets, at: mention.at ?? at, outside: [...outside] };
}

const namesEvent = ({ support, speech }: Trigger): boolean => !support && !speech;

/** The only one of a kind that is told. */
function meantBy(
  mentions: readonly EventMention[],
  kind: ReadonlySet<string>,
): EventMention | null {
  const meant = mentions.filter(
    ({ label, polarity }) => kind.has(label) && polarity === 'positive',
  );
  const [first] = meant;
  return first && meant.every(({ label }) => label === first.label) ? first : null;
}

/** The events of the nearest sentence that tells any, at most so many sentences back. */
function toldRightBefore(
  { article }: Section,
  sentence: number,
  before: Before,
  reach: number,
): readonly EventMention[] {
  const isTold = (at: number): boolean => isRunning(article, article.sentences[at]?.block ?? -1);
  const last = before.at(-1)?.mention.sentence ?? -1;
  if (last < sentence - reach || !isTold(sentence) || !isTold(last)) return [];
  const first = before.findLastIndex(({ mention }) => mention.sentence < last) + 1;
  return before.slice(first).map(({ mention }) => mention);
}
