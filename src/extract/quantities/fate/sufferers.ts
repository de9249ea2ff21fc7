import type { QuantityCategory } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { FATED, PERSONS } from '../common/vocabulary.js';
import type { Found } from './nearest-fate.js';

/** Counts of persons whose noun does not say yet what befell them, or only that they were taken or driven out. */
export function canSuffer(draft: Draft): boolean {
  const { category, unit, best, low } = draft;
  if (!Number.isInteger(best ?? low)) return false;
  if (unit !== null && unit !== 'person') return false;
  if (category === null || LIVING.has(category)) return true;
  return PERSONS.has(category) && !isFated(draft);
}

/** Nouns of these say what befell persons first; worse may have befallen them since: "two hostages were killed". */
const LIVING: ReadonlySet<QuantityCategory> = new Set(['captured', 'displaced']);

/** Whether the noun says what befell them. */
export const isFated = ({ category }: Draft): boolean => category !== null && FATED.has(category);

/** «ста мигрантов, 17 из них задержаны»: bare, of persons in front. */
export const isOfPersons = (
  { pack, stream }: Section,
  { category, counted, unit, end }: Draft,
  last: Draft | undefined,
): boolean =>
  category === null &&
  counted === null &&
  unit === null &&
  PERSONS.has(last?.category ?? 'other') &&
  stream.find(end, pack.classId('partitive')) !== null;

/** The same, of persons. */
export const asPeople = (draft: Draft): Draft => ({ ...draft, category: 'people' });

/** What befell the wounded who have died. */
export const DIED: Found = { category: 'killed', distance: 0, before: false };

/** «двое пострадавших скончались», «скончались двое раненых»: right beside the wounded stands that they have died. */
export function haveDied(
  { pack, stream }: Section,
  { category, counted, first, end }: Draft,
): boolean {
  if ((category !== 'wounded' && category !== 'casualties') || counted === null) return false;
  const id = pack.classId('fate');
  const before = stream.longest(first - 1, id);
  const verb = stream.longest(end, id) ?? (before?.length === 1 ? before : null);
  return verb?.value === 'killed';
}

/** «в трёх областях погибли», "in four villages": behind a preposition of place, what the pack does not know as persons is where it happened. */
export const isWhere = ({ pack, stream }: Section, { category, counted, first }: Draft): boolean =>
  category === null &&
  counted !== null &&
  stream.find(first - 1, pack.classId('locative')) !== null;

/** Words between "a population of" and its number. */
const POPULATION_REACH = 2;

/** "many of the town's population of 900 were left homeless" */
export const isPopulation = ({ pack, stream }: Section, { first }: Draft): boolean =>
  stream.holds(Math.max(0, first - POPULATION_REACH), first, pack.classId('population'));
