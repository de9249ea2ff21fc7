import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import type { ActorIndex } from '../common/actor-index.js';
import { modified, type Amount } from '../common/amount.js';
import { countedCategory } from './counted-category.js';
import { draftOf, type Draft } from '../common/draft.js';
import { isPossessive, wholeStart } from '../relations/joined.js';
import type { SentenceTokens } from '../common/known.js';
import { readNounPhrase, type NounPhrase } from './noun-phrase.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { categoryOf, modOf, PERSONS, THINGS } from '../common/vocabulary.js';

/** An amount with what the words behind it say is counted. */
export function withNoun(
  section: Section,
  amount: Amount,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
  style: PhraseStyle,
): Draft {
  const { pack, stream } = section;
  if (amount.category === 'percent') return ofWhole(section, amount, endToken, actors, style);
  if (amount.category !== null || amount.counted !== null) {
    const noun = amount.counted && stream.longest(amount.counted.first, style.counted);
    const category = amount.category ?? (noun && categoryOf(noun.value));
    return {
      ...draftOf(amount, actorsBehind(amount, endToken, actors), category !== null),
      category,
    };
  }
  // «43 из 50»: what is counted stands behind the second number.
  const whole = wholeStart(section, amount.end, 'of-link');
  const isPart = whole !== null && stream.find(whole, style.numeral) !== null;
  const isTally = isTallied(section, amount);
  const phrase =
    isPart || isTally ? null : readNounPhrase(section, amount, endToken, actors, style);
  if (!phrase || isPredicate(section, amount, phrase)) return draftOf(amount, [], false);
  const counted = { first: amount.end, end: phrase.end };
  const after = stream.longest(phrase.end, pack.classId('amount-mod-after'));
  const next = phrase.end + (after?.length ?? 0);
  // «5 شهداء وأكثر من 360»: "more than" of the next number.
  const behind = stream.find(next, pack.classId('than')) ? next + 1 : next;
  const isOfNext = stream.tokens[behind]?.kind === 'number';
  const mod = after && amount.mod === 'exact' && !isOfNext ? modOf(after.value) : null;
  const grouped =
    phrase.known && isIndivisible(phrase.category) ? inWhole(section, amount) : amount;
  const { low, best, high, mod: bounds } = mod ? modified(grouped, mod) : grouped;
  return {
    ...draftOf(amount, phrase.actors, phrase.known),
    low,
    best,
    high,
    mod: bounds,
    end: mod && after ? phrase.end + after.length : phrase.end,
    counted,
    category: countedCategory(section, grouped, phrase, counted, { firstToken, endToken }),
  };
}

const isIndivisible = (category: NounPhrase['category']): boolean =>
  category !== null && (PERSONS.has(category) || THINGS.has(category));

/** Digits of a group of thousands. */
const GROUP = 3;
const THOUSAND = 1000;

/** «12,400 беженцев»: whom or what one counts comes in whole numbers, so that three digits behind a mark are thousands. */
function inWhole({ stream: { tokens } }: Section, amount: Amount): Amount {
  const { numberFirst, numberEnd, low, best, high } = amount;
  if (numberEnd - numberFirst !== 3 || Number.isInteger(best ?? low ?? high ?? 0)) return amount;
  const [head, mark, group] = tokens.slice(numberFirst, numberEnd);
  const isGrouped =
    mark?.kind === 'mark' && group?.key.length === GROUP && (head?.key.length ?? 0) <= GROUP;
  if (!isGrouped || head?.key === '0') return amount;
  const inThousands = (value: number | null): number | null =>
    value === null ? null : Math.round(value * THOUSAND);
  return { ...amount, low: inThousands(low), best: inThousands(best), high: inThousands(high) };
}

/** "the 51-49 vote": both numbers are of votes, the noun stands behind the second. */
function isTallied({ stream }: Section, { end }: Amount): boolean {
  const mark = stream.tokens[end];
  return (mark?.key === '-' || mark?.key === '–') && stream.tokens[end + 1]?.kind === 'number';
}

/** Number words that ask for no singular, and so for no noun that ends as verbs do: «две раны» are two wounds. */
const asksPlural = (value: number): boolean => {
  const tens = value % 100;
  return value % 10 === 0 || value % 10 > 4 || (tens > 10 && tens < 15);
};

/** «шестеро признаны виновными», "153 recorded": what ends as verbs do is said of those who are counted. */
function isPredicate(
  { pack, stream }: Section,
  { best, low, numberFirst, end: amountEnd }: Amount,
  { end, known }: NounPhrase,
): boolean {
  const value = best ?? low ?? 0;
  if (stream.find(amountEnd, pack.classId('predicate'))) return true;
  if (known || value === 1) return false;
  const key = stream.tokens[end - 1]?.key ?? '';
  const endsLike = (setting: string): boolean => endsIn({ pack }, setting, key);
  const isCollective = stream.find(numberFirst, pack.classId('collective')) !== null;
  return (
    endsLike('verb-endings') ||
    ((isCollective || asksPlural(value)) && endsLike('verb-endings-many'))
  );
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
  const share = draftOf(amount, actorsBehind(amount, limit, actors), true);
  const phrase = readNounPhrase(section, amount, limit, actors, style);
  const isOf = section.stream.find(amount.end, style.link) !== null;
  if (!phrase || !(isOf || (phrase.known && phrase.end - amount.end <= WHOLE_REACH))) return share;
  // "95% of the country's exports"
  const isOwned = isPossessive(section.stream.tokens[phrase.end]?.key);
  const from = isOwned ? phrase.end + 1 : phrase.end;
  const end = isOf && (isOwned || !phrase.known) ? wholeEnd(section, from, limit, style) : from;
  if (isOwned && end === from) return share;
  return { ...share, end, counted: { first: amount.end, end } };
}

/** "5% of its global workforce": where the words of a whole end in a language whose head stands last. */
function wholeEnd({ stream }: Section, from: number, limit: number, style: PhraseStyle): number {
  const isOn = (at: number): boolean =>
    stream.tokens[at]?.kind === 'word' && stream.find(at, style.stop) === null;
  let end = from;
  while (style.headLast && end < limit && end - from < WHOLE_REACH && isOn(end)) end++;
  return end;
}

/** Behind money stands whose currency it is («долларов США»), or who is given it («للأونروا»). */
const actorsBehind = (
  { end, category }: Amount,
  limit: number,
  actors: ActorIndex,
): Draft['actors'] => {
  const next = category === 'money' || end >= limit ? null : actors.at(end);
  return next && next.actor.type !== 'person' ? [next] : [];
};
