import type { DateMention, QuantityCategory, QuantityMention } from '../../types/index.js';
import type { Section } from '../section.js';
import { sentenceOf } from '../section.js';
import { ActorIndex, tokensOf } from './common/actor-index.js';
import type { Known, PlacedDate } from './common/known.js';
import { phraseStyle } from './common/phrase-style.js';
import { SIGN, signsAround, signsIn, tells, type SignedSentence } from './common/signs.js';
import { readCounts } from './drafts.js';
import { mentionsIn } from './mentions.js';
import { placesIn, type NamedPlace } from './places/named-places.js';
import { Topics } from './places/topic.js';
import { markEarlier } from './situation/earlier.js';
import { markRisen } from './situation/risen.js';

/** A sentence that may tell something of numbers: one of no byline. */
interface ToldSentence extends SignedSentence {
  readonly index: number;
  readonly isTitle: boolean;
}

/**
 * Finds the quantities of a section, in order, and makes them known to later rules as `<quantity>`, whose value is the index in the
 * list. Stages of rules: `quantities.amount` puts numbers together, `quantities.unit` adds currencies, per cent and units,
 * `quantities.modifier` reads "about" and "more than", `quantities.relation` ties counts to each other; what is
 * counted and what befell it is read from classes of words.
 */
export function extractQuantities(section: Section, known: Known): readonly QuantityMention[] {
  const sentences = toldSentences(section);
  // Nothing is looked up for a section without a number.
  if (!sentences.some((sentence) => tells(sentence, SIGN.number))) return [];
  const actors = new ActorIndex(section.stream.tokens, known.actors);
  const dates = datesBySentence(known.dates);
  const style = phraseStyle(section.pack);
  const topics = new Topics(section, actors);
  const found: QuantityMention[] = [];
  const fates = new Set<QuantityCategory>();
  let previous: QuantityMention | null = null;
  for (const told of sentences) {
    const first = found.length;
    let places: readonly NamedPlace[] | null = null;
    if (tells(told, SIGN.number)) {
      const { index } = told;
      const sentence = { ...told, signs: signsAround(section, told) };
      const counts = readCounts(section, known.numerals, {
        sentence,
        dates: placed(section, dates.get(index)),
        actors,
        style,
      });
      if (counts) {
        places = placesIn(section, sentence, actors);
        const story = { actors, known: known.actors, topics, places, previous, fates };
        for (const made of mentionsIn(section, index, counts, first, story)) found.push(made);
        markEarlier(section, sentence, found, first, counts.drafts);
        markRisen(section, sentence, found, first, counts.drafts);
        previous = found.at(-1) ?? null;
      }
    }
    topics.add(told, found.slice(first), places);
    if (told.isTitle) previous = null;
  }
  return found;
}

function toldSentences(section: Section): ToldSentence[] {
  const told: ToldSentence[] = [];
  for (const index of section.sentences) {
    const { firstToken, endToken, block } = sentenceOf(section, index);
    const role = section.article.blocks[block]?.role;
    // «6 комментариев, 3 минуты чтения»
    if (role === 'byline') continue;
    const signs = signsIn(section, firstToken, endToken);
    told.push({ index, firstToken, endToken, signs, isTitle: role === 'title' });
  }
  return told;
}

function datesBySentence(dates: readonly DateMention[]): Map<number, DateMention[]> {
  const bySentence = new Map<number, DateMention[]>();
  for (const date of dates) {
    const list = bySentence.get(date.sentence);
    if (list) list.push(date);
    else bySentence.set(date.sentence, [date]);
  }
  return bySentence;
}

const NO_DATES: readonly PlacedDate[] = [];

/** Dates with their tokens. */
const placed = (
  { stream }: Section,
  dates: readonly DateMention[] | undefined,
): readonly PlacedDate[] =>
  dates?.map((date) => ({ date, ...tokensOf(stream.tokens, date) })) ?? NO_DATES;
