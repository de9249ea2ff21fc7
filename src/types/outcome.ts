import type { Indicator } from './quantity.js';

/**
 * What came of those and of what numbers count, for which there is no category: ids that are the same in every language. Of a `total` a
 * story has one number at a place, which grows and is corrected; a `single` one is one of several, as the terms of a verdict.
 */
export const OUTCOMES = {
  'burnt-area': 'total',
  'fire-area': 'total',
  'flooded-area': 'total',
  'buildings-destroyed': 'total',
  'buildings-damaged': 'total',
  'buildings-flooded': 'total',
  'settlements-flooded': 'total',
  'settlements-evacuated': 'total',
  'settlements-without-power': 'total',
  'without-power': 'total',
  'power-restored': 'total',
  rescued: 'total',
  evacuated: 'total',
  'flights-cancelled': 'total',
  'prison-term': 'single',
  'term-sought': 'single',
  seats: 'single',
  'vote-share': 'single',
  voters: 'single',
  doses: 'single',
  'wind-speed': 'single',
} as const;
export type Outcome = keyof typeof OUTCOMES;

const isOutcome = (id: string): id is Outcome => Object.hasOwn(OUTCOMES, id);
/** What an indicator says that came of what is counted; null where it says something else. */
export function outcomeOf(indicator: Indicator | null | undefined): Outcome | null {
  const id = indicator?.ids[0] ?? '';
  return isOutcome(id) ? id : null;
}

const WON: ReadonlySet<Outcome | null> = new Set(['vote-share', 'seats']);

/** Whether it is what those who stood in one contest won. */
export const isWon = (outcome: Outcome | null): boolean => WON.has(outcome);

/** Whether all numbers of an outcome in a story and at a place are values of one. */
export const isTotal = (outcome: Outcome | null): boolean =>
  outcome !== null && OUTCOMES[outcome] === 'total';
