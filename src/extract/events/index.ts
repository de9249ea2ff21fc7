import type {
  ActorMention,
  DateMention,
  EventMention,
  QuantityMention,
} from '../../types/index.js';
import { lineStarts } from '../../text/index.js';
import type { Section } from '../section.js';
import type { ToldEvent } from './circumstances/event-mention.js';
import { readHeadlines } from './circumstances/headline.js';
import { withMeant } from './circumstances/told-before.js';
import { eventsOfSentence } from './sentence-events.js';
import { asRecalled, recallingOf } from './triggers/recalled.js';
import { triggersIn } from './triggers/compared.js';

/** What earlier stages found, of the whole article. */
export interface KnownMentions {
  readonly dates: readonly DateMention[];
  readonly actors: readonly ActorMention[];
  readonly quantities: readonly QuantityMention[];
  /** Last day on which the article can have been published; null when not known. */
  readonly publishedBy: string | null;
}

/** Finds what happens in a section: who does it, to whom, where, when, and whether it is so. */
export function extractEvents(section: Section, known: KnownMentions): readonly EventMention[] {
  const { actors, publishedBy } = known;
  const lines = lineStarts(section.article.raw);
  const dates = bySentence(known.dates);
  const quantities = bySentence(known.quantities);
  const events: ToldEvent[] = [];
  for (const sentence of section.sentences) {
    const own = triggersIn(section, sentence);
    const recalling = recallingOf(section, sentence, own, events);
    const told = recalling?.told ?? own;
    if (told.triggers.every(({ support }) => support)) continue;
    const mentions = {
      ...{ lines, actors, publishedBy },
      dates: dates.get(sentence) ?? [],
      quantities: quantities.get(sentence) ?? [],
    };
    for (const event of eventsOfSentence(section, sentence, told, mentions)) {
      const mention = recalling ? asRecalled(event.mention, recalling.recalled) : event.mention;
      if (mention) events.push({ ...event, mention });
    }
  }
  return readHeadlines(section, withMeant(events));
}

function bySentence<M extends { readonly sentence: number }>(
  mentions: readonly M[],
): ReadonlyMap<number, readonly M[]> {
  const map = new Map<number, M[]>();
  for (const mention of mentions) {
    const list = map.get(mention.sentence);
    if (list) list.push(mention);
    else map.set(mention.sentence, [mention]);
  }
  return map;
}
