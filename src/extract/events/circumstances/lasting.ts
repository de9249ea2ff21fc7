import { isBound, type PlacedDate } from './placed-date.js';
import { MOMENTARY, VIOLENT } from '../triggers/label-kinds.js';
import type { Trigger } from '../triggers/trigger.js';

/** Done in a day, so that a time since which it was done is that of several. */
const AT_A_STROKE: ReadonlySet<string> = new Set([
  ...(['coup', 'crash', 'verdict', 'earthquake', 'explosion', 'resignation'] as const),
  ...(['appointment', 'dismissal', 'inauguration', 'assassination-attempt'] as const),
]);

/**
 * A blow that was struck lasts no longer than itself, and an election no longer than its days: "won a term until 2030"; what was said is
 * bound by no day: «как объявили стороны, это случится не позднее мая».
 */
export const outlasts = ({ mention }: PlacedDate, { label, form }: Trigger): boolean => {
  const done = form.tense === 'past';
  if (SAID.has(label)) return done && isBound(mention);
  // «арестован до 13 июля»
  if (DETENTION.has(label) && done && mention.relation === 'before') return true;
  return mention.relation === 'until' && (MOMENTARY.has(label) || (VIOLENT.has(label) && done));
};

/** What lasts longer than the deed. */
const DETENTION: ReadonlySet<string> = new Set(['arrest']);

const SAID: ReadonlySet<string> = new Set(['statement', 'joint-statement']);

/** "In five countries the army has seized power since 2020": what is done at a stroke does not go on since a day. */
export const goesOnSince = ({ mention }: PlacedDate, { label, form }: Trigger): boolean =>
  mention.relation === 'since' && AT_A_STROKE.has(label) && form.tense !== 'noun';

/** What a court does: a year far behind it is that of the crime. */
const OF_COURTS: ReadonlySet<string> = new Set(['verdict', 'indictment', 'trial']);

/** Tokens between what a court does and the year in which it does so. */
const YEAR_REACH = 4;

/** «приговорил его к пяти годам по делу о финансировании кампании 2007 года» */
export const isOfCrime = ({ first, mention }: PlacedDate, { label, reach }: Trigger): boolean =>
  OF_COURTS.has(label) && mention.grain === 'year' && first - reach > YEAR_REACH;
