import { QUANTITY_CATEGORIES } from '../../types/quantity.js';

/**
 * English for an event label. `{of}` is the adjective or name of whoever acts, `{who}` its name,
 * `{target}` whom it hits, `{at}` the place, `{in}` the place with its preposition, `{place}` the target or else the place,
 * `{party}` the target or else who acts, `{person}` and `{country}` who of them is one, `{sides}` "between" two or "involving" one who act; a part in brackets is left out when a name in it is
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
  /**
   * It happens to a place rather than to somebody: one that an article does not name is where it is at home. A `spot` is a
   * town or a building of it, and in one state several can be struck at a time.
   */
  readonly strikes?: 'area' | 'spot';
  /** Its target is a state or a body, never a town: a capital stands for its state. */
  readonly ofStates?: true;
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
  formation: { fact: `formation[ of {party}| of an alliance]${IN}`, once: true },
  talks: {
    fact: `[{of} ]talks${IN}`,
    title: `[{of} ]talks${IN}`,
    told: `[{who} held talks|Talks were held]${IN}`,
    planned: `[{of} t|T]alks${IN} are planned`,
  },
  withdrawal: {
    fact: `[{of} ]withdrawal[ from {at}]`,
    title: `[{of} ]withdrawal[ from {at}]`,
    told: '[{who} withdrew|A withdrawal took place][ from {at}]',
    planned: '[{of} w|W]ithdrawal[ from {at}] is planned',
  },
  deployment: {
    fact: `[{of} ]deployment${IN}`,
    told: `[{who} deployed forces|Forces were deployed]${IN}`,
  },
  invasion: { fact: '[{of} ]invasion[ of {place}]' },
  airstrike: {
    fact: `[{of} ]airstrike[ on {target}]${IN}`,
    title: `[{of} ]airstrikes[ on {target}]${IN}`,
    told: `An airstrike[ by {who}][ on {target}]${IN} took place`,
  },
  strike: {
    fact: `[{of} ]strike[ on {target}]${IN}`,
    title: `[{of} ]strike[ on {target}]${IN}`,
    told: `A strike[ by {who}][ on {target}]${IN} took place`,
  },
  attack: {
    fact: `attack[ by {who}][ on {target}]${IN}`,
    title: `[{of} ]attack[ on {target}]${IN}`,
    told: `An attack[ by {who}][ on {target}]${IN} took place`,
  },
  shelling: {
    fact: `[{of} ]shelling[ of {target}]${IN}`,
    title: `[{of} ]shelling[ of {target}]${IN}`,
  },
  killing: {
    fact: `killing[ of {target}]${IN}[, by {who}]`,
    title: `Killing[ of {target}]${IN}`,
  },
  agreement: {
    fact: `agreement[ {sides}]${IN}`,
    title: `Agreement[ {sides}]`,
    told: `[{who} reached an agreement|An agreement was reached]${IN}`,
    planned: `An agreement[ {sides}]${IN} is planned`,
  },
  statement: { fact: `statement[ by {who}]${IN}` },
  'joint-statement': { fact: `joint statement[ by {who}]${IN}` },
  announcement: { fact: `announcement[ by {who}]${IN}` },
  visit: { fact: `visit[ by {who}][ to {at}]`, told: `[{who} visited {at}|A visit took place]` },
  ceasefire: { fact: `ceasefire[ {sides}]${IN}`, title: `Ceasefire${IN}`, once: true },
  'prisoner-exchange': {
    fact: `prisoner exchange[ {sides}]`,
    title: 'Prisoner exchange[ {sides}]',
    told: '[{who} exchanged prisoners|Prisoners were exchanged]',
    planned: 'A prisoner exchange[ {sides}] is planned',
  },
  election: {
    fact: `[{of} ]election${IN}`,
    title: `Election${IN}`,
    told: `[{who} won an election|An election was held]${IN}`,
    planned: `An election${IN} is planned`,
    once: true,
    strikes: 'area',
  },
  referendum: { fact: `referendum${IN}`, title: `Referendum${IN}`, once: true, strikes: 'area' },
  earthquake: {
    fact: `earthquake${IN}`,
    title: `Earthquake${IN}`,
    told: `[An earthquake struck {at}|There was an earthquake]`,
    once: true,
    strikes: 'area',
  },
  flood: {
    fact: `floods${IN}`,
    title: `Floods${IN}`,
    told: `[Floods hit {at}|There were floods]`,
    once: true,
    strikes: 'area',
  },
  storm: {
    fact: `storm${IN}`,
    title: `Storm${IN}`,
    told: `[A storm hit {at}|There was a storm]`,
    once: true,
    strikes: 'area',
  },
  fire: { fact: `fire${IN}`, title: `Fire${IN}`, strikes: 'spot' },
  crash: { fact: `[{of} ]crash${IN}`, title: `[{of} ]crash${IN}`, strikes: 'spot' },
  clash: { fact: `clashes[ {sides}]${IN}`, title: `Clashes[ {sides}]${IN}` },
  wounding: { fact: `wounding[ of {target}]${IN}[, by {who}]` },
  capture: { fact: `capture[ of {target}]${IN}[, by {who}]` },
  release: { fact: `release[ of {target}]${IN}[, by {who}]`, title: 'Release[ of {target}]' },
  evacuation: { fact: '[{of} ]evacuation[ of {target}][ from {at}]' },
  displacement: { fact: 'displacement[ of {who}][ from {at}]' },
  return: {
    fact: '[{of} ]return[ to {at}]',
    told: '[{who} returned|A return took place][ to {at}]',
  },
  aid: { fact: '[{of} ]aid[ to {target}]', title: '[{of} ]aid[ to {target}]' },
  'arms-delivery': {
    fact: '[{of} ]arms delivery[ to {target}]',
    title: '[{of} ]arms delivery[ to {target}]',
    ofStates: true,
  },
  appointment: { fact: 'appointment[ of {target}]', title: 'Appointment[ of {target}]' },
  dismissal: {
    fact: 'dismissal[ of {target}][ in {country}]',
    title: 'Dismissal[ of {target}][ in {country}]',
  },
  law: {
    fact: `[{of} ]law${IN}`,
    title: `[{of} ]law${IN}`,
    told: '[{who} adopted a law|A law was adopted]',
    planned: '[{who} is to adopt a law|A law is planned]',
  },
  ratification: {
    fact: "[{of} ]approval of [{target}'s|an] accession",
    title: "[{of} a|A]pproval of [{target}'s|an] accession",
    told: "[{who} approved|Approval was given to] [{target}'s|an] accession",
    planned: "[{who} is to approve|Approval is planned of] [{target}'s|an] accession",
  },
  vote: { fact: `[{of} ]vote${IN}`, title: `[{of} ]vote${IN}` },
  verdict: { fact: `verdict[ on {target}]${IN}`, title: `Verdict[ on {target}]${IN}` },
  indictment: { fact: `charges[ against {target}]${IN}`, title: `Charges[ against {target}]${IN}` },
  fine: {
    fact: '[{of} ]fine[ on {target}]',
    title: '[{of} ]fine[ on {target}]',
    told: 'A fine[ by {who}][ on {target}] was imposed',
    planned: 'A fine[ by {who}][ on {target}] is planned',
  },
  lawsuit: {
    fact: 'lawsuit[ by {who}][ against {target}]',
    title: 'Lawsuit[ by {who}][ against {target}]',
    told: '[{who} filed a lawsuit|A lawsuit was filed][ against {target}]',
    planned: 'A lawsuit[ by {who}][ against {target}] is planned',
  },
  investigation: {
    fact: `investigation[ by {who}][ into {target}]${IN}`,
    title: `Investigation[ by {who}][ into {target}]${IN}`,
    told: `[{who} opened an investigation|An investigation was opened][ into {target}]${IN}`,
    planned: `An investigation[ by {who}][ into {target}]${IN} is planned`,
  },
  'arrest-warrant': {
    fact: 'arrest warrant[ for {target}][, by {who}]',
    title: 'Arrest warrant[ for {target}]',
    told: 'An arrest warrant[ for {target}] was issued[ by {who}]',
    planned: 'An arrest warrant[ for {target}] is planned',
  },
  ruling: {
    fact: `court ruling[ by {who}]${IN}`,
    told: `A court ruling[ by {who}] was given${IN}`,
  },
  appeal: {
    fact: `appeal to a court[ by {who}]${IN}`,
    told: `[{who} appealed|An appeal was lodged]${IN}`,
  },
  trial: { fact: `trial[ of {target}]${IN}`, title: `Trial[ of {target}]${IN}` },
  inauguration: {
    fact: `inauguration[ of {target}]${IN}`,
    title: `Inauguration[ of {target}]${IN}`,
    once: true,
  },
  'labour-strike': {
    fact: `labour strike${IN}`,
    title: `Labour strike${IN}`,
    told: `A labour strike began${IN}`,
    planned: `A labour strike is planned${IN}`,
  },
  'state-of-emergency': {
    fact: `state of emergency[ declared by {who}]${IN}`,
    title: `State of emergency${IN}`,
    told: `[{who} declared a state of emergency|A state of emergency was declared]${IN}`,
    once: true,
  },
  coup: {
    fact: `coup${IN}`,
    title: `Coup${IN}`,
    told: `A coup took place${IN}`,
    once: true,
    strikes: 'area',
  },
  recognition: {
    fact: '[{of} ]recognition[ of {target}]',
    title: '[{of} ]recognition[ of {target}]',
    told: '[{who} recognised {target}|Recognition]',
    ofStates: true,
  },
  'rate-change': { fact: '[{of} ]interest rate decision', title: '[{of} ]interest rate decision' },
  tariff: {
    fact: '[{of} ]tariffs[ on {target}]',
    title: '[{of} ]tariffs[ on {target}]',
    ofStates: true,
  },
  embargo: {
    fact: '[{of} ]trade embargo[ on {target}]',
    title: '[{of} ]trade embargo[ on {target}]',
    ofStates: true,
  },
  'sanctions-lifted': {
    fact: '[{of} ]sanctions[ on {target}] lifted',
    title: '[{of} ]sanctions[ on {target}] lifted',
    ofStates: true,
  },
  expulsion: {
    fact: '[{of} ]expulsion[ of diplomats of {target}]',
    title: 'Expulsion of diplomats[ by {who}]',
    ofStates: true,
  },
  'ties-severed': {
    fact: 'ties broken off[ by {who}][ with {target}]',
    title: 'Ties broken off[ by {who}][ with {target}]',
    ofStates: true,
  },
  'ties-restored': {
    fact: 'restoration of ties[ {sides}]',
    title: 'Restoration of ties[ {sides}]',
    told: '[{who} restored ties|Ties were restored]',
    planned: 'The restoration of ties[ {sides}] is planned',
  },
  'talks-collapse': {
    fact: `[{of} ]talks broken off${IN}`,
    title: `[{of} ]talks broken off${IN}`,
    told: `[{of} t|T]alks broke down${IN}`,
  },
  'ceasefire-violation': {
    fact: `ceasefire violation[ by {who}]${IN}`,
    title: `Ceasefire violation${IN}`,
  },
  'ceasefire-end': {
    fact: `ceasefire ends[ {sides}]${IN}`,
    title: `End of ceasefire${IN}`,
    told: `A ceasefire ended[ {sides}]${IN}`,
    planned: `A ceasefire is to end[ {sides}]${IN}`,
  },
  'agreement-start': {
    fact: `agreement in force[ {sides}]${IN}`,
    title: `Agreement in force[ {sides}]`,
    told: `An agreement[ {sides}]${IN} entered into force`,
    planned: `An agreement[ {sides}]${IN} is to enter into force`,
  },
  'agreement-end': {
    fact: `agreement ends[ {sides}]${IN}`,
    title: `End of agreement[ {sides}]`,
    told: `An agreement ended[ {sides}]${IN}`,
    planned: `An agreement is to end[ {sides}]${IN}`,
  },
  'agreement-exit': {
    fact: 'withdrawal[ of {who}] from an agreement',
    told: '[{who} withdrew|A withdrawal] from an agreement',
  },
  'agreement-violation': { fact: 'violation of an agreement[ by {who}]' },
  'drone-attack': {
    fact: `[{of} ]drone attack[ on {target}]${IN}`,
    title: `[{of} ]drone attack[ on {target}]${IN}`,
    told: `A drone attack[ by {who}][ on {target}]${IN} took place`,
  },
  'missile-attack': {
    fact: `[{of} ]missile attack[ on {target}]${IN}`,
    title: `[{of} ]missile attack[ on {target}]${IN}`,
    told: `A missile attack[ by {who}][ on {target}]${IN} took place`,
  },
  bombing: { fact: `bombing[ of {target}]${IN}`, title: `Bombing${IN}`, strikes: 'spot' },
  cyberattack: { fact: `cyberattack[ on {target}]${IN}`, title: `Cyberattack${IN}` },
  siege: { fact: `[{of} ]siege[ of {place}]`, title: `Siege[ of {place}]` },
  interception: {
    fact: `[{of} ]shooting down of aircraft or drones${IN}`,
    title: `Aircraft or drones shot down${IN}`,
  },
  'assassination-attempt': {
    fact: `assassination attempt[ on {target}]${IN}`,
    title: `Assassination attempt[ on {target}]${IN}`,
    strikes: 'spot',
  },
  'hostage-taking': {
    fact: `hostage-taking[ of {target}]${IN}`,
    title: `Hostage-taking${IN}`,
    strikes: 'spot',
  },
  mobilisation: { fact: '[{of} ]mobilisation', title: '[{of} ]mobilisation' },
  exercise: {
    fact: `[{of} ]military exercise${IN}`,
    title: `[{of} ]military exercise${IN}`,
    told: `[{who} held a m|M]ilitary exercise${IN}`,
    planned: `[{of} m|M]ilitary exercises${IN} are planned`,
  },
  'missile-test': { fact: '[{of} ]missile test', title: '[{of} ]missile test' },
  landslide: {
    fact: `landslide${IN}`,
    title: `Landslide${IN}`,
    told: `[A landslide hit {at}|There was a landslide]`,
    strikes: 'area',
  },
  eruption: {
    fact: `volcanic eruption${IN}`,
    title: `Volcanic eruption${IN}`,
    told: `A volcano erupted${IN}`,
    once: true,
    strikes: 'area',
  },
  outbreak: {
    fact: `outbreak of disease${IN}`,
    title: `Outbreak of disease${IN}`,
    strikes: 'area',
  },
  blackout: { fact: `blackout${IN}`, title: `Blackout${IN}`, once: true, strikes: 'area' },
  shipwreck: { fact: `shipwreck${IN}`, title: `Shipwreck${IN}`, strikes: 'spot' },
  explosion: { fact: `explosion${IN}`, title: `Explosion${IN}`, strikes: 'spot' },
  sanctions: {
    fact: `[{of} ]sanctions[ on {target}]`,
    title: `[{of} ]sanctions[ on {target}]`,
    ofStates: true,
  },
  protest: { fact: `protests${IN}`, title: `Protests${IN}` },
  arrest: { fact: `arrest[ of {target}]${IN}` },
  resignation: {
    fact: 'resignation[ of {person}][ in {country}]',
    title: 'Resignation[ of {person}][ in {country}]',
  },
};

