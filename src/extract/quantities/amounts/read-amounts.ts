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
  isTaken: (numeral: Numeral) => boolean,
  dates: readonly PlacedDate[],
): Amount[] {
  const { pack, stream } = section;
  const numeralClass = pack.classId('numeral');
  if (!hasNumber(section, firstToken, endToken)) return [];
  const used = new Set<number>();
  const found: Amount[] = [];
  const isNumber = (match: Match): boolean => {
    const bindings = pack.bindings(match);
    if (bindings.emit('kind') === 'none') return true;
    // "between 12 and 14 June", «في الـ25 من نيسان»: days count nothing.
    const ends = endsOf(bindings, numerals);
    const isOfDays = ends.length > 0 && ends.every(({ value }) => value <= MOST_DAYS);
    if (isOfDays && ends.every(isTaken)) return false;
    // «الربع الأول من العام»: a quarter of a year
    const isInDate = ({ date, first, end }: PlacedDate): boolean =>
      date.type === 'DATE' && first <= match.first && end >= match.end;
    if (bindings.emit('kind') === 'fraction' && dates.some(isInDate)) return false;
    return estimateFrom(bindings, numerals, stream) !== null;
  };
  const grammar = pack.grammar('quantities.amount');
  for (const match of grammar.match(stream, firstToken, endToken, isNumber)) {
    const amount = readRule(pack.bindings(match), numerals, stream);
    for (let at = match.first; at < match.end; at++) used.add(at);
    if (amount) found.push(amount);
  }
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.find(at, numeralClass);
    const numeral = reading && numerals[Number(reading.value)];
    if (!numeral || isTaken(numeral) || touches(numeral, used)) continue;
    if (isAcronym(section, numeral)) continue;
    found.push(plainAmount(numeral));
  }
  return found.sort((a, b) => a.first - b.first);
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
  const isAlone = ![first - 1, first + 1].some((at) => isUpper(textAt(at)));
  return text.length > 1 && text.length <= LONGEST_ACRONYM && isUpper(text) && isAlone;
}

/** Classes of numerals, and of words that are a number, or deny one, without being a numeral: «оба», «никто», جنديان. */
const NUMBERS = [
  'numeral',
  'both',
  'pair-word',
  'score-word',
  'fraction',
  'fraction-sign',
  'days-adjective',
  'months-adjective',
  'decade-word',
  'dual',
  'dual-time',
  'dual-length',
  'dual-money',
  'no-one',
  'no-word',
  'zero-noun',
  'zero-verb',
] as const;

/** Whether some rule can find a number at all: most sentences have none, and rules cost more than a look at the words. */
function hasNumber({ pack, stream }: Section, from: number, to: number): boolean {
  const known = pack.classSet(NUMBERS);
  for (let at = from; at < to; at++) {
    for (const reading of stream.at(at)) if (known.has(reading.class)) return true;
  }
  return false;
}

function touches({ first, end }: Numeral, used: ReadonlySet<number>): boolean {
  for (let at = first; at < end; at++) if (used.has(at)) return true;
  return false;
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
const PLAIN_KINDS = new Set<EmitValue>(['plain', 'article']);

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
