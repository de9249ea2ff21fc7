import type { Numeral } from '../numerals/index.js';
import type { Section } from '../section.js';
import type { ActorIndex } from './actor-index.js';
import { modified, type Amount } from './amount.js';
import { shareNouns, shareUnits, withOccurrence } from './borrow.js';
import { clausesOf } from './clause.js';
import { applyPass } from './combine.js';
import type { Draft } from './draft.js';
import { withEllipsis } from './ellipsis.js';
import { applyFates } from './fate.js';
import { applyFrames } from './frame.js';
import type { PlacedDate, SentenceTokens } from './known.js';
import { readNounPhrase } from './noun-phrase.js';
import type { PhraseStyle } from './phrase-style.js';
import { readAmounts } from './read-amounts.js';
import { relationsOf } from './relations.js';
import type { SentenceCounts } from './sentence-counts.js';
import { categoryOf, FATED, modOf } from './vocabulary.js';

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
  const shared = shareUnits(section, shareNouns(section, counts, style), dates);
  const fated = applyFates(section, shared, clauses, actors);
  const framed = applyFrames(section, fated, sentence, actors, style);
  const ties = relationsOf(section, framed, sentence);
  const drafts = withEllipsis(section, framed, ties).map((draft) =>
    withOccurrence(section, draft, sentence),
  );
  return { drafts, ties, dates, clauses };
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

function withNoun(
  section: Section,
  amount: Amount,
  { endToken }: SentenceTokens,
  actors: ActorIndex,
  style: PhraseStyle,
): Draft {
  const { pack, stream } = section;
  if (amount.category === 'percent') return ofWhole(section, amount, endToken, actors, style);
  if (amount.category !== null || amount.counted !== null) {
    const noun = amount.counted && stream.longest(amount.counted.first, style.counted);
    const category = amount.category ?? (noun && categoryOf(noun.value));
    return {
      actors: actorsBehind(amount, actors),
      known: category !== null,
      fated: false,
      ...amount,
      category,
    };
  }
  // «43 из 50»: what is counted stands behind the second number.
  const link = stream.longest(amount.end, pack.classId('of-link'));
  const isPart = link && stream.find(amount.end + link.length, style.numeral) !== null;
  const phrase = isPart ? null : readNounPhrase(section, amount, endToken, actors, style);
  if (!phrase) return { actors: [], known: false, fated: false, ...amount };
  const counted = { first: amount.end, end: phrase.end };
  const after = stream.longest(phrase.end, pack.classId('amount-mod-after'));
  const next = phrase.end + (after?.length ?? 0);
  // «5 شهداء وأكثر من 360»: "more than" of the next number.
  const behind = stream.find(next, pack.classId('than')) ? next + 1 : next;
  const isOfNext = stream.tokens[behind]?.kind === 'number';
  const mod = after && amount.mod === 'exact' && !isOfNext ? modOf(after.value) : null;
  // "half of the victims": a share of the dead is no count of them.
  const isShare = !Number.isInteger(amount.best ?? amount.low ?? amount.high ?? 0);
  const isFate = phrase.category !== null && FATED.has(phrase.category);
  return {
    actors: phrase.actors,
    known: phrase.known,
    fated: false,
    ...amount,
    ...(mod ? modified(amount, mod) : {}),
    end: mod && after ? phrase.end + after.length : phrase.end,
    counted,
    category: isShare && isFate ? 'people' : phrase.category,
  };
}

/** Words of a whole without "of"; more have a verb among them. */
const WHOLE_REACH = 3;

/** «54% избирателей», "70% of Americans": of whom or what a share is; unknown nouns only behind "of". */
function ofWhole(
  section: Section,
  amount: Amount,
  limit: number,
  actors: ActorIndex,
  style: PhraseStyle,
): Draft {
  const share = { actors: actorsBehind(amount, actors), known: true, fated: false, ...amount };
  const phrase = readNounPhrase(section, amount, limit, actors, style);
  const isOf = section.stream.find(amount.end, style.link) !== null;
  if (!phrase || !(isOf || (phrase.known && phrase.end - amount.end <= WHOLE_REACH))) return share;
  // "95% of the country's exports"
  if (section.stream.tokens[phrase.end]?.key === "'") return share;
  return { ...share, end: phrase.end, counted: { first: amount.end, end: phrase.end } };
}

/** Behind money stands whose currency it is («долларов США»), or who is given it («للأونروا»). */
const actorsBehind = ({ end, category }: Amount, actors: ActorIndex): Draft['actors'] => {
  const next = category === 'money' ? null : actors.at(end);
  return next && next.actor.type !== 'person' ? [next] : [];
};

/** Something known is counted: «один солдат», not «в один момент». */
const isSurelyCount = ({ known, category, unit }: Draft): boolean =>
  known && (category !== 'other' || unit !== null);

/** The number is all that the text says; a definite number word is an ordinal even then. */
const isWhole = (
  { numberFirst, numberEnd, neverAlone }: Amount,
  { firstToken, endToken }: SentenceTokens,
): boolean => !neverAlone && numberFirst === firstToken && numberEnd === endToken;