/** Whether there is only one such event at a place and time. */
export function isOnce(label: string): boolean {
  return LABELS[label]?.once === true;
}

/** What a story tells of one such event only, at a time. */
const RARE: ReadonlySet<string> = new Set(['invasion', 'formation', 'mission-start', 'withdrawal']);

/** Whether a bare mention with its date is enough to know which event of that kind is meant. */
export function isRare(label: string): boolean {
  return RARE.has(label) || isOnce(label);
}

/** What somebody does every day: the same body and a weekday do not make it one event. */
const COMMONPLACE: ReadonlySet<string> = new Set(['statement', 'announcement']);

/** Whether it takes a day to tell such an event from others of the same people. */
export function isCommonplace(label: string): boolean {
  return COMMONPLACE.has(label);
}

/** What facts can be asked for by: categories of numbers, labels of events. Sorted. */
export function categoryNames(): readonly string[] {
  return [...new Set<string>([...QUANTITY_CATEGORIES, ...Object.keys(LABELS)])].sort();
}

/** Whether an event without a place is one of the place that its article is about. */
export function strikesPlace(label: string): boolean {
  return LABELS[label]?.strikes !== undefined;
}

/** Attacks, which one report calls a strike and another by what was fired. */
const ATTACKS: ReadonlySet<string> = new Set([
  ...(['attack', 'strike', 'airstrike', 'missile-attack', 'drone-attack', 'shelling'] as const),
  ...(['bombing', 'explosion'] as const),
]);

