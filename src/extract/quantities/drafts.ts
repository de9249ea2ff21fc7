import type { Numeral } from '../numerals/index.js';
import type { Section } from '../section.js';
import type { ActorIndex } from './actor-index.js';
import { modified, type Amount } from './amount.js';
import { applyPass } from './combine.js';
import type { Draft } from './draft.js';
import { applyFates } from './fate.js';
import { applyFrames } from './frame.js';
import type { SentenceTokens } from './known.js';
import { readNounPhrase, type PhraseStyle } from './noun-phrase.js';
import { readAmounts } from './read-amounts.js';
import type { PlacedDate } from './situation.js';
import { categoryOf, modOf, PERSONS } from './vocabulary.js';

export interface SentenceContext {
  readonly sentence: SentenceTokens;
  readonly clauses: Uint16Array;
  readonly dates: readonly PlacedDate[];
  readonly actors: ActorIndex;
  readonly style: PhraseStyle;
}

/** The counts of one sentence, in order, with what is counted and what befell it. */
export function draftsOf(
  section: Section,
  numerals: readonly Numeral[],
  { sentence, clauses, dates, actors, style }: SentenceContext,
): Draft[] {
  const numbers = readAmounts(section, numerals, sentence, (numeral) =>
    isPartOfDate(section, numeral, dates),
  );
  const measured = applyPass(section, numbers, { stage: 'quantities.unit', input: 'amount' }, sentence);
  const amounts = applyPass(
    section,
    measured,
    { stage: 'quantities.modifier', input: 'measured' },
    sentence,
  );
  const counts = amounts
    .map((amount) => withNoun(section, amount, sentence, actors, style))
    .filter((draft) => !draft.needsNoun || draft.known || isWhole(draft, sentence));
  const shared = shareNouns(section, counts);
  const fated = applyFates(section, shared, clauses, sentence, actors);
  const framed = applyFrames(section, fated, sentence, actors, style);
  return withEllipsis(framed).map((draft) => withOccurrence(section, draft, sentence));
}

/** «2500 военных США в Ираке, в Сирии — 900»: a bare number counts what the one before it counts. */
function withEllipsis(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const last = done.at(-1);
    const isBare = draft.counted === null && draft.unit === null && Number.isInteger(draft.best ?? draft.low);
    if (!last?.category || !PERSONS.has(last.category) || !isBare) done.push(draft);
    else if (draft.category === null) done.push({ ...draft, category: last.category, actors: last.actors });
    else if (PERSONS.has(draft.category) && draft.actors.length === 0) {
      done.push({ ...draft, actors: last.actors });
    } else done.push(draft);
  }
  return done;
}

/** «43 из 50 беспилотников»: the number before «из» counts what the one behind it counts. */
function shareNouns({ pack, stream }: Section, drafts: readonly Draft[]): Draft[] {
  const link = pack.classId('of-link');
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const reading = stream.longest(draft.end, link);
    if (!next || !reading || draft.known || draft.end + reading.length !== next.first) return draft;
    return { ...draft, category: next.category, unit: next.unit, known: next.known, actors: next.actors };
  });
}

/** "came under attack 150 times": what happened so often stands elsewhere in the sentence. */
function withOccurrence(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken }: SentenceTokens,
): Draft {
  const { counted, category } = draft;
  if (!counted || (category !== null && category !== 'other')) return draft;
  if (!stream.find(counted.first, pack.classId('times-word'))) return draft;
  const word = pack.classId('occurrence');
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.find(at, word);
    if (reading) return { ...draft, category: categoryOf(reading.value) };
  }
  return draft;
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
  if (amount.category !== null || amount.counted !== null) {
    return { ...amount, actors: actorsBehind(amount, actors), known: amount.category !== null };
  }
  const { pack, stream } = section;
  const phrase = readNounPhrase(section, amount, endToken, actors, style);
  if (!phrase) return { ...amount, actors: [], known: false };
  const counted = { first: amount.end, end: phrase.end };
  const after = stream.longest(phrase.end, pack.classId('amount-mod-after'));
  const mod = after && amount.mod === 'exact' ? modOf(after.value) : null;
  return {
    ...amount,
    ...(mod ? modified(amount, mod) : {}),
    end: mod && after ? phrase.end + after.length : phrase.end,
    counted,
    category: phrase.category,
    actors: phrase.actors,
    known: phrase.known,
  };
}

const actorsBehind = ({ end }: Amount, actors: ActorIndex): Draft['actors'] => {
  const next = actors.at(end);
  return next && next.actor.type !== 'person' ? [next] : [];
};

const isWhole = ({ first, end }: Amount, { firstToken, endToken }: SentenceTokens): boolean =>
  first === firstToken && end === endToken;
