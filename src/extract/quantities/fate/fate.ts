import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import type { QuantityCategory } from '../../../types/index.js';
import type { ActorIndex } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import type { SentenceClauses } from '../common/clause.js';
import { SIGN, tells } from '../common/signs.js';
import { jointOf, wholeBehind } from '../relations/joined.js';
import { fateAt, fateStyle, tellsAffected, type FateStyle } from './fate-word.js';
import { isVerbFirst } from '../../word-order.js';
import { fateOfOwn } from './own-clauses.js';
import { behindDash } from '../common/marks.js';
import { categoryOf, HURT, FATED, PERSONS } from '../common/vocabulary.js';

const FARTHEST = 9;
/** The same for a passive with its auxiliary behind the count: "peacekeepers serving in the hills along the border were detained". */
const FARTHEST_PASSIVE = 15;
/** Longest aside within a clause, in tokens. */
const LONGEST_ASIDE = 14;

interface Found {
  readonly category: QuantityCategory;
  readonly distance: number;
  readonly before: boolean;
}

/**
 * Makes counts of persons `killed`, `wounded` … where a verb or participle of the same clause governs them: the nearest
 * one with no other count in between. Counts that are joined by "and" or a comma share it.
 */
export function applyFates(
  section: Section,
  drafts: readonly Draft[],
  sentence: SentenceClauses,
  actors: ActorIndex,
): readonly Draft[] {
  if (!tells(sentence, SIGN.fate | SIGN.hurt)) return drafts;
  const style = fateStyle(section.pack);
  const { stream } = section;
  const wholes = drafts.map((draft, i) => wholeBehind(section, draft, drafts[i + 1]));
  const found = drafts.map((draft, i) => {
    if (haveDied(section, draft)) return DIED;
    if (!canSuffer(draft) || isAboard(section, draft) || isPopulation(section, draft)) return null;
    if (i > 0 && isWholeOfSome(section, draft)) return null;
    const described = fateOfWhole(section, wholes[i] ?? wholes[i - 1] ?? null, sentence, style);
    if (described && !wholes[i]) return described.found;
    const whole =
      wholes[i] && described
        ? { ...wholes[i], end: described.end }
        : (wholes[i] ?? behindBrackets(section, draft, drafts[i + 1]));
    const known = isOfPersons(section, draft, drafts[i - 1]) ? asPeople(draft) : draft;
    const fate = nearestFate(section, known, whole ?? draft, drafts, sentence, actors, style);
    // "three of the seven passengers died" tells nothing of the others, "four of the 18 were freed" that they were held.
    const isOfPart = fate !== null && Boolean(wholes[i - 1]) && OF_PART.has(fate.category);
    return isOfPart ? null : fate;
  });
  drafts.forEach((draft, i) => {
    const fate = found[i];
    if (fate && HURT.has(fate.category) && isWholeInFront(section, draft, drafts[i + 1], sentence))
      found[i] = null;
  });
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft] = [drafts[i - 1], drafts[i]];
    if (!last || !draft) continue;
    const isApart = jointOf(section, last, draft) === null;
    if (isApart && !isBehindAside(section, last, draft)) continue;
    // «погибли 12 солдат, ещё 900 ждут»
    if (stream.find(draft.end, section.pack.classId('predicate'))) continue;
    // «погибли 35 человек, а 260 тысяч жителей были вынуждены уехать»
    const goesOn = found[i - 1]?.before === true && !hasOwnVerb(section, draft, sentence, style);
    if (!found[i] && goesOn && canSuffer(draft)) found[i] = found[i - 1] ?? null;
    const shares = found[i]?.before === false && (isApart || stream.tokens[last.end]?.key !== ',');
    if (!found[i - 1] && shares && canSuffer(last)) found[i - 1] = found[i] ?? null;
  }
  // "47 men, 48 women and one child were killed"
  for (let i = drafts.length - 2; i > 0; i--) {
    const [last, draft, next] = [drafts[i - 1], drafts[i], drafts[i + 1]];
    const shared = found[i];
    if (!last || !draft || !next || !shared || shared.before || found[i - 1]) continue;
    const isList = jointOf(section, draft, next) !== null && found[i + 1] === shared;
    if (isList && jointOf(section, last, draft) === 'comma' && canSuffer(last))
      found[i - 1] = shared;
  }
  // "lost nine soldiers while another 15 were injured": where the wounded are told apart, those who are lost are dead.
  const tellsWounded = found.some((fate) => fate?.category === 'wounded');
  return drafts.map((draft, i) => {
    // «двое раненых умерли, ещё 120 лечатся»: the others are wounded as the two were.
    const isOther =
      found[i - 1] === DIED && !found[i] && draft.category === null && draft.additional;
    if (isOther) return { ...draft, category: 'wounded', fated: true };
    const fate = found[i];
    const isMeant = fate && (!isFated(draft) || HURT.has(fate.category));
    if (!isMeant) return draft;
    const isLoss = fate.category === 'casualties' && fate.before && tellsWounded;
    return { ...draft, category: isLoss ? 'killed' : fate.category, fated: true };
  });
}

