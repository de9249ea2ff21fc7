import type { Bindings, EmitValue, Match, TokenStream } from '../../../match/index.js';
import type { Numeral } from '../../numerals/index.js';
import type { Section } from '../../section.js';
import { bareAmount, modified, NUMBER_RULE, type Amount } from '../common/amount.js';
import { estimateFrom, ownEstimate } from './estimate-rule.js';
import type { PlacedDate, SentenceTokens } from '../common/known.js';
import { categoryOf, modOf } from '../common/vocabulary.js';

/**
 * The numbers of a sentence, in order: numerals that no rule of `quantities.amount` makes part of something else
 * (an ordinal, a score, a model's name) or puts together (ranges, fractions, decimals in words).
 */
export function readAmounts(
  section: Section,
  numerals: readonly Numeral[],
  { firstToken, endToken }: SentenceTokens,
  dates: readonly PlacedDate[],
): Amount[] {
  const { pack, stream } = section;
  const isNumber = (match: Match): boolean => {
    const bindings = pack.bindings(match);
    if (bindings.emit('kind') === 'none') return true;
    if (bindings.emit('kind') === 'zero' && isOfUnknown(section, match)) return false;
    // "between 12 and 14 June", «في الـ25 من نيسان»: days count nothing.
    const ends = endsOf(bindings, numerals);
    const isOfDays = ends.length > 0 && ends.every(({ value }) => value <= MOST_DAYS);
    if (isOfDays && ends.every((numeral) => isPartOfDate(section, numeral, dates))) return false;
    // «الربع الأول من العام»: a quarter of a year
    const isInDate = ({ date, first, end }: PlacedDate): boolean =>
      date.type === 'DATE' && first <= match.first && end >= match.end;
    if (bindings.emit('kind') === 'fraction' && dates.some(isInDate)) return false;
    return estimateFrom(bindings, numerals, stream) !== null;
  };
  const grammar = pack.grammar('quantities.amount');
  const matches = grammar.match(stream, firstToken, endToken, isNumber);
  const found: Amount[] = [];
  for (const match of matches) {
    const amount = readRule(pack.bindings(match), numerals, stream);
    if (amount) found.push(amount);
  }
  const made = found.length;
  const numeralClass = pack.classId('numeral');
  let next = 0;
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.find(at, numeralClass);
    const numeral = reading && numerals[Number(reading.value)];
    if (!numeral || isPartOfDate(section, numeral, dates)) continue;
    // Matches stand in order, as numerals do.
    while ((matches[next]?.end ?? endToken) <= numeral.first) next++;
    const match = matches[next];
    if (match && match.first < numeral.end) continue;
    if (isAcronym(section, numeral) || isListMark(section, numeral, firstToken)) continue;
    found.push(plainAmount(numeral));
  }
  return made > 0 && made < found.length ? found.sort((a, b) => a.first - b.first) : found;
}

/** What may stand behind "none" that has no noun. */
const BEHIND_NONE = ['phrase-end', 'clause-start', 'of-link', 'and', 'counted', 'date'] as const;

/** «не пострадал ни один мост»: "none" behind its verb, of a noun that nobody knows as one of persons. */
function isOfUnknown({ pack, stream }: Section, { spanFirst, spanEnd, end }: Match): boolean {
  if (end !== spanEnd || stream.tokens[end]?.kind !== 'word') return false;
  const isNone = pack
    .classIds(NONE)
    .some((id) => spanFirst + (stream.longest(spanFirst, id)?.length ?? 0) === spanEnd);
  return isNone && !pack.classIds(BEHIND_NONE).some((id) => stream.find(end, id));
}

const NONE = ['no-one', 'no-one-object'] as const;

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

/** Largest number of a list's item, and of one within a sentence. */
const MOST_ITEMS = 99;
const MOST_INNER_ITEMS = 20;
const ITEM_ENDS: ReadonlySet<string> = new Set(['.', ')', '-', '–']);
const ITEM_STARTS: ReadonlySet<string> = new Set([';', ':', ',', '.']);

