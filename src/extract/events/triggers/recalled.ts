import type { EventMention } from '../../../types/index.js';
import { FIXED, FRAMES } from './frames.js';
import type { Told, Trigger } from './trigger.js';

/** What has a beginning that is told behind it: "It will take place on 5 May". */
const RECALLED: ReadonlySet<string> = new Set([
  ...FIXED,
  ...(['prisoner-exchange', 'ceasefire', 'protest'] as const),
]);

/** The triggers of a sentence, of which one tells on of an event of the sentence before. */
export interface Recalling {
  readonly told: Told;
  readonly recalled: EventMention;
}

/**
 * "A new round of talks was agreed on. It will be held in Muscat on 5 May", «Они состоятся 14 июня», «وستعقد في مسقط»: a verb of taking place
 * whose subject is a pronoun, or none where verbs come first, names the event of the sentence before. Null where the sentence names
 * an event itself, or the one before names none or more than one that it can be.
 */
export function recallingOf(told: Told, before: readonly EventMention[]): Recalling | null {
  const verb = told.triggers.find(({ recalls }) => recalls);
  if (verb === undefined || told.triggers.some(namesEvent)) return null;
  const meant = before.filter(
    ({ label, polarity }) => RECALLED.has(label) && polarity === 'positive',
  );
  const [recalled] = meant;
  const frame = FRAMES[recalled?.label ?? ''];
  if (!recalled || !frame || meant.some(({ label }) => label !== recalled.label)) return null;
  const trigger: Trigger = { ...verb, label: recalled.label, frame, support: false };
  const triggers = told.triggers.map((each) => (each === verb ? trigger : each));
  return { told: { ...told, triggers }, recalled };
}

/** A day or a place makes it worth telling; who takes part is known from the sentence before. */
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
