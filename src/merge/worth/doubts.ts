import type { Doubt, Fact, FactValue } from '../../types/fact.js';
import { isWon, outcomeOf } from '../../types/outcome.js';
import type { QuantityCategory } from '../../types/quantity.js';
import { isMutual } from '../claims/claim.js';
import { befalls, isRare } from '../claims/label-table.js';
import { largestOf } from '../common/bounds.js';
import type { Evidence } from './evidence.js';

/** A reason not to tell a fact, in words, and when it holds. */
interface DoubtRule {
  readonly why: string;
  readonly holds: (evidence: Evidence) => boolean;
}

/** Categories that do not say what is counted: without an owner such a number says nothing. */
const NAMELESS: ReadonlySet<QuantityCategory> = new Set([
  ...(['people', 'money', 'percent', 'other'] as const),
  ...(['weapons', 'vehicles', 'bases', 'distance', 'duration'] as const),
]);
/** So many people at a place that a title or lead names are news by their number. */
const CROWD = 100;
/** Fewer than this are not what a story is about. */
const FEW = 10;
/** Who acts, whom it hits and where: an event that names so much can be recognised without its day. */
const RECOGNISABLE = 3;

/** Whether nobody does it alone; a coalition that was formed or a mission that began is known by one name. */
function takesTwo(type: Fact['type'], relation: string): boolean {
  return isMutual(type) && type !== 'COOPERATE' && !isRare(relation);
}

function isDated({ from, to }: FactValue): boolean {
  return from !== null || to !== null;
}

function hasStatedDay({ values }: Fact): boolean {
  return values.some(({ certainty }) => certainty === 'stated');
}

function isOver({ values }: Fact): boolean {
  return values.every(({ status }) => status === 'asserted');
}

/** A number of nobody that a title tells with its place can be news: "more than a million people protested in Northland". */
function isCrowd({ fact, isPlaced, isPassing, isOfCrowd }: Evidence): boolean {
  const isMany = fact.category === 'people' && largestOf(fact.values) >= CROWD;
  return isMany && isPlaced && !isPassing && isOfCrowd();
}

/** Shares of which a story has one, of nobody in particular. */
const SAYING_ALL: ReadonlySet<string> = new Set(['turnout']);

/** An outcome that nobody needs: a share of votes of nobody, or a number in passing of nobody and nowhere. */
function isStray({ fact: { indicator, subject, at }, isPassing }: Evidence): boolean {
  const isNobodys = subject.length === 0;
  return isNobodys && (isWon(outcomeOf(indicator)) || (isPassing && at === null));
}

/**
 * Why facts are not told that only one of several sources gives: each names a way in which such facts were found to be wrong or worth
 * nothing more often than not. What two sources give, or one source alone tells of, is told.
 */
export const DOUBT_RULES: Readonly<Record<Exclude<Doubt, 'told-better'>, DoubtRule>> = {
  'one-side': {
    why: 'one source gives it, and names only one side of what takes two',
    holds: ({ fact: { kind, type, relation, subject, at }, isAlone }) =>
      kind === 'event' && isAlone && takesTwo(type, relation) && subject.length < 2 && at === null,
  },
  'inferred-in-passing': {
    why: 'one source gives it in passing, and its day is worked out or lies ahead',
    holds: ({ fact, isPassing, isExplicit, roles }) =>
      fact.kind === 'event' &&
      isPassing &&
      roles < RECOGNISABLE &&
      fact.values.some(isDated) &&
      !hasStatedDay(fact) &&
      !(isExplicit && isOver(fact)),
  },
  'beside-the-story': {
    why: 'one source gives it in passing, of nobody and no place that another source names',
    holds: ({ isPassing, known }) => isPassing && known !== null && known < 2,
  },
  nameless: {
    why: 'nothing says what it counts, or one source gives it and nothing says whose it is',
    holds: (evidence) => {
      const { kind, subject, by, category } = evidence.fact;
      if (outcomeOf(evidence.fact.indicator) !== null) return isStray(evidence);
      if (SAYING_ALL.has(evidence.fact.indicator?.ids[0] ?? '')) return false;
      const isOfNothing = category === 'other' || (category === 'percent' && subject.length === 0);
      if (isOfNothing && !evidence.hasNoun) return true;
      const isNameless = kind === 'quantity' && category !== null && NAMELESS.has(category);
      const isOwned = category !== 'money' && (subject.length > 0 || by !== null);
      return evidence.isAlone && isNameless && !isOwned && !isCrowd(evidence);
    },
  },
  'vague-in-passing': {
    why: 'one source gives it in passing, without a number and without saying whose it is',
    holds: ({ fact: { kind, subject, by, values }, isPassing }) =>
      kind === 'quantity' &&
      isPassing &&
      subject.length === 0 &&
      by === null &&
      values.every(({ mod }) => mod === 'vague'),
  },
  'few-in-passing': {
    why: 'one source gives it in passing, of a few people of nobody and nowhere, or of a few soldiers',
    holds: ({ fact, isAlone, isPassing, isPlaced }) => {
      if (fact.kind !== 'quantity' || largestOf(fact.values) >= FEW) return false;
      return fact.category === 'troops' ? isAlone : isPassing && !isPlaced;
    },
  },
  bare: {
    why: 'nothing says when it was and hardly anything who or where',
    holds: ({ fact, isAlone, roles }) => {
      if (fact.kind !== 'event' || befalls(fact.relation) || fact.values.some(isDated))
        return false;
      // "A protocol to the treaty": two can name one so without meaning the same agreement.
      return roles < (isAlone || fact.type === 'AGREE' ? 2 : 1);
    },
  },
  'planned-alone': {
    why: 'one source gives the number, and of what is only planned',
    holds: ({ fact: { kind, values }, isAlone }) =>
      kind === 'quantity' && isAlone && values.every(({ status }) => status !== 'asserted'),
  },
  'denied-alone': {
    why: 'one source says that it did not happen, and no other that it did',
    holds: ({ fact: { kind, values }, isAlone }) =>
      kind === 'event' &&
      isAlone &&
      values.every(({ polarity, status }) => polarity === 'negative' && status === 'asserted'),
  },
};
