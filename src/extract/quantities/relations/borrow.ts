import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { jointOf, wholeStart } from './joined.js';
import type { PlacedDate } from '../common/known.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { SIGN, tells, type SignedSentence } from '../common/signs.js';
import { categoryOf, FATE_CLASSES, FATED, PERSONS, THINGS } from '../common/vocabulary.js';

/**
 * «43 из 50 беспилотников»: the number before «из» counts what the one behind it counts; so does one before "and" behind which no
 * noun stands yet («10 единиц бронированной и 2 единицы автомобильной техники»).
 */
export function shareNouns(
  section: Section,
  drafts: readonly Draft[],
  { adjectives }: PhraseStyle,
): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const { stream } = section;
  const endsOpen = ({ category, counted }: Draft): boolean =>
    category === null &&
    counted !== null &&
    adjectives.some((ending) => stream.tokens[counted.end - 1]?.key.endsWith(ending));
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    if (next && THINGS.has(next.category ?? 'other') && endsOpen(draft)) {
      const isJoined = jointOf(section, draft, next) === 'and';
      if (isJoined) return { ...draft, category: next.category, unit: next.unit, known: true };
    }
    if (next && (isSharedByVerbs(section, draft, next) || isContrasted(draft, next)))
      return { ...draft, category: next.category, unit: next.unit, known: true };
    if (!next || draft.known || wholeStart(section, draft.end, 'of-link') !== next.first)
      return draft;
    // "half of the 36 deaths": a share of the dead is no count of them.
    const isShare = !Number.isInteger(draft.best ?? draft.low ?? 0);
    const isFate = next.category !== null && FATED.has(next.category);
    return {
      ...draft,
      category: isShare && isFate ? 'people' : next.category,
      unit: next.unit,
      known: next.known,
      actors: next.actors,
    };
  });
}

/** Tokens between a number that is denied and the one that holds: «не 900, а около 2000 солдат». */
const CONTRAST_REACH = 3;

/** "not 900 but 2,000 troops": what is denied counts what the number behind it counts. */
function isContrasted(draft: Draft, next: Draft): boolean {
  const { category, counted, unit, polarity, end } = draft;
  const isBare = category === null && counted === null && unit === null;
  return isBare && polarity === 'negative' && next.first - end <= CONTRAST_REACH;
}

/** «знищила 24 та пошкодила 35 будинків», "destroyed 24 and damaged 35 homes": two verbs in front of numbers of one noun of things. */
function isSharedByVerbs(section: Section, draft: Draft, next: Draft): boolean {
  const { pack, stream } = section;
  const { category, counted, unit, end } = draft;
  if (category !== null || counted !== null || unit !== null || next.first - end !== 2)
    return false;
  if (next.counted === null || (next.category !== null && PERSONS.has(next.category))) return false;
  const key = stream.tokens[end + 1]?.key ?? '';
  const isVerb = VERBAL.some((setting) => endsIn(section, setting, key));
  return isVerb && stream.find(end, pack.classId('and')) !== null;
}

/** Settings that list how verbs end. */
const VERBAL = ['past-endings', 'participle-endings'] as const;

/** Tokens in front of a number in which a verb says that it counts persons. */
const VERB_REACH = 2;

/**
 * "jailed for 12 and 15 years", «на 5 и 7 процентов»: a bare number in front of one with a unit has that unit, unless the second
 * tells when ("killed three, and two days later") or a verb says that the first counts persons.
 */
export function shareUnits(
  section: Section,
  drafts: readonly Draft[],
  dates: readonly PlacedDate[],
): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const { pack, stream } = section;
  const verbs = pack.classIds(FATE_CLASSES);
  // «осуждены на 12 и 15 лет»: years, whoever was convicted.
  const tellsOfPersons = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++)
      if (stream.at(at).some(({ class: id, value }) => verbs.includes(id) && value !== 'people'))
        return true;
    return false;
  };
  const tellsWhen = (draft: Draft): boolean =>
    dates.some(
      ({ date, first, end }) => date.type === 'DATE' && first < draft.end && end > draft.first,
    );
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const isBare = draft.category === null && draft.counted === null && draft.unit === null;
    if (!next || !isBare || !isMeasured(next) || jointOf(section, draft, next) === null)
      return draft;
    // "stands at 23,700, four days after"
    const isApart = next.category === 'duration' && jointOf(section, draft, next) === 'comma';
    const goesOn = drafts[i + 2] && jointOf(section, next, drafts[i + 2] ?? next) !== null;
    if (isApart && !goesOn) return draft;
    const from = Math.max(0, draft.first - VERB_REACH);
    if (tellsWhen(next) || tellsOfPersons(from, draft.first)) return draft;
    return { ...draft, category: next.category, unit: next.unit, known: true };
  });
}

/** Per cent, or of a unit. */
export const isMeasured = ({ category, unit }: Draft): boolean =>
  category === 'percent' || (unit !== null && unit !== 'person');

/** "came under attack 150 times": what happened so often stands elsewhere in the sentence. */
export function withOccurrence(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken, signs }: SignedSentence,
): Draft {
  const { counted, category } = draft;
  if (!tells({ signs }, SIGN.times)) return draft;
  if (!counted || (category !== null && category !== 'other')) return draft;
  if (!stream.find(counted.first, pack.classId('times-word'))) return draft;
  const word = pack.classId('occurrence');
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.find(at, word);
    if (reading) return { ...draft, category: categoryOf(reading.value) };
  }
  return draft;
}