/** Whether an event is an attack with weapons or can be told as one. */
export function isAttack(label: string): boolean {
  return ATTACKS.has(label);
}

/** Whether states and bodies are its targets, never towns. */
export function isOfStates(label: string): boolean {
  return LABELS[label]?.ofStates === true;
}

/** Whether it strikes a place or somebody there. */
export function isBlow(label: string): boolean {
  return isAttack(label) || strikesPlace(label);
}

/** Whether it befalls or is held in a whole area. */
export function isOfArea(label: string): boolean {
  return LABELS[label]?.strikes === 'area';
}

/** Whether it befalls a place without anybody's will, where the next one is elsewhere or long after. */
export function isAccident(label: string): boolean {
  return isLocal(label) && !isAttack(label);
}

const LASTING: ReadonlySet<string> = new Set([
  'clash',
  'protest',
  'siege',
  'shelling',
  'labour-strike',
]);

/** Whether it goes on or comes again for days, so that the day of one report need not be that of another. */
export function goesOn(label: string): boolean {
  return LASTING.has(label);
}

/** Whether it strikes a whole area once, so that reports on it name any place of that area. */
export function isWide(label: string): boolean {
  return isOnce(label) && isOfArea(label) && !isVote(label);
}

/** Whether it befalls one place or a whole area, so that reports on one such event name places of which none lies in the other. */
export const isDisaster = (label: string): boolean => isWide(label) || isAccident(label);

/** Whether it befalls a place, so that nobody makes it depend on anything. */
export function befalls(label: string): boolean {
  return strikesPlace(label) && !isVote(label);
}

/** Whether people go to the polls: it is held in an area and strikes it only as a manner of speaking. */
function isVote(label: string): boolean {
  return label === 'election' || label === 'referendum';
}

/** Whether it takes a place smaller than a state to tell such an event from others of its kind. */
export function isLocal(label: string): boolean {
  return LABELS[label]?.strikes === 'spot';
}