/** An auxiliary in the clause of a count, behind it. */
function hasOwnVerb(
  { stream }: Section,
  { end }: Draft,
  { endToken, clauseAt }: SentenceClauses,
  { auxiliary }: FateStyle,
): boolean {
  for (let at = end; at < endToken && clauseAt(at) === clauseAt(end - 1); at++)
    if (stream.find(at, auxiliary)) return true;
  return false;
}

/** «ста мигрантов, 17 из них задержаны»: bare, of persons in front. */
const isOfPersons = (
  { pack, stream }: Section,
  { category, counted, unit, end }: Draft,
  last: Draft | undefined,
): boolean =>
  category === null &&
  counted === null &&
  unit === null &&
  PERSONS.has(last?.category ?? 'other') &&
  stream.find(end, pack.classId('partitive')) !== null;

const asPeople = (draft: Draft): Draft => ({ ...draft, category: 'people' });

/**
 * "Two of the 19 sailors missing since May were found": a participle right behind a whole says what befell it, where the part has a verb
 * of its own.
 */
function fateOfWhole(
  { stream }: Section,
  whole: Draft | null,
  { endToken }: SentenceClauses,
  { passive, either, auxiliary }: FateStyle,
): { readonly found: Found; readonly end: number } | null {
  if (!whole) return null;
  const participle = stream.longest(whole.end, passive) ?? stream.longest(whole.end, either);
  const category = categoryOf(participle?.value ?? null);
  if (!participle || !category || !LIVING_STILL.has(category)) return null;
  const end = whole.end + participle.length;
  for (let at = end; at < endToken && stream.tokens[at]?.kind !== 'mark'; at++)
    if (stream.find(at, auxiliary) || stream.find(at, either))
      return { found: { category, distance: 0, before: false }, end };
  return null;
}

/** Tokens of what brackets behind a count tell of its parts. */
const LONGEST_PARTS = 14;

/** "Twelve people (eight men and four women) were killed": a count with the brackets of its parts; null where it has none. */
function behindBrackets(
  { stream: { tokens } }: Section,
  draft: Draft,
  next: Draft | undefined,
): Draft | null {
  if (tokens[draft.end]?.key !== '(' || next?.first !== draft.end + 1) return null;
  for (let at = next.end; at < draft.end + LONGEST_PARTS; at++)
    if (tokens[at]?.key === ')') return { ...draft, end: at + 1 };
  return null;
}

/** What befell somebody before something else does. */
const LIVING_STILL: ReadonlySet<QuantityCategory> = new Set([
  ...(['captured', 'displaced', 'missing', 'wounded'] as const),
]);

/** What befell a part of a whole tells nothing of the rest: "76 of the 118 passengers are missing". */
const OF_PART: ReadonlySet<QuantityCategory> = new Set([...HURT, 'missing']);

/** Longest aside between two counts, in tokens. */
const LONGEST_BETWEEN = 8;

/** "four troops, including a colonel, and three militants were killed": joined by "and" behind an aside. */
function isBehindAside({ pack, stream }: Section, last: Draft, { first }: Draft): boolean {
  if (first - last.end > LONGEST_BETWEEN || !stream.find(first - 1, pack.classId('and')))
    return false;
  const isComma = (at: number): boolean => stream.tokens[at]?.key === ',';
  return (
    isComma(last.end) &&
    isComma(first - 2) &&
    stream.find(last.end + 1, pack.classId('partitive')) !== null
  );
}

