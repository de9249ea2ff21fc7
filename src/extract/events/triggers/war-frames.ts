import { frame, type Frame } from './frame.js';
import { mutual, PERSONS, suffered } from './frame-parts.js';

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
/** Violence: "on" names whom it hits. */
const assault = { on: 'target', controlled: true, counts: ['attacks'] } as const;

/** What armies and armed bands do, and what befalls people in it. */
export const WAR: Readonly<Record<string, Frame>> = {
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
  clash: frame('ASSAULT', { ...mutual, against: 'target' }),
  killing: frame('ASSAULT', { ...suffered, counts: ['killed', ...PERSONS] }),
  wounding: frame('ASSAULT', { ...suffered, counts: ['wounded', ...PERSONS] }),
  capture: frame('ASSAULT', {
    owner: 'target',
    on: 'target',
    controlled: true,
    counts: ['captured'],
  }),
  'hostage-taking': frame('COERCE', { ...suffered, counts: ['captured', ...PERSONS] }),
};
