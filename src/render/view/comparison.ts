import type { DigestArticle, Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { goesOn, isAccident, isOnce } from '../../merge/claims/label-table.js';
import { byKeys } from '../../merge/common/order.js';
import { isTold } from '../../merge/worth/is-told.js';
import { differs, hasDate } from '../select.js';
import { isOngoing } from './differences.js';
import { keyNumbers } from './numbers.js';
import { isToll, mark, overlaps, tellingFacts, timedFacts } from './timeline.js';
import type { Mark } from './timeline.js';

/** What sources say, side by side. */
export interface Comparison {
  /** Oldest first. */
  readonly sources: readonly DigestArticle[];
  /** Facts that are worth a row. */
  readonly rows: readonly Fact[];
  /** What two or more tell and this one does not, although it could have. */
  readonly leftOut: (source: DigestArticle) => readonly Fact[];
  /** What this one alone tells. */
  readonly onlyIn: (source: DigestArticle) => readonly Fact[];
}

/** Oldest first; articles that can have been published at any time before or after a day last. */
const byAge = byKeys<DigestArticle>(
  ({ published }) => (published?.from == null || published.to === null ? '9999' : published.from),
  ({ published }) => published?.to ?? '9999',
  ({ n }) => n,
);

/** The values of a fact that an article gives. */
export function given({ values }: Fact, n: number): readonly FactValue[] {
  return values.filter(({ support }) => support.some((each) => each.n === n));
}

const byExactness = byKeys<FactValue>(
  ({ superseded }) => (superseded ? 1 : 0),
  ({ mod }) => (mod === 'exact' ? 0 : 1),
  ({ best, low }) => -(best ?? low ?? 0),
);

/** The value to show of several that one source gives: the first with a date, of numbers what holds now, the more exact. */
export function telling(values: readonly FactValue[]): FactValue | undefined {
  const dated = values.find(hasDate);
  const isNumber = values.some(({ best, low, high }) => (best ?? low ?? high) !== null);
  return dated ?? (isNumber ? [...values].sort(byExactness)[0] : values[0]);
}

/** Whether a value is not the same as the first source's, of what goes on for days in more than its day. */
export function standsApart(fact: Fact, { relationToFirst }: FactValue): boolean {
  return ['conflict', 'update', 'as-of', 'open'].includes(relationToFirst) && !isOngoing(fact);
}

/** How the value of a cell is known: the mark of its date; empty for numbers and what has no date. */
export function cellMark(fact: Fact, value: FactValue): Mark | '' {
  return fact.kind !== 'quantity' && hasDate(value) ? mark(value) : '';
}

/** What is worth comparing: what several sources tell, numbers, and dates. */
function comparableFacts(story: Story): readonly Fact[] {
  const timed = new Set(timedFacts(story));
  const numbers = new Set(keyNumbers(story));
  const told = new Set(tellingFacts(story));
  return story.facts.filter((fact) => {
    if (fact.kind === 'quantity') return numbers.has(fact);
    if (fact.kind === 'date') return timed.has(fact);
    return told.has(fact) && (fact.articles > 1 || timed.has(fact) || fact.prominent > 0);
  });
}

/**
 * Whether so many sources tell a fact that it is telling where one does not: a number that two give, of events and dates what about half
 * of them tell, since a source can tell of the same in words that no rule ties to them.
 */
function isCommon({ kind, articles }: Fact, sources: number): boolean {
  return articles > 1 && (kind === 'quantity' || 2 * articles >= sources - 1);
}

/** Whether a source may have been written after others told a fact: only then it left it out. */
function couldKnow(source: DigestArticle, fact: Fact, sources: readonly DigestArticle[]): boolean {
  const last = source.published?.to ?? null;
  return sources.some(({ n, published }) => {
    const first = published?.from ?? null;
    return given(fact, n).length > 0 && (last === null || first === null || first <= last);
  });
}

/**
 * Whether a source tells the like of a fact, though not so that it is certainly the same: the crash without its day, the dead of another
 * place. It did not leave it out.
 */
function tellsLike({ n }: DigestArticle, fact: Fact, { facts }: Story): boolean {
  return facts.some((other) => {
    if (other === fact || other.kind !== fact.kind) return false;
    if (fact.kind === 'quantity') {
      return isToll(fact) && other.category === fact.category && given(other, n).length > 0;
    }
    const isOnly = isOnce(fact.relation) || isAccident(fact.relation) || goesOn(fact.relation);
    const same = other.relation === fact.relation && (isOnly || isTold(other));
    const isLike = ({ status }: FactValue) => isOnly || status !== 'hypothetical';
    return same && given(other, n).some((value) => isLike(value) && !isApart(value, fact));
  });
}

/** Whether a value has a day, and none of those of a fact. */
function isApart(value: FactValue, { values }: Fact): boolean {
  const days = values.filter(hasDate);
  return hasDate(value) && !days.some((other) => overlaps(value, other));
}

/** Puts what the articles of a story say side by side. */
export function compareSources(story: Story, articles: readonly DigestArticle[]): Comparison {
  const sources = [...articles].sort(byAge);
  const facts = comparableFacts(story);
  const rows = facts.filter((fact) => fact.articles > 1 || fact.prominent > 0 || differs(fact));
  const common = facts.filter((fact) => isCommon(fact, sources.length));
  const shown = new Set(rows);
  const single = facts.filter((fact) => !shown.has(fact));
  return {
    sources,
    rows,
    leftOut: (source) =>
      common.filter(
        (fact) =>
          given(fact, source.n).length === 0 &&
          couldKnow(source, fact, sources) &&
          !tellsLike(source, fact, story),
      ),
    onlyIn: ({ n }) => single.filter((fact) => given(fact, n).length > 0),
  };
}
