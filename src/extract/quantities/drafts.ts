import type { Numeral } from '../numerals/index.js';
import type { Section } from '../section.js';
import type { ActorIndex } from './common/actor-index.js';
import type { Amount } from './common/amount.js';
import { shareNouns, shareUnits, withOccurrence } from './relations/borrow.js';
import { clausesOf } from './common/clause.js';
import { applyPass } from './amounts/combine.js';
import type { Draft } from './common/draft.js';
import { withEllipsis } from './counted/ellipsis.js';
import { applyFates } from './fate/fate.js';
import { applyFrames } from './fate/frame.js';
import type { PlacedDate, SentenceTokens } from './common/known.js';
import { withListed } from './counted/listed.js';
import type { PhraseStyle } from './common/phrase-style.js';
import { readAmounts } from './amounts/read-amounts.js';
import { relationsOf } from './relations/relations.js';
import type { SentenceCounts } from './relations/sentence-counts.js';
import { withNoun } from './counted/with-noun.js';

export interface SentenceContext {
  readonly sentence: SentenceTokens;
  readonly dates: readonly PlacedDate[];
  readonly actors: ActorIndex;
  readonly style: PhraseStyle;
}

/** The counts of one sentence, in order, with what is counted and what befell it. */
export function readCounts(
  section: Section,
  numerals: readonly Numeral[],
  { sentence, dates, actors, style }: SentenceContext,
): SentenceCounts {
  const numbers = readAmounts(section, numerals, sentence, (numeral) =>
    isPartOfDate(section, numeral, dates),
  );
  if (numbers.length === 0)
    return { drafts: [], ties: [], dates, clauses: { clauseAt: () => 0, ...sentence } };
  const measured = applyPass(
    section,
    numbers,
    { stage: 'quantities.unit', input: 'amount' },
    sentence,
  );
  const amounts = applyPass(
    section,
    measured,
    { stage: 'quantities.modifier', input: 'measured' },
    sentence,
  );
  const counts = amounts
    .map((amount) => withNoun(section, amount, sentence, actors, style))
    .filter((draft) => !draft.needsNoun || isSurelyCount(draft) || isWhole(draft, sentence));
  const clauses = clausesOf(section, sentence);
  const listed = withListed(section, counts, sentence, style);
  const shared = shareUnits(section, shareNouns(section, listed, style), dates);
  const fated = applyFates(section, shared, clauses, actors);
  const framed = applyFrames(section, fated, sentence, actors, style);
  const ties = relationsOf(section, framed, sentence);
  const drafts = withEllipsis(section, framed, ties).map((draft) => {
    const done = withOccurrence(section, draft, sentence);
    return isWhole(done, sentence) ? done : withPersons(section, done);
  });
  return { drafts, ties, dates, clauses };
}

/** «Шестеро признаны виновными»: a collective number counts persons, even where nothing says whom. */
function withPersons({ pack, stream }: Section, draft: Draft): Draft {
  const { category, unit, numberFirst } = draft;
  if (category !== null || unit !== null || !stream.find(numberFirst, pack.classId('collective')))
    return draft;
  return { ...draft, category: 'people' };
}

/** A number inside a date is none, unless it counts units of time («полтора года назад», "within 12 months"). */
function isPartOfDate(
  { stream, pack }: Section,
  { first, end, bare, value }: Numeral,
  dates: readonly PlacedDate[],
): boolean {
  const inside = dates.find((placed) => first < placed.end && end > placed.first);
  if (!inside) return false;
  if (inside.date.type === 'DURATION') return false;
  if (bare && value >= 1000) return true;
  const unit = stream.find(end, pack.classId('time-unit'));
  return inside.date.relative === null || unit === null;
}

/** Something known is counted: «один солдат», not «в один момент». */
const isSurelyCount = ({ known, category, unit }: Draft): boolean =>
  known && (category !== 'other' || unit !== null);

/** The number is all that the text says; a definite number word is an ordinal even then. */
const isWhole = (
  { numberFirst, numberEnd, neverAlone }: Amount,
  { firstToken, endToken }: SentenceTokens,
): boolean => !neverAlone && numberFirst === firstToken && numberEnd === endToken;
