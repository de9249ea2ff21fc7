import type { Section } from '../section.js';
import type { ActorType, QuantityCategory } from '../../types/index.js';
import type { ActorIndex } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceClauses } from './clause.js';
import { jointOf, wholeBehind } from './joined.js';
import { HURT, categoryOf, FATED, PERSONS } from './vocabulary.js';

/** Class ids of the words that say what befell those who are counted. */
interface FateStyle {
  /** «погибли», "died": on either side of its subject. */
  readonly either: number;
  /** "kidnapped", قتل: what is counted stands behind it. */
  readonly active: number;
  /** «убиты», "wounded": on either side, unless an object follows. */
  readonly passive: number;
  /** "were", «были», تم: makes the verb behind it a passive. */
  readonly auxiliary: number;
  /** "lost": soldiers behind it are casualties. */
  readonly loss: number;
  /** «уничтожены», "claimed": befalls things, too, and tells nothing of a noun that the pack does not know. */
  readonly thing: number;
}

function fateStyle({ pack }: Section): FateStyle {
  return {
    either: pack.classId('fate'),
    active: pack.classId('fate-active'),
    passive: pack.classId('fate-passive'),
    auxiliary: pack.classId('passive-auxiliary'),
    loss: pack.classId('loss-verb'),
    thing: pack.classId('fate-of-things'),
  };
}

const FARTHEST = 9;
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
): Draft[] {
  const style = fateStyle(section);
  const { stream } = section;
  const wholes = drafts.map((draft, i) => wholeBehind(section, draft, drafts[i + 1]));
  const found = drafts.map((draft, i) => {
    if (!canSuffer(draft)) return null;
    const fate = nearestFate(section, draft, wholes[i] ?? draft, drafts, sentence, actors, style);
    // "three of the seven passengers died" tells nothing of the others, "four of the 18 were freed" that they were held.
    const isOfPart = fate !== null && Boolean(wholes[i - 1]) && HURT.has(fate.category);
    return isOfPart ? null : fate;
  });
  drafts.forEach((draft, i) => {
    const fate = found[i];
    if (fate && HURT.has(fate.category) && isWholeInFront(section, draft, drafts[i + 1], sentence))
      found[i] = null;
  });
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft] = [drafts[i - 1], drafts[i]];
    if (!last || !draft || jointOf(section, last, draft) === null) continue;
    if (!found[i] && found[i - 1]?.before === true && canSuffer(draft))
      found[i] = found[i - 1] ?? null;
    const shares = found[i]?.before === false && stream.tokens[last.end]?.key !== ',';
    if (!found[i - 1] && shares && canSuffer(last)) found[i - 1] = found[i] ?? null;
  }
  return drafts.map((draft, i) => {
    const fate = found[i];
    const isMeant = fate && (!isFated(draft) || HURT.has(fate.category));
    return isMeant ? { ...draft, category: fate.category, fated: true } : draft;
  });
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
  const isCount = (at: number): boolean =>
    drafts.some(
      (other) => other !== draft && other !== whole && at >= other.first && at < other.end,
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
    for (let distance = 0, at = start; distance < FARTHEST; distance++, at += step) {
      if (at < firstToken || at >= endToken) return null;
      if (clauseAt(at) !== home) {
        // "10 people, including two officers, were hurt": the clause goes on behind the aside.
        const next = resumesAt(at, step, home);
        if (next === null) return null;
        at = next;
      }
      if (isCount(at)) return null;
      const category = fateAt(section, at, draft, step, style, actors, isCount);
      if (category) return { category, distance, before: step < 0 };
    }
    return null;
  };
  const after = search(whole.end, 1);
  const before = search(draft.first - 1, -1);
  if (!after || !before) return after ?? before;
  return after.distance <= before.distance ? after : before;
}

/** Words between a force and the verb that says whom it lost. */
const LOSER_REACH = 5;

/** "lost 300 soldiers", «армия потеряла 1200 человек»; a town that lost people may have lost them otherwise. */
function isOfForces({ category }: Draft, verb: number, actors: ActorIndex): boolean {
  if (category === 'troops') return true;
  const losers = actors.within(Math.max(0, verb - LOSER_REACH), verb);
  return category === 'people' && losers.some(({ actor }) => FORCES.has(actor.type));
}

const FORCES: ReadonlySet<ActorType> = new Set(['military', 'armed-group']);

/** The category that the word at a token gives the count, or null. */
function fateAt(
  { stream }: Section,
  at: number,
  draft: Draft,
  step: 1 | -1,
  style: FateStyle,
  actors: ActorIndex,
  isCount: (at: number) => boolean,
): QuantityCategory | null {
  const isOfUnknown = draft.category === null && draft.counted !== null;
  if (isOfUnknown && stream.find(at, style.thing)) return null;
  for (const reading of stream.at(at)) {
    const { class: id, length, value } = reading;
    if (id === style.either) return categoryOf(value);
    if (id === style.loss && step < 0 && isOfForces(draft, at, actors)) return 'casualties';
    const isPassive = id === style.passive;
    if (!isPassive && id !== style.active) continue;
    if (step < 0) return categoryOf(value);
    if (stream.holds(draft.end, at, style.auxiliary)) return categoryOf(value);
    const next = at + length;
    if (isPassive && !isCount(next) && !actors.at(next)) return categoryOf(value);
  }
  return null;
}
