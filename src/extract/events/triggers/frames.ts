import type { EventRole, EventType, QuantityCategory } from '../../../types/index.js';

/** How the grammatical places around a trigger are read: who stands there. */
export interface Frame {
  readonly type: EventType;
  /** Of an active verb: who does it; of a passive one see {@link Frame.object}. */
  readonly subject: EventRole;
  /** Of an active verb, and the subject of a passive one. */
  readonly object: EventRole | null;
  /** Whose: «вывод войск США», "the killing of X". */
  readonly owner: EventRole | null;
  /** Whose it is outdoes who brings it about: Iraq may want it, the troops that leave are the coalition's. */
  readonly ownerActs: boolean;
  /** Both sides do it: everybody named is an actor. */
  readonly mutual: boolean;
  /** Only bodies can do it: an impeachment is not the president's. */
  readonly bodies: boolean;
  /** What stands after "in", "on", "from" and "to". */
  readonly in: EventRole | null;
  readonly on: EventRole | null;
  readonly from: EventRole | null;
  readonly to: EventRole | null;
  /** What stands after "with"; both sides act where it is {@link Frame.mutual}. */
  readonly with: EventRole | null;
  /** What stands after "against". */
  readonly against: EventRole | null;
  /** What stands after "of", where that does not tell whose it is: "the invasion of Ukraine". */
  readonly of: EventRole | null;
  /** Where verbs come first, "to" right behind the noun tells whose it is: «هجوم لقوات الدعم السريع», «زيارة لماكرون». */
  readonly ownerBehindTo: boolean;
  /** Of its verb's object the place behind it undergoes it: «обстреляли центр Никополя», «высылает посла Ирана». */
  readonly strikesParts: boolean;
  /** Brings down what others sent: "by" tells who did, and whoever tells of air defences is whose they are. */
  readonly intercepts: boolean;
  /** Done by persons: «он» does it, not a law or an army. */
  readonly personal: boolean;
  /** Whoever does something on it is who makes it: "said during a visit to Cairo". */
  readonly journey: boolean;
  /** Who is given something, without a preposition: «передала Украине ракеты». */
  readonly recipient: EventRole | null;
  /** Only persons can be its target: the dead soldiers' state was not killed. */
  readonly persons: boolean;
  /** What belongs to a nation stands for it: an Iranian site is Iran's; but a Chinese firm is not China. */
  readonly nations: boolean;
  /** Only states can be its target: Sweden accedes, not the alliance. */
  readonly states: boolean;
  /** Whoever threatens it or plans it would do it. */
  readonly controlled: boolean;
  /** What its numbers count. */
  readonly counts: readonly QuantityCategory[];
}

const DEFAULTS: Omit<Frame, 'type' | 'ownerBehindTo' | 'strikesParts'> = {
  subject: 'actor',
  object: 'target',
  owner: 'actor',
  ownerActs: false,
  mutual: false,
  bodies: false,
  in: 'at',
  on: 'at',
  from: null,
  to: null,
  with: null,
  against: 'target',
  of: null,
  intercepts: false,
  personal: false,
  journey: false,
  recipient: null,
  persons: false,
  nations: true,
  states: false,
  controlled: false,
  counts: [],
};

/** A frame of a type: what is not said otherwise is as most verbs have it. */
export const frame = (type: EventType, more: Partial<Frame> = {}): Frame => ({
  ...DEFAULTS,
  type,
  ownerBehindTo: type === 'ASSAULT',
  strikesParts: type === 'ASSAULT',
  ...more,
});

const PERSONS = ['troops', 'people'] as const;

/** A mission, its soldiers, an operation: whoever it belongs to acts. */
const presence = {
  object: 'actor',
  ownerActs: true,
  against: null,
  controlled: true,
  counts: PERSONS,
} as const;
/** «مهمة للتحالف»: whose mission may stand behind "to". */
const mission = { ...presence, to: 'actor' } as const;
/** Two or more sides at one table. */
const mutual = { mutual: true, on: null, to: 'at', against: null } as const;
/** Violence: "on" names whom it hits. */
const assault = { on: 'target', controlled: true, counts: ['attacks'] } as const;
/** Something that befalls persons: "killing of", "release of". */
const suffered = { owner: 'target', persons: true } as const;
/** A disaster is nobody's act. */
const disaster = { subject: 'at', object: 'at', owner: 'at' } as const;
/** Penalties at the border: "tariffs on steel from Brazil". */
const trade = { on: 'target', from: 'target', to: 'target', with: 'target' } as const;
/** What authorities and courts set going, against somebody. */
const proceeding = { nations: false, controlled: true } as const;
/** A body decides; what it decides on is no participant. */
const decision = { object: null } as const;

/**
 * The labels that packs may use, the same in all languages, with their PLOVER type and how their
 * participants are read.
 */