/** «1. …», «1- …» at the head of a sentence, «(1)» behind a mark: the number of an item. */
function isListMark(
  { stream: { tokens } }: Section,
  { first, end, bare, value }: Numeral,
  firstToken: number,
): boolean {
  if (!bare || value > MOST_ITEMS) return false;
  const [before, after, next] = [tokens[first - 1], tokens[end], tokens[end + 1]];
  const isOpen = first > firstToken && before?.key === '(' && !(tokens[first]?.spaced ?? true);
  if (after === undefined || after.spaced || !ITEM_ENDS.has(after.key)) return false;
  if (isOpen && after.key === ')') {
    const isHead = first - 1 === firstToken;
    const isInner = value <= MOST_INNER_ITEMS && ITEM_STARTS.has(tokens[first - 2]?.key ?? '');
    return isHead || isInner;
  }
  const isBehindMark = after.key === ')' && ITEM_STARTS.has(before?.key ?? '');
  if (isBehindMark && first > firstToken) return value <= MOST_INNER_ITEMS && next?.spaced === true;
  return first === firstToken && next?.spaced === true;
}

/** Letters of a word that is as likely an acronym as a number: «на території СТО». */
const LONGEST_ACRONYM = 3;

/** A short number word in capitals among words that are not. */
function isAcronym({ article, stream }: Section, { first, end, digits }: Numeral): boolean {
  if (digits || end - first > 1) return false;
  const textAt = (at: number): string => {
    const token = stream.tokens[at];
    return token?.kind === 'word' ? article.raw.slice(token.start, token.end) : '';
  };
  const isUpper = (text: string): boolean =>
    text !== '' && text !== text.toLowerCase() && text === text.toUpperCase();
  const text = textAt(first);
  if (text.length < 2 || text.length > LONGEST_ACRONYM || !isUpper(text)) return false;
  return !isUpper(textAt(first - 1)) && !isUpper(textAt(first + 1));
}

function plainAmount(numeral: Numeral): Amount {
  const { value, digits, definite, vague } = numeral;
  const needsNoun = (value === 1 && !digits) || mayBeYear(numeral) || (definite && !vague);
  return {
    ...bareAmount(numeral, ownEstimate(numeral), NUMBER_RULE),
    needsNoun,
    neverAlone: definite,
  };
}

const mayBeYear = ({ bare, digits, scaled, value, high }: Numeral): boolean =>
  (high === null ? bare : digits && !scaled && high < YEARS.to) &&
  value >= YEARS.from &&
  value < YEARS.to;

/** Bare numbers of this size are more often years than counts. */
const YEARS = { from: 1900, to: 2100 };

/** Days of a month. */
const MOST_DAYS = 31;

/** The ends of a range, or the one number, as far as they are numerals. */
const endsOf = (bindings: Bindings, numerals: readonly Numeral[]): readonly Numeral[] =>
  ['low', 'high', 'numeral'].flatMap(
    (name) => numerals[Number(bindings.get(name)?.value ?? -1)] ?? [],
  );

/** Rules that only add words to a numeral. */
const PLAIN_KINDS = new Set<EmitValue>(['plain', 'restated', 'article', 'after-noun']);

/** What a rule of `quantities.amount` makes of its captures; null when it only keeps them from being numbers. */
function readRule(
  bindings: Bindings,
  numerals: readonly Numeral[],
  stream: TokenStream,
): Amount | null {
  const plain = estimateFrom(bindings, numerals, stream);
  if (!plain) return null;
  const mod = modOf(bindings.emit('mod'));
  const estimate = mod ? modified(plain, mod) : plain;
  const { match } = bindings;
  const number =
    bindings.get('number') ??
    (PLAIN_KINDS.has(bindings.emit('kind')) ? bindings.get('numeral') : null);
  const ends = endsOf(bindings, numerals);
  const years = ends.length === 2 && ends.every(mayBeYear);
  const phrase = { first: match.spanFirst, end: match.spanEnd };
  return {
    ...bareAmount(number ?? phrase, estimate, match.rule.id),
    ...phrase,
    category: categoryOf(bindings.emit('category')),
    unit: bindings.text('unit'),
    counted: bindings.get('counted'),
    needsNoun: years,
    neverAlone: years,
  };
}
