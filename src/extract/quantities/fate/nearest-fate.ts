import type { QuantityCategory } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { ActorIndex } from '../common/actor-index.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { behindDash } from '../common/marks.js';
import { fateBeforeDash } from './dashed-fate.js';
import { type FateStyle, fateAt } from './fate-word.js';
import { fateOfOwn } from './own-clauses.js';

const FARTHEST = 9;

/** The same for a passive with its auxiliary behind the count: "peacekeepers serving in the hills along the border were detained". */
const FARTHEST_PASSIVE = 15;

/** Longest aside within a clause, in tokens. */
const LONGEST_ASIDE = 14;

/** What a verb says befell those who are counted, and where it stands. */
export interface Found {
  readonly category: QuantityCategory;
  readonly distance: number;
  readonly before: boolean;
}

/** What the nearest verb of the clause says befell those who are counted; null where none does, or it is another count's. */
export function nearestFate(
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

/** «погибших 5, раненых 20»: the noun behind the comma is of the number behind it. */
function leadsNext(section: Section, { end }: Draft, isCount: (at: number) => boolean): boolean {
  const { pack, stream } = section;
  if (stream.tokens[end]?.key !== ',') return false;
  const noun = stream.longest(end + 1, pack.classId('counted'));
  return noun !== null && isCount(behindDash(section, end + 1 + noun.length));
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