const DIED: Found = { category: 'killed', distance: 0, before: false };

/** «двое пострадавших скончались», «скончались двое раненых»: right beside the wounded stands that they have died. */
function haveDied({ pack, stream }: Section, { category, counted, first, end }: Draft): boolean {
  if ((category !== 'wounded' && category !== 'casualties') || counted === null) return false;
  const id = pack.classId('fate');
  const before = stream.longest(first - 1, id);
  const verb = stream.longest(end, id) ?? (before?.length === 1 ? before : null);
  return verb?.value === 'killed';
}

/** Words between "carrying" and the number of those who are aboard. */
const ABOARD_REACH = 2;

/** "a boat carrying 55 people capsized, leaving 12 dead": those aboard are not those to whom something happened. */
export const isAboard = ({ pack, stream }: Section, { first }: Draft): boolean =>
  stream.holds(Math.max(0, first - ABOARD_REACH), first, pack.classId('aboard'));

/** "many of the town's population of 900 were left homeless" */
const isPopulation = ({ pack, stream }: Section, { first }: Draft): boolean =>
  stream.holds(Math.max(0, first - ABOARD_REACH), first, pack.classId('population'));

/** "18 firefighters were injured out of the 10,000": behind another count, those of whom it counts some. */
const isWholeOfSome = (section: Section, { first }: Draft): boolean =>
  standsBefore(section, section.pack.classId('out-of'), first);

/** «امرأة ورجلان وأصيب تسعة»: a verb behind "and" with a count behind it, in a language whose verbs come first. */
function isOfNext(
  { pack, stream }: Section,
  at: number,
  isCount: (at: number) => boolean,
): boolean {
  const verb = isVerbFirst({ pack }) ? stream.longest(at, pack.classId('fate')) : null;
  return (
    verb !== null && isCount(at + verb.length) && stream.find(at - 1, pack.classId('and')) !== null
  );
}

/** «Из 16 россиян погибли семеро»: those among whom somebody is counted. */
function isWholeInFront(
  { pack, stream }: Section,
  { first, end }: Draft,
  next: Draft | undefined,
  { clauseAt }: SentenceClauses,
): boolean {
  if (!next || clauseAt(next.first) !== clauseAt(end - 1)) return false;
  return stream.find(first - 1, pack.classId('of-link')) !== null;
}

/** Nouns of these say what befell persons first; worse may have befallen them since: "two hostages were killed". */
const LIVING: ReadonlySet<QuantityCategory> = new Set(['captured', 'displaced']);

const isFated = ({ category }: Draft): boolean => category !== null && FATED.has(category);

/** Counts of persons whose noun does not say yet what befell them, or only that they were taken or driven out. */
function canSuffer(draft: Draft): boolean {
  const { category, unit, best, low } = draft;
  if (!Number.isInteger(best ?? low)) return false;
  if (unit !== null && unit !== 'person') return false;
  if (category === null || LIVING.has(category)) return true;
  return PERSONS.has(category) && !isFated(draft);
}

