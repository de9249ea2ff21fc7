import type { Section } from '../section.js';
import type { QuantityCategory } from '../../types/index.js';
import type { ActorIndex } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceClauses } from './clause.js';
import { categoryOf, FATES, PERSONS } from './vocabulary.js';

/** Class ids of the words that say what befell those who are counted. */
export interface FateStyle {
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
  readonly count: number;
}

export function fateStyle({ pack }: Section): FateStyle {
  return {
    either: pack.classId('fate'),
    active: pack.classId('fate-active'),
    passive: pack.classId('fate-passive'),
    auxiliary: pack.classId('passive-auxiliary'),
    loss: pack.classId('loss-verb'),
    count: pack.classId('count'),
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
  const found = drafts.map((draft) =>
    canSuffer(draft) ? nearestFate(section, draft, drafts, sentence, actors, style) : null,
  );
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft] = [drafts[i - 1], drafts[i]];
    if (!last || !draft || !isJoined(section, last, draft)) continue;
    if (!found[i] && found[i - 1]?.before === true && canSuffer(draft))
      found[i] = found[i - 1] ?? null;
    const shares = found[i]?.before === false && stream.tokens[last.end]?.key !== ',';
    if (!found[i - 1] && shares && canSuffer(last)) found[i - 1] = found[i] ?? null;
  }
  return drafts.map((draft, i) => {
    const fate = found[i];
    return fate ? { ...draft, category: fate.category, fated: true } : draft;
  });
}

const FATED: ReadonlySet<QuantityCategory> = new Set(FATES);

/** Counts of persons whose noun does not say yet what befell them. */
function canSuffer({ category, unit, best, low }: Draft): boolean {
  if (!Number.isInteger(best ?? low)) return false;
  if (unit !== null && unit !== 'person') return false;
  return category === null || (PERSONS.has(category) && !FATED.has(category));
}

function nearestFate(
  section: Section,
  draft: Draft,
  drafts: readonly Draft[],
  sentence: SentenceClauses,
  actors: ActorIndex,
  style: FateStyle,
): Found | null {
  const { firstToken, endToken, clauseAt } = sentence;
  const isCount = (at: number): boolean =>
    drafts.some((other) => other !== draft && at >= other.first && at < other.end);
  const resumesAt = (from: number, step: 1 | -1, home: number): number | null => {
    for (let at = from, left = LONGEST_ASIDE; left > 0; left--, at += step) {
      if (at < firstToken || at >= endToken) return null;
      if (clauseAt(at) === home) return at;
    }
    return null;
  };
  const search = (start: number, step: 1 | -1): Found | null => {
    const home = clauseAt(step > 0 ? draft.end - 1 : draft.first);
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
  const after = search(draft.end, 1);
  const before = search(draft.first - 1, -1);
  if (!after || !before) return after ?? before;
  return after.distance <= before.distance ? after : before;
}

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
  for (const reading of stream.at(at)) {
    const { class: id, length, value } = reading;
    if (id === style.either) return categoryOf(value);
    if (id === style.loss && step < 0 && draft.category === 'troops') return 'casualties';
    const isPassive = id === style.passive;
    if (!isPassive && id !== style.active) continue;
    if (step < 0) return categoryOf(value);
    if (stream.holds(draft.end, at, style.auxiliary)) return categoryOf(value);
    const next = at + length;
    if (isPassive && !isCount(next) && !actors.at(next)) return categoryOf(value);
  }
  return null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Nothing but "and", a comma or both stands between two counts. */
function isJoined({ stream, pack }: Section, a: Draft, b: Draft): boolean {
  const and = pack.classId('and');
  const between = range(a.end, b.first);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((at) => stream.tokens[at]?.key === ',' || stream.find(at, and) !== null)
  );
}
