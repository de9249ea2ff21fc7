import type { PeopleKind } from '../../types/quantity.js';

const IN = '[ {in}]';

/** English for what numbers count, by category, for a level, total or change. */
export const COUNTS: Readonly<Record<string, string>> = {
  troops: `[{of} ]troops${IN}`,
  killed: `[{of} ][{people} ]killed${IN}[, by {by}]`,
  wounded: `[{of} ][{people} ]wounded${IN}[, by {by}]`,
  casualties: `[{of} ][{people} ]killed and wounded${IN}[, by {by}]`,
  captured: `[{of} ]captured${IN}[, by {by}]`,
  freed: `[{of} ]captives freed${IN}`,
  missing: `[{of} ]missing${IN}`,
  displaced: `[{of} ]displaced${IN}`,
  people: `[{of} ]people${IN}`,
  attacks: `attacks[ by {by}][ on {of} targets]${IN}`,
  weapons: `[{of} ]weapons${IN}`,
  vehicles: `[{of} ]vehicles${IN}`,
  bases: `[{of} ]bases${IN}`,
  money: `[{of} ]money${IN}`,
  distance: `distance${IN}`,
  percent: `[{of} ]share${IN}`,
  duration: `duration[, {of}]${IN}`,
  measure: `[{of} ]{measure}${IN}`,
  other: `[{of} ]count${IN}`,
  amount: `[{of} ]amount${IN}`,
};

/** One and several of a kind of people. */
export const PEOPLE: Readonly<Record<PeopleKind, readonly [one: string, several: string]>> = {
  civilians: ['civilian', 'civilians'],
  soldiers: ['soldier', 'soldiers'],
  fighters: ['fighter', 'fighters'],
  police: ['police officer', 'police officers'],
  children: ['child', 'children'],
  women: ['woman', 'women'],
  journalists: ['journalist', 'journalists'],
  rescuers: ['rescue or medical worker', 'rescue and medical workers'],
};

/** What is put behind a count that is not a level. */
export const COUNT_KINDS: Readonly<Record<string, string>> = {
  present: '',
  total: '',
  change: ', change',
  plan: ', planned',
};

/**
 * A sentence about a count: `{n}` the amount, `{noun}` who or what is counted, `{are}`, `{were}` and `{have}` in the number
 * that goes with it, by outcome or category. Other counts make no sentence by themselves.
 */
export const COUNT_SENTENCES: Readonly<Record<string, string>> = {
  troops: `{n} {noun} {are} {in}`,
  killed: `{n} {noun} {were} killed${IN}`,
  wounded: `{n} {noun} {were} wounded${IN}`,
  casualties: `{n} {noun} {were} killed or wounded${IN}`,
  missing: `{n} {noun} {are} missing${IN}`,
  displaced: `{n} {noun} {have} been displaced${IN}`,
  evacuated: `{n} {noun} {have} been evacuated${IN}`,
  rescued: `{n} {noun} {were} rescued${IN}`,
  attacks: `there {were} {n} {noun}[ by {by}][ on {of} targets]${IN}`,
};
