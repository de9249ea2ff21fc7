import type { EventType, QuantityCategory } from '../../types/index.js';

/** What a participant is to an event. */
export type EventRole = 'actor' | 'target' | 'at';

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
  /** What stands after "on", "from" and "to". */
  readonly on: EventRole | null;
  readonly from: EventRole | null;
  readonly to: EventRole | null;
  /** What its numbers count. */
  readonly counts: readonly QuantityCategory[];
}

const DEFAULTS: Omit<Frame, 'type'> = {
  subject: 'actor',
  object: 'target',
  owner: 'actor',
  ownerActs: false,
  mutual: false,
  on: 'at',
  from: null,
  to: null,
  counts: [],
};

const frame = (type: EventType, more: Partial<Frame> = {}): Frame => ({
  ...DEFAULTS,
  type,
  ...more,
});

const PERSONS = ['troops', 'people'] as const;

/** A mission, its soldiers, an operation: whoever it belongs to acts. */
const presence = { object: 'actor', ownerActs: true, counts: PERSONS } as const;
/** «مهمة للتحالف»: whose mission may stand behind "to". */
const mission = { ...presence, to: 'actor' } as const;
/** Two or more sides at one table. */
const mutual = { mutual: true, on: 'at', to: 'at' } as const;
/** Violence: "on" names whom it hits. */
const assault = { on: 'target', counts: ['attacks'] } as const;
/** Something that befalls persons: "killing of", "release of". */
const suffered = { owner: 'target', on: 'target' } as const;
/** A disaster is nobody's act. */
const disaster = { subject: 'at', object: 'at', owner: 'at' } as const;

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
  return: frame('MOBILIZE', { ...presence, to: 'at' }),
  formation: frame('COOPERATE', { object: 'actor', ownerActs: true }),
  talks: frame('CONSULT', mutual),
  visit: frame('CONSULT', { object: 'at', to: 'at' }),
  agreement: frame('AGREE', mutual),
  statement: frame('CONSULT', { object: null, on: 'at' }),
  'joint-statement': frame('CONSULT', { ...mutual, object: null }),
  ceasefire: frame('YIELD', mutual),
  'prisoner-exchange': frame('COOPERATE', { ...mutual, counts: ['captured', ...PERSONS] }),
  release: frame('YIELD', { ...suffered, counts: ['captured', ...PERSONS] }),
  invasion: frame('ASSAULT', { on: 'at', to: 'at' }),
  attack: frame('ASSAULT', assault),
  airstrike: frame('ASSAULT', assault),
  strike: frame('ASSAULT', assault),
  shelling: frame('ASSAULT', { ...assault, owner: 'target' }),
  explosion: frame('ASSAULT', { subject: 'at', owner: null }),
  clash: frame('ASSAULT', mutual),
  killing: frame('ASSAULT', { ...suffered, counts: ['killed', ...PERSONS] }),
  wounding: frame('ASSAULT', { ...suffered, counts: ['wounded', ...PERSONS] }),
  capture: frame('ASSAULT', { owner: 'target', on: 'target', counts: ['captured'] }),
  arrest: frame('COERCE', { ...suffered, counts: ['captured', ...PERSONS] }),
  sanctions: frame('SANCTION', { on: 'target', to: 'target' }),
  aid: frame('AID', { to: 'target', on: 'target', counts: ['money'] }),
  'arms-delivery': frame('AID', { to: 'target', counts: ['weapons', 'vehicles', 'money'] }),
  election: frame('SUPPORT', { subject: 'at', object: 'at', owner: 'at' }),
  referendum: frame('SUPPORT', { subject: 'at', object: 'at', owner: 'at' }),
  appointment: frame('SUPPORT', { owner: 'target' }),
  resignation: frame('YIELD', { object: null }),
  law: frame('SUPPORT', { object: null }),
  protest: frame('PROTEST', { on: 'at' }),
  evacuation: frame('RETREAT', { ...suffered, on: null, from: 'at', counts: PERSONS }),
  displacement: frame('RETREAT', { object: null, from: 'at', counts: ['displaced', ...PERSONS] }),
  earthquake: frame('ASSAULT', disaster),
  flood: frame('ASSAULT', disaster),
  storm: frame('ASSAULT', disaster),
  fire: frame('ASSAULT', { ...disaster, on: 'at' }),
  crash: frame('ASSAULT', { subject: 'actor', on: 'at', owner: 'actor' }),
};

/** Events that are the same occurrence told twice: a blow and what it did. They share its day. */
export const VIOLENT: ReadonlySet<string> = new Set([
  'attack',
  'airstrike',
  'strike',
  'shelling',
  'explosion',
  'clash',
  'killing',
  'wounding',
  'earthquake',
  'flood',
  'storm',
  'fire',
  'crash',
]);
