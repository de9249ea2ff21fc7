import { frame, type Frame } from './frame.js';
import { decision, mutual, PERSONS, suffered } from './frame-parts.js';

/** Penalties at the border: "tariffs on steel from Brazil". */
const trade = { on: 'target', from: 'target', to: 'target', with: 'target' } as const;

/** What states do with each other, and what their bodies decide. */
export const STATES: Readonly<Record<string, Frame>> = {
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
  'ceasefire-end': frame('RETREAT', mutual),
  'agreement-start': frame('YIELD', mutual),
  'agreement-end': frame('RETREAT', mutual),
  'agreement-exit': frame('RETREAT', { object: null, on: null, against: null }),
  'agreement-violation': frame('REJECT', { object: null, on: null, against: null }),
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
};
