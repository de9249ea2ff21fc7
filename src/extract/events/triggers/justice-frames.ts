import { frame, type Frame } from './frame.js';
import { decision, PERSONS, suffered } from './frame-parts.js';

/** What authorities and courts set going, against somebody. */
const proceeding = { nations: false, controlled: true } as const;

/** What courts and authorities do to somebody, and what the street does. */
export const JUSTICE: Readonly<Record<string, Frame>> = {
  arrest: frame('COERCE', { ...suffered, counts: ['captured', ...PERSONS] }),
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
};