export const FRAMES: Readonly<Record<string, Frame>> = {
  'mission-start': frame('MOBILIZE', mission),
  'mission-end': frame('RETREAT', mission),
  'mission-continue': frame('COOPERATE', mission),
  withdrawal: frame('RETREAT', { ...presence, from: 'at', object: 'actor' }),
  deployment: frame('MOBILIZE', { ...presence, to: 'at' }),
  mobilisation: frame('MOBILIZE', { object: null, on: 'at', counts: PERSONS }),
  exercise: frame('MOBILIZE', { ...mutual, counts: PERSONS }),
  'missile-test': frame('MOBILIZE', { object: null, on: null }),
  return: frame('MOBILIZE', { ...presence, to: 'at' }),
  formation: frame('COOPERATE', { object: 'actor', ownerActs: true }),
  talks: frame('CONSULT', { ...mutual, personal: true }),
  'talks-collapse': frame('REJECT', mutual),
  visit: frame('CONSULT', {
    object: 'at',
    to: 'at',
    journey: true,
    personal: true,
    ownerBehindTo: true,
  }),
  agreement: frame('AGREE', { ...mutual, object: null, personal: true }),
  statement: frame('CONSULT', { object: null, on: 'at' }),
  'joint-statement': frame('CONSULT', { ...mutual, object: null }),
  ceasefire: frame('YIELD', mutual),
  'prisoner-exchange': frame('COOPERATE', { ...mutual, counts: ['captured', ...PERSONS] }),
  release: frame('YIELD', { ...suffered, counts: ['captured', ...PERSONS] }),
  invasion: frame('ASSAULT', {
    of: 'target',
    in: 'target',
    on: 'target',
    to: 'target',
    controlled: true,
  }),
  attack: frame('ASSAULT', assault),
  airstrike: frame('ASSAULT', assault),
  strike: frame('ASSAULT', assault),
  shelling: frame('ASSAULT', { ...assault, owner: 'target' }),
  explosion: frame('ASSAULT', { subject: 'at', object: 'at', owner: null }),
  'drone-attack': frame('ASSAULT', assault),
  'missile-attack': frame('ASSAULT', assault),
  bombing: frame('ASSAULT', { ...assault, subject: 'at', owner: 'target' }),
  cyberattack: frame('ASSAULT', { ...assault, subject: 'at' }),
  siege: frame('ASSAULT', { on: 'target', owner: 'target' }),
  interception: frame('ASSAULT', {
    intercepts: true,
    ownerBehindTo: false,
    owner: 'target',
    on: 'at',
    controlled: true,
    counts: ['weapons', 'vehicles'],
  }),
  'assassination-attempt': frame('ASSAULT', { ...suffered, subject: 'target' }),
  'ceasefire-violation': frame('ASSAULT', { object: null, on: 'at' }),
  'ceasefire-end': frame('RETREAT', mutual),
  'agreement-end': frame('RETREAT', mutual),
  'agreement-exit': frame('RETREAT', { object: null, on: null, against: null }),
  'agreement-violation': frame('REJECT', { object: null, on: null, against: null }),
  clash: frame('ASSAULT', { ...mutual, against: 'target' }),
  killing: frame('ASSAULT', { ...suffered, counts: ['killed', ...PERSONS] }),
  wounding: frame('ASSAULT', { ...suffered, counts: ['wounded', ...PERSONS] }),
  capture: frame('ASSAULT', {
    owner: 'target',
    on: 'target',
    controlled: true,
    counts: ['captured'],
  }),
  arrest: frame('COERCE', { ...suffered, counts: ['captured', ...PERSONS] }),
  'hostage-taking': frame('COERCE', { ...suffered, counts: ['captured', ...PERSONS] }),
  expulsion: frame('COERCE', {
    strikesParts: true,
    owner: 'target',
    on: 'target',
    counts: PERSONS,
  }),
  sanctions: frame('SANCTION', {
    on: 'target',
    to: 'target',
    recipient: 'target',
    controlled: true,
  }),
  'sanctions-lifted': frame('YIELD', trade),
  tariff: frame('SANCTION', trade),
  embargo: frame('SANCTION', { ...trade, owner: 'target' }),
  'ties-restored': frame('COOPERATE', mutual),
  'ties-severed': frame('REJECT', { from: 'target', with: 'target' }),
  aid: frame('AID', { to: 'target', on: 'target', recipient: 'target', counts: ['money'] }),
  'arms-delivery': frame('AID', {
    from: 'actor',
    to: 'target',
    recipient: 'target',
    counts: ['weapons', 'vehicles', 'money'],
  }),
  election: frame('SUPPORT', { subject: 'at', object: 'at', owner: 'at' }),
  referendum: frame('SUPPORT', { subject: 'at', object: 'at', owner: 'at' }),
  appointment: frame('SUPPORT', { owner: 'target', persons: true }),
  resignation: frame('YIELD', { object: null, personal: true }),
  dismissal: frame('COERCE', { owner: 'target', persons: true }),
  law: frame('SUPPORT', decision),
  vote: frame('SUPPORT', { ...decision, bodies: true }),
  ratification: frame('SUPPORT', { owner: 'target', on: null, against: null, states: true }),
  inauguration: frame('SUPPORT', { subject: 'target', owner: 'target', persons: true }),
  'state-of-emergency': frame('COERCE', { ...decision, on: 'at' }),
  'rate-change': frame('SUPPORT', decision),
  recognition: frame('SUPPORT', { owner: 'target', in: 'target', on: null }),
  coup: frame('ASSAULT', { owner: 'at', persons: true }),
  verdict: frame('COERCE', { ...suffered, on: 'target', to: 'target', counts: PERSONS }),
  indictment: frame('ACCUSE', { ...suffered, to: 'target', counts: PERSONS }),
  'arrest-warrant': frame('ACCUSE', { ...suffered, on: 'target', to: 'target' }),
  ruling: frame('SUPPORT', { ...decision, owner: null }),
  appeal: frame('REQUEST', { object: null, on: null, against: null }),
  trial: frame('COERCE', {
    subject: 'target',
    owner: 'target',
    object: null,
    persons: true,
    counts: PERSONS,
  }),
  fine: frame('COERCE', {
    ...proceeding,
    on: 'target',
    to: 'target',
    counts: ['money'],
  }),
  lawsuit: frame('ACCUSE', { ...proceeding, on: 'target', to: 'target', in: null }),
  investigation: frame('ACCUSE', {
    ...proceeding,
    object: null,
    to: 'target',
    with: 'target',
  }),
  protest: frame('PROTEST', { on: 'at', to: 'at', counts: PERSONS }),
  'labour-strike': frame('PROTEST', { object: null, on: 'at', counts: PERSONS }),
  evacuation: frame('RETREAT', { ...suffered, on: null, from: 'at', counts: PERSONS }),
  displacement: frame('RETREAT', { object: null, from: 'at', counts: ['displaced', ...PERSONS] }),
  earthquake: frame('ASSAULT', disaster),
  flood: frame('ASSAULT', disaster),
  storm: frame('ASSAULT', disaster),
  fire: frame('ASSAULT', { ...disaster, on: 'at' }),
  landslide: frame('ASSAULT', disaster),
  eruption: frame('ASSAULT', disaster),
  outbreak: frame('ASSAULT', disaster),
  blackout: frame('ASSAULT', { ...disaster, counts: PERSONS }),
  shipwreck: frame('ASSAULT', { ...disaster, counts: PERSONS }),
  crash: frame('ASSAULT', { subject: 'actor', on: 'at', owner: 'actor' }),
};

