import type { QuantityMention } from '../../types/index.js';
import type { Section } from '../section.js';
import { sentenceOf } from '../section.js';
import { ActorIndex, tokensOf } from './actor-index.js';
import { clausesOf } from './clause.js';
import { belongingOf, placesIn } from './belonging.js';
import { fillContext, type Context } from './context.js';
import { draftsOf } from './drafts.js';
import type { Known } from './known.js';
import { toMention } from './mention.js';
import { phraseStyle } from './noun-phrase.js';
import { relationsOf } from './relations.js';
import { attributionOf, measureOf, statusOf, whenOf, type PlacedDate } from './situation.js';

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
  let context: Context = { place: null, previous: null };
  for (const index of section.sentences) {
    const sentence = sentenceOf(section, index);
    // «6 комментариев, 3 минуты чтения»
    if (article.blocks[sentence.block]?.role === 'byline') continue;
    const datesHere = dates.filter(({ date }) => date.sentence === index);
    const clauses = clausesOf(section, sentence);
    const drafts = draftsOf(section, known.numerals, { sentence, clauses, dates: datesHere, actors, style });
    const relations = relationsOf(section, drafts, sentence);
    drafts.forEach((draft, i) => {
      const status = statusOf(section, draft, sentence, clauses, datesHere);
      const attribution = attributionOf(section, draft, sentence, clauses, actors);
      const relation = relations[i] ?? null;
      const made = toMention(section, index, draft, {
        ...belongingOf(section, draft, sentence, clauses, actors),
        when: whenOf(draft, sentence, clauses, datesHere)?.id ?? null,
        status,
        measure: measureOf(draft, status, relation?.isChange ?? false),
        attribution: attribution?.entity ?? null,
      });
      const mention = fillContext(made, relation, context, found);
      stream.add(draft.first, {
        class: quantityClass,
        length: draft.end - draft.first,
        value: found.push(mention) - 1,
        features: 0,
      });
      context = { ...context, previous: mention };
    });
    const place = placesIn(section, sentence, actors)[0];
    if (place) context = { ...context, place: place.actor.entity };
    if (article.blocks[sentence.block]?.role === 'title') context = { ...context, previous: null };
  }
  return found;
}

function placeDates({ stream }: Section, { dates }: Known): PlacedDate[] {
  return dates.map((date) => ({ date, ...tokensOf(stream.tokens, date) }));
}
