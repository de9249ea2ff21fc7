import { frame, type Frame } from './frame.js';
import { PERSONS, suffered } from './frame-parts.js';

/** A disaster is nobody's act. */
const disaster = { subject: 'at', object: 'at', owner: 'at' } as const;

/** What befalls places and people by nobody's will, and their flight. */
export const DISASTERS: Readonly<Record<string, Frame>> = {
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
