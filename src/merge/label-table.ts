import { QUANTITY_CATEGORIES } from '../types/quantity.js';

/**
 * English for an event label. `{of}` is the adjective or name of whoever acts, `{who}` its name,
 * `{target}` whom it hits, `{at}` the place, `{in}` the place with its preposition, `{place}` the target or else the place,
 * `{party}` the target or else who acts; a part in brackets is left out when a name in it is
 * missing.
 */
export interface LabelTemplate {
  /** Names the fact in tables. */
  readonly fact: string;
  /** Names a story that is about it. */
  readonly title?: string;
  /** A sentence about it without its date, asserted and planned. */
  readonly told?: string;
  readonly planned?: string;
  /** There is only one at a place and time, whoever is named with it. */
  readonly once?: true;
}

const IN = '[ {in}]';

/** English for the labels that language packs use; others are spelled out from the label itself. */
export const LABELS: Readonly<Record<string, LabelTemplate>> = {
  'mission-end': {
    fact: `[{of} ]mission${IN} ends`,
    title: `End of the [{of} ]mission${IN}`,
    told: `The [{of} ]mission${IN} ended`,
    planned: `The [{of} ]mission${IN} is to end`,
    once: true,
  },
  'mission-continue': {
    fact: `[{of} ]mission${IN} continues`,
    title: `[{of} ]mission${IN} continues`,
    told: `The [{of} ]mission${IN} went on`,
    planned: `The [{of} ]mission${IN} is to continue`,
    once: true,
  },
  'mission-start': { fact: `[{of} ]mission${IN} starts`, told: `The [{of} ]mission${IN} started` },
  formation: { fact: `formation[ of {party}]${IN}`, once: true },
  talks: {
    fact: `[{of} ]talks${IN}`,
    title: `[{of} ]talks${IN}`,
    told: `[{who} held t|T]alks${IN}`,
    planned: `[{of} t|T]alks${IN} are planned`,
  },
  withdrawal: {
    fact: `[{of} ]withdrawal[ from {at}]`,
    title: `[{of} ]withdrawal[ from {at}]`,
    told: '[{who} withdrew|Withdrawal][ from {at}]',
    planned: '[{of} w|W]ithdrawal[ from {at}] is planned',
  },
  deployment: { fact: `[{of} ]deployment${IN}`, told: `[{who} deployed forces|Deployment]${IN}` },
  invasion: { fact: '[{of} ]invasion[ of {place}]' },
  airstrike: {
    fact: `[{of} ]airstrike[ on {target}]${IN}`,
    told: `[{of} a|A]irstrike[ on {target}]${IN}`,
  },
  strike: { fact: `[{of} ]strike[ on {target}]${IN}`, told: `[{of} s|S]trike[ on {target}]${IN}` },
  attack: {
    fact: `attack[ by {who}][ on {target}]${IN}`,
    told: `Attack[ by {who}][ on {target}]${IN}`,
  },
  shelling: { fact: `[{of} ]shelling[ of {target}]${IN}` },
  killing: { fact: `killing[ of {target}]${IN}[, by {who}]`, told: `Killing[ of {target}]${IN}` },
  agreement: {
    fact: `agreement[ between {who}]${IN}`,
    title: `Agreement[ between {who}]`,
    told: `[{who} reached an a|A]greement${IN}`,
    planned: `[{who} plan an a|A]greement${IN}`,
  },
  statement: { fact: `statement[ by {who}]${IN}` },
  'joint-statement': { fact: `joint statement[ by {who}]${IN}` },
  announcement: { fact: `announcement[ by {who}]${IN}` },
  visit: { fact: `visit[ by {who}][ to {at}]`, told: `[{who} visited|Visit to][ {at}]` },
  ceasefire: { fact: `ceasefire[ between {who}]${IN}`, title: `Ceasefire${IN}`, once: true },
  'prisoner-exchange': {
    fact: `prisoner exchange[ between {who}]`,
    title: 'Prisoner exchange[ between {who}]',
    told: '[{who} exchanged p|P]risoners',
    planned: 'A prisoner exchange[ between {who}] is planned',
  },
  election: {
    fact: `[{of} ]election${IN}`,
    title: `Election${IN}`,
    told: `Election${IN} held`,
    planned: `An election${IN} is planned`,
    once: true,
  },
  referendum: { fact: `referendum${IN}`, title: `Referendum${IN}`, once: true },
  earthquake: {
    fact: `earthquake${IN}`,
    title: `Earthquake${IN}`,
    told: `An earthquake struck[ {at}]`,
    once: true,
  },
  flood: { fact: `floods${IN}`, title: `Floods${IN}`, told: `Floods hit[ {at}]`, once: true },
  storm: { fact: `storm${IN}`, title: `Storm${IN}`, told: `A storm hit[ {at}]`, once: true },
  fire: { fact: `fire${IN}`, title: `Fire${IN}` },
  crash: { fact: `crash[ of {who}]${IN}`, title: `Crash${IN}` },
  clash: { fact: `clashes[ between {who}]${IN}`, title: `Clashes[ between {who}]${IN}` },
  wounding: { fact: `wounding[ of {target}]${IN}[, by {who}]` },
  capture: { fact: `capture[ of {target}]${IN}[, by {who}]` },
  release: { fact: `release[ of {target}]${IN}[, by {who}]`, title: 'Release[ of {target}]' },
  evacuation: { fact: '[{of} ]evacuation[ of {target}][ from {at}]' },
  displacement: { fact: 'displacement[ of {who}][ from {at}]' },
  return: { fact: '[{of} ]return[ to {at}]', told: '[{who} returned|Return][ to {at}]' },
  aid: { fact: '[{of} ]aid[ to {target}]', title: '[{of} ]aid[ to {target}]' },
  'arms-delivery': {
    fact: '[{of} ]arms delivery[ to {target}]',
    title: '[{of} ]arms delivery[ to {target}]',
  },
  appointment: { fact: 'appointment[ of {target}]', title: 'Appointment[ of {target}]' },
  law: { fact: `[{of} ]law${IN}`, title: `[{of} ]law${IN}` },
  explosion: { fact: `explosion${IN}`, title: `Explosion${IN}` },
  sanctions: { fact: `[{of} ]sanctions[ on {target}]`, title: `[{of} ]sanctions[ on {target}]` },
  protest: { fact: `protests${IN}`, title: `Protests${IN}` },
  arrest: { fact: `arrest[ of {target}]${IN}` },
  resignation: { fact: 'resignation[ of {who}]', title: 'Resignation[ of {who}]' },
};

/** Whether there is only one such event at a place and time. */
export function isOnce(label: string): boolean {
  return LABELS[label]?.once === true;
}

/** What facts can be asked for by: categories of numbers, labels of events. Sorted. */
export function categoryNames(): readonly string[] {
  return [...new Set<string>([...QUANTITY_CATEGORIES, ...Object.keys(LABELS)])].sort();
}

/** What happens to a place rather than to somebody: one that an article does not name is where it is at home. */
const STRIKING: ReadonlySet<string> = new Set([
  ...(['earthquake', 'flood', 'storm', 'fire', 'election', 'referendum'] as const),
]);

/** Whether an event without a place is one of the place that its article is about. */
export function strikesPlace(label: string): boolean {
  return STRIKING.has(label);
}