/** A frame as a rule has it that knows better who its subject or object is: «покинули Ирак», "won the election". */
export function withRoles(frame: Frame, subject: string | null, object: string | null): Frame {
  if (subject === null && object === null) return frame;
  return {
    ...frame,
    subject: roleOf(subject) ?? frame.subject,
    // «победа Трампа на выборах»: whose a deed is, he does it.
    owner: subject === 'actor' && frame.owner === 'at' ? 'actor' : frame.owner,
    object: object === NOBODY ? null : (roleOf(object) ?? frame.object),
  };
}

/** Of a verb whose object has no part in the event: "discussed the war in Sudan". */
const NOBODY = 'nobody';

const roleOf = (name: string | null): EventRole | null =>
  name === 'actor' || name === 'target' || name === 'at' ? name : null;

/** What is done to somebody in one moment, and what it does. */
const BLOWS = [
  'attack',
  'airstrike',
  'strike',
  'drone-attack',
  'missile-attack',
  'bombing',
  'shelling',
  'explosion',
  'clash',
  'killing',
  'wounding',
] as const;

/** Blows that somebody strikes. */
export const WILFUL: ReadonlySet<string> = new Set([
  ...(['attack', 'airstrike', 'strike', 'drone-attack', 'missile-attack'] as const),
  ...(['bombing', 'shelling'] as const),
]);

/** What a blow does. */
export const HARM: ReadonlySet<string> = new Set(['killing', 'wounding']);

/** What is announced once it is done. */
export const SUDDEN: ReadonlySet<string> = new Set([
  ...BLOWS,
  ...(['arrest', 'capture', 'interception', 'agreement'] as const),
]);

/** What is over once it is done. */
export const MOMENTARY: ReadonlySet<string> = new Set([
  ...(['election', 'referendum', 'vote', 'verdict', 'inauguration'] as const),
  ...(['appointment', 'resignation', 'dismissal', 'law', 'ratification', 'coup'] as const),
  ...(['arrest', 'arrest-warrant', 'release', 'fine', 'lawsuit', 'ruling', 'appeal'] as const),
]);

/** What has its day before it happens. */
export const FIXED: ReadonlySet<string> = new Set([
  ...(['trial', 'election', 'referendum', 'vote', 'inauguration'] as const),
  ...(['visit', 'talks', 'exercise', 'labour-strike'] as const),
]);

/** Events that are the same occurrence told twice: a blow and what it did. They share its day. */
export const VIOLENT: ReadonlySet<string> = new Set([
  ...BLOWS,
  ...(['earthquake', 'flood', 'storm', 'fire', 'crash'] as const),
  ...(['landslide', 'eruption', 'shipwreck'] as const),
]);

/** What does harm: the blows and disasters themselves. */
export const CAUSES: ReadonlySet<string> = new Set(
  [...VIOLENT].filter((label) => !HARM.has(label)),
);

/** What people come to harm in. */
export const OCCASIONS: ReadonlySet<string> = new Set([...CAUSES, 'protest']);
