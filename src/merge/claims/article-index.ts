import type { Block, DateMention, EventMention, QuantityMention } from '../../types/index.js';
import type { LineMention } from '../../types/article-line.js';
import type { Source } from '../lines/article-set.js';
import { isGrowing } from './quantity-keys.js';
import { countsPeople } from '../names/whose.js';
import { pushTo } from '../common/collect.js';
import { enumerated } from './enumerations.js';
import { joinedPlaces, type JoinedPlaces } from './joined-places.js';

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
  /** The events of each sentence. */
  readonly eventsIn: ReadonlyMap<number, readonly EventMention[]>;
  /** The first event of each sentence that has a date. */
  readonly datedIn: ReadonlyMap<number, EventMention>;
  /** Ids of the numbers from which others are said to have changed. */
  readonly replaced: ReadonlySet<string>;
  /** Ids of the numbers that a sentence lists as parts of a whole. */
  readonly enumerated: ReadonlySet<string>;
  /** Places that a sentence names only together with others. */
  readonly joined: JoinedPlaces;
  /** How many numbers of a category a sentence gives, by both. */
  readonly told: ReadonlyMap<string, number>;
  readonly prominent: (mention: LineMention) => boolean;
  /** Ids of "another 329 were hurt" where nobody counted the hurt before: others than the dead, who were counted. */
  readonly firstCounts: ReadonlySet<string>;
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

function toldKey({ sentence, category }: QuantityMention): string {
  return `${String(sentence)} ${category}`;
}

/**
 * The places of which a number is that of all together: "4,000 died in Northland and Southland", where no other number of its kind stands
 * in the sentence; null where its place is one.
 */
export function placesTogether(
  number: QuantityMention,
  place: string | null,
  { joined, told, eventOf }: ArticleIndex,
): readonly string[] | null {
  if (told.get(toldKey(number)) !== 1) return null;
  const states = joined.get(number.sentence);
  // A number that has no place of its own is of all that its sentence names together, if it names no others.
  const named = place === null ? states?.all : states?.joined.get(place);
  // "Northland in Southland" does not name two places where the one is whose the number is, or who acts.
  const others = [number.of, number.by, ...(eventOf.get(number.id)?.actors ?? [])];
  return named == null || named.some((id) => others.includes(id)) ? null : named;
}

/** Whether a number counts dead or hurt. */
const isToll = ({ category }: QuantityMention): boolean =>
  countsPeople(category) && isGrowing(category);

/** Numbers that are said to come on top of others, of which none of their own kind was told but "dozens" or "thousands". */
function firstCounts(mentions: readonly LineMention[]): ReadonlySet<string> {
  const counted = new Set<string>();
  const found = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || !isToll(mention)) continue;
    const { id, category, measure, relation, mod } = mention;
    const isAdded = measure === 'change' && relation === null;
    if (isAdded && !counted.has(category) && counted.size > 0) found.add(id);
    if (mod !== 'vague') counted.add(category);
  }
  return found;
}

type TextRange = Pick<Block, 'start' | 'end'>;

/** Indexes an article once, so that each mention is resolved in constant time. */
export function indexArticle(source: Source): ArticleIndex {
  const dates = new Map<string, DateMention>();
  const datesIn = new Map<number, DateMention[]>();
  const eventOf = new Map<string, EventMention>();
  const eventsIn = new Map<number, EventMention[]>();
  const datedIn = new Map<number, EventMention>();
  const quantities = new Map<string, QuantityMention>();
  const forces = new Map<number, LineMention[]>();
  const replaced = new Set<string>();
  const told = new Map<string, number>();
  for (const mention of source.line.mentions) {
    if (mention.kind === 'date') {
      dates.set(mention.id, mention);
      pushTo(datesIn, mention.sentence, mention);
    }
    if (mention.kind === 'quantity') {
      quantities.set(mention.id, mention);
      told.set(toldKey(mention), (told.get(toldKey(mention)) ?? 0) + 1);
      if (mention.relation?.type === 'change-from') replaced.add(mention.relation.mention);
    }
    if (mention.kind === 'actor' && mention.type === 'military') {
      pushTo(forces, mention.sentence, mention);
    }
    if (mention.kind !== 'event') continue;
    pushTo(eventsIn, mention.sentence, mention);
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
    ...{ eventsIn, told, joined: joinedPlaces(source.line.mentions) },
    enumerated: enumerated(source.line.mentions),
    firstCounts: firstCounts(source.line.mentions),
  };
}

/** The date mention of that id; null when there is none. */
export function dateOf(id: string | null | undefined, { dates }: ArticleIndex): DateMention | null {
  return id === null || id === undefined ? null : (dates.get(id) ?? null);
}

/** The date of an event, as the event lies to it; null when there is none. */
export function dateOfEvent(
  event: EventMention | undefined,
  article: ArticleIndex,
): DateMention | null {
  const date = dateOf(event?.when, article);
  const relation = event?.whenRelation;
  return date === null || relation === undefined ? date : { ...date, relation };
}
