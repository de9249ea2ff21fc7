const IN = '[ {in}]';

/** English for what numbers count, by category, for a level, total or change. */
export const COUNTS: Readonly<Record<string, string>> = {
  troops: `[{of} ]troops${IN}`,
  killed: `[{of} ]killed${IN}[, by {by}]`,
  wounded: `[{of} ]wounded${IN}[, by {by}]`,
  casualties: `[{of} ]killed and wounded${IN}[, by {by}]`,
  captured: `[{of} ]captured${IN}[, by {by}]`,
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
  other: `[{of} ]count${IN}`,
};

/** What is put behind a count that is not a level. */
export const COUNT_KINDS: Readonly<Record<string, string>> = {
  present: '',
  total: '',
  change: ', change',
  plan: ', planned',
};
