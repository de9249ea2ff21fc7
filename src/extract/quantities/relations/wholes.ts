import { readingEndingAt } from '../../readings.js';
import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { FATED, HURT, PERSONS } from '../common/vocabulary.js';
import { wholeBehind } from './joined.js';
import type { Tie } from './tie.js';

/**
 * Ties parts to the whole beside them: «12 из 60 задержанных», "12 of the 60", «12 من أصل 60», and to one that stands in front, «Из 60
 * задержанных 12 отпущены», with as many parts as it can have.
 */
export function withWholes(
  section: Section,
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
  clauses: SentenceClauses,
): (Tie | null)[] {
  const tied = [...ties];
  drafts.forEach((draft, i) => {
    const whole = wholeBehind(section, draft, drafts[i + 1]);
    if (whole && !tied[i] && isPartOf(draft, whole)) tied[i] = partOf(i + 1);
    if (!isWholeAhead(section, draft, clauses) && !opensBrackets(section, draft, drafts[i + 1]))
      return;
    let left = valueOf(draft);
    for (let at = i + 1; at < drafts.length; at++) {
      const part = drafts[at];
      const isNear = at > i + 1 || (part && isBeside(draft, part, clauses));
      if (!part || !isNear || tied[at] || !isPartOf(part, draft)) return;
      left -= valueOf(part);
      if (left < 0) return;
      tied[at] = partOf(i);
    }
  });
  return tied;
}

/** Bare parts of a whole behind them are what it is; what befell those who were hurt the rest tells for itself. */
export function withWholeKinds(
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
): readonly Draft[] {
  return drafts.map((draft, i) => {
    const to = ties[i]?.type === 'part-of' ? ties[i].to : null;
    const whole = to === i + 1 ? drafts[to] : undefined;
    if (!whole?.category || draft.category !== null || draft.counted !== null) return draft;
    if (!PERSONS.has(whole.category)) return draft;
    const category = HURT.has(whole.category) ? 'people' : whole.category;
    return { ...draft, category, fated: FATED.has(category) };
  });
}

const partOf = (to: number): Tie => ({ type: 'part-of', to, isChange: false });

const valueOf = ({ best, low, high }: Draft): number => best ?? low ?? high ?? 0;

/** Of persons some persons are a part, of things so many bare ones, or as many of the same. */
function isPartOf(part: Draft, whole: Draft): boolean {
  const isCount = ({ unit }: Draft): boolean => unit === null || unit === 'person';
  if (!isCount(part) || !isCount(whole) || !Number.isInteger(valueOf(part))) return false;
  if (part.category === 'percent' || whole.category === 'percent') return false;
  if (valueOf(part) > valueOf(whole)) return false;
  const persons = [part, whole].map(({ category }) => category !== null && PERSONS.has(category));
  if (part.counted === null) return part.category === null || persons[0] === persons[1];
  return persons[0] === true && persons[1] === true;
}

/** Tokens between a whole and its first part: "Of the 60 people who had been detained in May, 12". */
const PART_REACH = 14;

/** In the clause of the whole, or right behind it. */
const isBeside = (whole: Draft, part: Draft, { clauseAt }: SentenceClauses): boolean =>
  part.first - whole.end <= PART_REACH && clauseAt(part.first) - clauseAt(whole.first) <= 1;

/** «10 людей (6 жінок, 3 чоловіків і 1 дитина)»: right behind a whole, what its brackets begin with. */
const opensBrackets = (
  { stream: { tokens } }: Section,
  { end, category }: Draft,
  next: Draft | undefined,
): boolean =>
  category !== null &&
  PERSONS.has(category) &&
  tokens[end]?.key === '(' &&
  next?.first === end + 1 &&
  PERSONS.has(next.category ?? 'other');

/** «Из 60 задержанных», "Out of 40 lawmakers", «من أصل 60»: a whole that opens its clause. */
function isWholeAhead(
  section: Section,
  { first }: Draft,
  { firstToken, clauseAt }: SentenceClauses,
): boolean {
  const ids = section.pack.classIds(['out-of', 'whole-link']);
  const [link] = ids.flatMap((id) => readingEndingAt(section, id, first, firstToken) ?? []);
  if (!link) return false;
  const opening = first - link.length;
  return opening === firstToken || clauseAt(opening - 1) !== clauseAt(first);
}
