import { amountOf } from '../../types/quantity.js';
import type { Numeral } from '../numerals/index.js';
import type { Section } from '../section.js';
import { isAboard } from './common/aboard.js';
import type { ActorIndex } from './common/actor-index.js';
import type { Amount } from './common/amount.js';
import { shareNouns, shareUnits, withOccurrence } from './relations/borrow.js';
import { cutClauses, type SentenceClauses } from './common/clause.js';
import { currencyOf } from './common/currency.js';
import { applyPass, type Pass } from './amounts/combine.js';
import type { Draft } from './common/draft.js';
import { withEllipsis } from './counted/ellipsis.js';
import { applyFates } from './fate/fate.js';
import { applyFrames } from './fate/frame.js';
import type { PlacedDate, SentenceTokens } from './common/known.js';
import { withIndicators } from './counted/indicator.js';
import { withListed } from './counted/listed.js';
import type { PhraseStyle } from './common/phrase-style.js';
import type { SignedSentence } from './common/signs.js';
import { readAmounts } from './amounts/read-amounts.js';
import { withChangeEnds, withExceeded } from './relations/change-ends.js';
import { relationsOf } from './relations/relations.js';
import { withWholeKinds, withWholes } from './relations/wholes.js';
import type { SentenceCounts } from './relations/sentence-counts.js';
import { withNoun } from './counted/with-noun.js';
import { AUXILIARIES, FATE_CLASSES, PERSONS } from './common/vocabulary.js';

export interface SentenceContext {
  readonly sentence: SignedSentence;
  readonly dates: readonly PlacedDate[];
  readonly actors: ActorIndex;
  readonly style: PhraseStyle;
}

/** The counts of one sentence, in order, with what is counted and what befell it; null where it counts nothing. */
export function readCounts(
  section: Section,
  numerals: readonly Numeral[],
  context: SentenceContext,
): SentenceCounts | null {
  const { sentence, dates, actors, style } = context;
  const counts = countsIn(section, readMeasured(section, numerals, sentence, dates), context);
  if (counts.length === 0) return null;
  const clauses = cutClauses(section, sentence);
  const listed = withListed(section, counts, sentence, style);
  const shared = shareUnits(section, shareNouns(section, listed, style), dates);
  const fated = applyFates(section, shared, clauses, actors).filter(
    (draft) => draft.fated || !isOneOfThem(section, draft),
  );
  const framed = applyFrames(section, fated, clauses, actors, style);
  const ties = withWholes(section, framed, relationsOf(section, framed, clauses), clauses);
  const whole = withWholeKinds(framed, ties);
  const ended = withChangeEnds(section, withExceeded(section, whole, clauses), ties);
  const drafts = withIndicators(section, withEllipsis(section, ended, ties), clauses).map(
    (draft) => {
      const done = withOccurrence(section, draft, clauses);
      if (done.category === 'money' && done.unit !== null)
        return { ...done, unit: currencyOf(section, done.unit, sentence, actors) };
      const shared = asShare(done);
      return isWhole(shared, sentence) ? shared : withPersons(section, shared, clauses);
    },
  );
  return { drafts, ties, dates, clauses };
}

/** The numbers of a sentence with their units and what bounds them. */
function readMeasured(
  section: Section,
  numerals: readonly Numeral[],
  sentence: SentenceTokens,
  dates: readonly PlacedDate[],
): readonly Amount[] {
  const numbers = readAmounts(section, numerals, sentence, dates);
  if (numbers.length === 0) return numbers;
  const measured = applyPass(section, numbers, UNIT, sentence);
  return applyPass(section, measured, MODIFIER, sentence);
}

const UNIT: Pass = { stage: 'quantities.unit', input: 'amount' };
const MODIFIER: Pass = { stage: 'quantities.modifier', input: 'measured' };

