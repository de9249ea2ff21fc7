import type { DateMention, QuantityCategory, QuantityMention } from '../../types/index.js';
import { endsIn } from '../endings.js';
import type { Section } from '../section.js';
import { sentenceOf } from '../section.js';
import { ActorIndex, tokensOf } from './common/actor-index.js';
import { belongingOf } from './owner/belonging.js';
import { asIncrement } from './relations/increment.js';
import { fillContext, tieForwards, type Context } from './situation/context.js';
import type { Draft } from './common/draft.js';
import { readCounts } from './drafts.js';
import { markEarlier } from './situation/earlier.js';
import { markRisen } from './situation/risen.js';
import type { Known, PlacedDate, SentenceTokens } from './common/known.js';
import { AUXILIARIES, FATED } from './common/vocabulary.js';
import { toMention } from './mention.js';
import { phraseStyle } from './common/phrase-style.js';
import { placesIn, type NamedPlace } from './places/named-places.js';
import { placeFor } from './places/place-context.js';
import { isElsewhere } from './places/places.js';
import { topicAfter } from './places/topic.js';
import { attributionOf, sourcesOf } from './situation/attribution.js';
import { asOf } from './situation/as-of.js';
import { measureOf, polarityOf, statusesOf } from './situation/situation.js';

const OPENERS = ['and', 'clause-start'];

/**
 * Finds the quantities of a section, in order, and makes them known to later rules as `<quantity>`, whose value is the index in the
 * list. Stages of rules: `quantities.amount` puts numbers together, `quantities.unit` adds currencies, per cent and units,
 * `quantities.modifier` reads "about" and "more than", `quantities.relation` ties counts to each other; what is
 * counted and what befell it is read from classes of words.
 */
export function extractQuantities(section: Section, known: Known): readonly QuantityMention[] {
  const { pack, stream, article } = section;
  const actors = new ActorIndex(stream.tokens, known.actors);
  const dates = placeDates(section, known);
  const style = phraseStyle(section);
  const quantityClass = pack.classId('quantity');
  const found: QuantityMention[] = [];
  const fates = new Set<QuantityCategory>();
  let context: Context = { topic: null, mission: null, previous: null };
  for (const index of section.sentences) {
    const sentence = sentenceOf(section, index);
    // «6 комментариев, 3 минуты чтения»
    if (article.blocks[sentence.block]?.role === 'byline') continue;
    const counts = readCounts(section, known.numerals, {
      sentence,
      dates: dates.get(index) ?? [],
      actors,
      style,
    });
    const { drafts, ties, clauses } = counts;
    const regular = drafts.length > 0 && !hasIrregulars(section, sentence);
    const sources = drafts.length > 0 ? sourcesOf(section, index, known.actors) : [];
    const statuses = statusesOf(section, counts);
    const places = placesIn(section, sentence, actors);
    const first = found.length;
    const own: QuantityMention[] = [];
    drafts.forEach((draft, i) => {
      const when = asOf(section, i, counts);
      // "growth is to slow from last year's 3.3 percent": what is over is no plan.
      const status = when && isOver(when) ? 'asserted' : (statuses[i] ?? 'asserted');
      const tie = ties[i] ?? null;
      const belonging = belongingOf(section, draft, clauses, { actors, places, sources });
      const made = toMention(section, index, draft, {
        when: when?.id ?? null,
        status,
        measure: tie?.isChange === true ? 'change' : measureOf(section, draft, clauses, status),
        polarity: polarityOf(section, draft, sentence),
        attribution: attributionOf(section, draft, clauses, { sources, drafts }),
        of: belonging.of,
        by: belonging.by,
        at: belonging.at,
        atFrom: belonging.atFrom,
      });
      const filled = fillContext(made, tie, context, own, {
        sharesForces: regular,
        isFated: draft.fated,
        isSubject: isSubject(section, draft, sentence),
        isElsewhere: () => isElsewhere(section, draft, sentence, actors),
        placeFor: (topic, count) => placeFor(section, sentence, topic, count, { actors, sources }),
      });
      const mention = asIncrement(filled, tie, fates);
      if (FATED.has(mention.category)) fates.add(mention.category);
      stream.add(draft.first, {
        class: quantityClass,
        length: draft.end - draft.first,
        value: first + own.push(mention) - 1,
        features: 0,
      });
      context = { ...context, previous: mention };
    });
    for (const mention of tieForwards(own, ties)) found.push(mention);
    const starts = drafts.map((draft) => draft.first);
    markEarlier(section, sentence, found, first, starts);
    markRisen(section, sentence, found, first, starts);
    const topic = topicAfter(section, sentence, places, found.slice(first), actors, context);
    const mission = missionPlace(section, sentence, places) ?? context.mission;
    context = { ...context, topic, mission };
    if (article.blocks[sentence.block]?.role === 'title') context = { ...context, previous: null };
  }
  return found;
}

/** A longer stretch of time counted back from the day of the text; a day may be that of who says so. */
const isOver = ({ relative }: DateMention): boolean =>
  (relative?.amount ?? 0) < 0 && relative !== null && LONG.has(relative.unit);
const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);

/** A number that begins its clause, right in front of a verb. */
function isSubject(
  { pack, stream }: Section,
  { first, end }: Draft,
  { firstToken }: SentenceTokens,
): boolean {
  const opens =
    first === firstToken ||
    stream.tokens[first - 1]?.key === ',' ||
    pack.classIds(OPENERS).some((id) => stream.find(first - 1, id) !== null);
  if (!opens) return false;
  if (pack.classIds(VERBS).some((id) => stream.find(end, id) !== null)) return true;
  const key = stream.tokens[end]?.key ?? '';
  return VERB_ENDINGS.some((name) => endsIn({ pack }, name, key));
}

const VERBS = [...AUXILIARIES, 'done-by-people'] as const;
const VERB_ENDINGS = ['verb-endings', 'verb-endings-many'] as const;

/** Where the mission is that a sentence speaks of. */
function missionPlace(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
  places: readonly NamedPlace[],
): string | null {
  if (!stream.holds(firstToken, endToken, pack.classId('mission'))) return null;
  return places.find(({ kind }) => kind === 'in')?.placed.actor.entity ?? null;
}

/** Militants are not those of the state that the sentence before spoke of. */
const hasIrregulars = (
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
): boolean => stream.holds(firstToken, endToken, pack.classId('irregular-forces'));

/** Dates with their tokens, by sentence. */
function placeDates({ stream }: Section, { dates }: Known): Map<number, PlacedDate[]> {
  const bySentence = new Map<number, PlacedDate[]>();
  for (const date of dates) {
    const placed = { date, ...tokensOf(stream.tokens, date) };
    const list = bySentence.get(date.sentence);
    if (list) list.push(placed);
    else bySentence.set(date.sentence, [placed]);
  }
  return bySentence;
}