function nearestFate(
  section: Section,
  draft: Draft,
  whole: Draft,
  drafts: readonly Draft[],
  sentence: SentenceClauses,
  actors: ActorIndex,
  style: FateStyle,
): Found | null {
  const { firstToken, endToken, clauseAt } = sentence;
  // "killed within two days 15 people"
  const isCount = (at: number): boolean =>
    drafts.some(
      (other) =>
        other !== draft &&
        other !== whole &&
        other.mod !== 'within' &&
        at >= other.first &&
        at < other.end,
    );
  const resumesAt = (from: number, step: 1 | -1, home: number): number | null => {
    for (let at = from, left = LONGEST_ASIDE; left > 0; left--, at += step) {
      if (at < firstToken || at >= endToken) return null;
      if (clauseAt(at) === home) return at;
    }
    return null;
  };
  const search = (start: number, step: 1 | -1): Found | null => {
    const home = clauseAt(step > 0 ? whole.end - 1 : draft.first);
    const farthest = step > 0 ? FARTHEST_PASSIVE : FARTHEST;
    for (let distance = 0, at = start; distance < farthest; distance++, at += step) {
      if (at < firstToken || at >= endToken) return null;
      if (clauseAt(at) !== home) {
        // "10 people, including two officers, were hurt": the clause goes on behind the aside.
        const next = resumesAt(at, step, home);
        if (next === null) return null;
        at = next;
      }
      if (isCount(at)) return null;
      if (step > 0 && isOfNext(section, at, isCount)) return null;
      const isFar = distance >= FARTHEST && !section.stream.find(at - 1, style.auxiliary);
      const category = isFar ? null : fateAt(section, at, draft, step, style, actors, isCount);
      // «один погиб в субботу, и двоих достали»: the verb of the count in front of it.
      if (category && step < 0 && isOfFormer(section, at, drafts, draft, style)) return null;
      if (category) return { category, distance, before: step < 0 };
    }
    return null;
  };
  // «97 — ранены»
  const behind = behindDash(section, whole.end);
  const told =
    behind > whole.end && !isCount(behind + 1)
      ? (fateAt(section, behind, draft, 1, style, actors, isCount) ??
        fateAt(section, whole.end, draft, 1, style, actors, isCount))
      : null;
  if (told) return { category: told, distance: 0, before: false };
  const dashed = fateBeforeDash(section, draft, firstToken, style);
  if (dashed) return { category: dashed, distance: 0, before: true };
  const after = search(whole.end, 1);
  const before = search(draft.first - 1, -1);
  if (!after && !before) {
    if (leadsNext(section, whole, isCount)) return null;
    const own = fateOfOwn(section, whole, sentence, isCount);
    return own && { category: own, distance: FARTHEST, before: false };
  }
  if (!after || !before) return after ?? before;
  // "the gunman who killed 12 people fled": the object of a verb right in front of it.
  const isObject = section.stream.find(draft.first - 1, style.active) !== null;
  if (isObject && before.distance === 0) return before;
  return after.distance <= before.distance ? after : before;
}

/** «погибших 5, раненых 20»: the noun behind the comma is of the number behind it. */
function leadsNext(section: Section, { end }: Draft, isCount: (at: number) => boolean): boolean {
  const { pack, stream } = section;
  if (stream.tokens[end]?.key !== ',') return false;
  const noun = stream.longest(end + 1, pack.classId('counted'));
  return noun !== null && isCount(behindDash(section, end + 1 + noun.length));
}

/** Words of what befell somebody in front of a dash: «пропали без вести — 2». */
const LONGEST_DASHED = 4;

/** «погибли — 3, пропали без вести — 2», «померло: 116»: the verb in front of the dash that leads to a number. */
function fateBeforeDash(
  section: Section,
  { first }: Draft,
  firstToken: number,
  { either, passive }: FateStyle,
): QuantityCategory | null {
  const { stream } = section;
  const dash = stream.tokens[first - 1];
  const isDash = dash?.key === '–' || dash?.key === ':' || (dash?.key === '-' && dash.spaced);
  if (!isDash) return null;
  for (let at = first - 2; at >= Math.max(firstToken, first - 1 - LONGEST_DASHED); at--) {
    for (const id of [either, passive]) {
      const verb = stream.longest(at, id);
      if (verb && at + verb.length === first - 1)
        return tellsAffected(section, at) ? 'people' : categoryOf(verb.value);
    }
  }
  return null;
}

/** Words between a verb and the number behind it that show that it is not the verb's own: «погиб в субботу вечером и». */
const OWN_REACH = 1;

/** Whether a verb right behind a count is that count's, and not that of the one farther behind. */
function isOfFormer(
  section: Section,
  at: number,
  drafts: readonly Draft[],
  { first }: Draft,
  { either, passive, auxiliary }: FateStyle,
): boolean {
  const { stream } = section;
  if (isVerbFirst(section)) return false;
  const lengthOf = (id: number): number => stream.longest(at, id)?.length ?? 0;
  const length = Math.max(lengthOf(either), lengthOf(passive));
  if (length === 0 || first - at - length <= OWN_REACH) return false;
  const subject = stream.find(at - 1, auxiliary) ? at - 1 : at;
  return drafts.some((other) => other.end === subject);
}