/** The numbers that count something, with their nouns. */
function countsIn(
  section: Section,
  amounts: readonly Amount[],
  { sentence, actors, style }: SentenceContext,
): Draft[] {
  const counts: Draft[] = [];
  for (const amount of amounts) {
    const draft = withNoun(section, amount, sentence, actors, style);
    const isCount =
      !draft.needsNoun ||
      isSurelyCount(draft) ||
      isOfOthers(draft) ||
      isOneOfThem(section, draft) ||
      isWhole(draft, sentence);
    if (isCount && !isOfName(section, draft, sentence)) counts.push(draft);
  }
  return counts;
}

/** «половина жителей», "a third of the troops": a part of some persons counts no persons. */
function asShare(draft: Draft): Draft {
  const { category } = draft;
  const value = amountOf(draft);
  const isShare = category !== null && PERSONS.has(category) && value > 0 && value < 1;
  return isShare ? { ...draft, category: 'other', unit: null } : draft;
}

/**
 * «Шестеро признаны виновными», "Hundreds began jumping": a collective number, or a vague one in front of its verb, counts persons,
 * even where nothing says whom.
 */
function withPersons(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, clauseAt }: SentenceClauses,
): Draft {
  const { category, unit, counted, mod, best, first, end, numberFirst } = draft;
  if (category !== null || unit !== null) return draft;
  const isCollective = stream.find(numberFirst, pack.classId('collective')) !== null;
  const opens = first === firstToken || clauseAt(first - 1) !== clauseAt(first);
  const isSubject = opens && stream.tokens[end]?.kind === 'word';
  const isVague = mod === 'vague' && best === null && counted === null;
  // "a boat carrying nine capsized"
  const isCarried = counted === null && isAboard({ pack, stream }, draft);
  return isCollective || isCarried || (isVague && isSubject)
    ? { ...draft, category: 'people' }
    : draft;
}

/** Verbs of those who are counted. */
const VERBS = [...FATE_CLASSES, ...AUXILIARIES] as const;

/** Digits of a number that names bear: "Superferry 9", «Спектр-2». */
const MOST_OF_NAME = 99;

/**
 * "the capsized Superferry 9 that carried": a small number of nothing, behind a word with a capital that is none of the language and nobody's
 * name, in front of no verb of those who are counted.
 */
function isOfName(
  { pack, stream }: Section,
  { category, counted, unit, mod, best, first, end, numberFirst }: Draft,
  { firstToken }: SentenceTokens,
): boolean {
  const isBare = category === null && counted === null && unit === null && mod === 'exact';
  if (!isBare || (best ?? 0) > MOST_OF_NAME || first - 1 <= firstToken) return false;
  const [name, number] = [stream.tokens[first - 1], stream.tokens[numberFirst]];
  if (name?.kind !== 'word' || name.casing !== 'capital' || number?.kind !== 'number') return false;
  if (stream.at(first - 1).length > 0) return false;
  return !pack.classIds(VERBS).some((verb) => stream.find(end, verb));
}

/** Something known is counted: «один солдат», not «в один момент». */
const isSurelyCount = ({ known, category, unit }: Draft): boolean =>
  known && (category !== 'other' || unit !== null);

/** «وأصيب 2000 آخرون», "2000 others were hurt": no year, and not the word one. */
const isOfOthers = ({ additional, best }: Draft): boolean => additional && best !== 1;

/** «один из них», "one of them": of persons or things; it counts somebody where a verb says what befell them. */
const isOneOfThem = (
  { pack, stream }: Section,
  { needsNoun, best, counted, end }: Draft,
): boolean =>
  needsNoun &&
  best === 1 &&
  counted === null &&
  stream.find(end, pack.classId('partitive')) !== null;

/** The number is all that the text says; a definite number word is an ordinal even then. */
const isWhole = (
  { numberFirst, numberEnd, neverAlone }: Amount,
  { firstToken, endToken }: SentenceTokens,
): boolean => !neverAlone && numberFirst === firstToken && numberEnd === endToken;
