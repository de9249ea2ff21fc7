import type { Block, DateMention, EventMention, QuantityMention } from '../../types/index.js';
import type { LineMention } from '../../types/article-line.js';
import type { Source } from '../lines/article-set.js';
import { pushTo } from '../common/collect.js';
import { enumerated } from './enumerations.js';

/** What making a claim of one mention needs to know of the others in its article. */
export interface ArticleIndex {
  readonly source: Source;
  readonly dates: ReadonlyMap<string, DateMention>;
  /** The dates of each sentence. */
  readonly datesIn: ReadonlyMap<number, readonly DateMention[]>;
  /** The event that a number belongs to, by the id of the number. */
  readonly eventOf: ReadonlyMap<string, EventMention>;
  readonly quantities: ReadonlyMap<string, QuantityMention>;
  /** Where armed forces are named, by sentence. */
  readonly forces: ReadonlyMap<number, readonly LineMention[]>;
  /** The first event of each sentence that has a date. */
  readonly datedIn: ReadonlyMap<number, EventMention>;
  /** Ids of the numbers from which others are said to have changed. */
  readonly replaced: ReadonlySet<string>;
  /** Ids of the numbers that a sentence lists as parts of a whole. */
  readonly enumerated: ReadonlySet<string>;
  readonly prominent: (mention: LineMention) => boolean;
}

/** Whether the words of an event stand nearer to a number than those of another. */
function nearer(
  event: EventMention,
  other: EventMention | undefined,
  number: QuantityMention | null,
): boolean {
  if (other === undefined || number === null) return true;
  const distance = ({ trigger }: EventMention) =>
    Math.max(0, trigger.start - number.number.end, number.number.start - trigger.end);
  return distance(event) < distance(other);
}

/** So many sentences of a lead say what an article is about: a page that was read as one paragraph is no lead. */
const FRONT_SENTENCES = 3;

/** Where an article says what it is about: title and lead, its first paragraph where it has neither. */
function frontOf({ blocks, sentences }: Source['line']): readonly TextRange[] {
  const front = blocks.filter(({ role }) => role === 'title' || role === 'lead');
  const telling =
    front.length > 0 ? front : blocks.filter(({ role }) => role === 'body').slice(0, 1);
  return telling.map(({ start, end }) => {
    const inside = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
    return { start, end: inside[FRONT_SENTENCES - 1]?.end ?? end };
  });
}

type TextRange = Pick<Block, 'start' | 'end'>;

/** Indexes an article once, so that each mention is resolved in constant time. */
export function indexArticle(source: Source): ArticleIndex {
  const dates = new Map<string, DateMention>();
  const datesIn = new Map<number, DateMention[]>();
  const eventOf = new Map<string, EventMention>();
  const datedIn = new Map<number, EventMention>();
  const quantities = new Map<string, QuantityMention>();
  const forces = new Map<number, LineMention[]>();
  const replaced = new Set<string>();
  for (const mention of source.line.mentions) {
    if (mention.kind === 'date') {
      dates.set(mention.id, mention);
      pushTo(datesIn, mention.sentence, mention);
    }
    if (mention.kind === 'quantity') {
      quantities.set(mention.id, mention);
      if (mention.relation?.type === 'change-from') replaced.add(mention.relation.mention);
    }
    if (mention.kind === 'actor' && mention.type === 'military') {
      pushTo(forces, mention.sentence, mention);
    }
    if (mention.kind !== 'event') continue;
    for (const id of mention.quantities) {
      const number = quantities.get(id) ?? null;
      const known = eventOf.get(id);
      if (nearer(mention, known, number)) eventOf.set(id, mention);
    }
    if (mention.when !== null && !datedIn.has(mention.sentence)) {
      datedIn.set(mention.sentence, mention);
    }
  }
  const front = frontOf(source.line);
  const prominent = ({ start }: LineMention) =>
    front.some((block) => block.start <= start && start < block.end);
  return {
    ...{ source, dates, datesIn, eventOf, quantities, forces, datedIn, replaced, prominent },
    enumerated: enumerated(source.line.mentions),
  };
}

/** The date mention of that id; null when there is none. */
export function dateOf(id: string | null | undefined, { dates }: ArticleIndex): DateMention | null {
  return id === null || id === undefined ? null : (dates.get(id) ?? null);
}
