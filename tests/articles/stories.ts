import type { Polarity, QuantityMod, Status } from '../../src/types/index.js';
import { readExpected } from './expected.js';
import { listOf, number, oneOf, optional, orNull, record, text, texts } from './fields.js';
import type { Read } from './fields.js';
import { AGREEMENTS, POLARITIES, QUANTITY_MODS, RELATIONS, STATUSES } from './vocabulary.js';

export type Agreement = (typeof AGREEMENTS)[number];

/** One value of a slot. Dates have value and relation, quantities bounds, claims polarity. */
export interface StoryValue {
  readonly value: string | null;
  readonly relation: (typeof RELATIONS)[number] | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly mod: QuantityMod | null;
  readonly polarity: Polarity | null;
  readonly status: Status | null;
  /** How it relates to the first value of the slot. */
  readonly toFirst: Agreement | 'same';
  readonly articles: readonly string[];
}

/** One slot of a story after merging. */
export interface StoryFact {
  readonly what: string;
  readonly kind: 'date' | 'quantity' | 'event';
  /** An event label, or the category of a quantity. */
  readonly label: string;
  readonly subject: readonly string[];
  readonly at: readonly string[];
  /** The strongest relation among the values; `accept` lists others that are no mistake. */
  readonly agreement: Agreement;
  readonly accept: readonly Agreement[];
  /** Fewest and most origins that a careful reader could count. */
  readonly origins: { readonly from: number; readonly to: number };
  readonly note: string | null;
  readonly values: readonly StoryValue[];
}

/** Articles that tell of the same events, and what they say together. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly string[];
  readonly facts: readonly StoryFact[];
}

/** An entity of the expected facts; `statement` and `description` name mere origins. */
export interface NamedEntity {
  readonly name: string;
  readonly type: string;
  readonly wikidata: string | null;
}

const nothing = <T>(read: Read<T>) => optional(orNull(read), null);

const value = record<StoryValue>({
  value: nothing(text),
  relation: nothing(oneOf(RELATIONS)),
  low: nothing(number),
  best: nothing(number),
  high: nothing(number),
  mod: nothing(oneOf(QUANTITY_MODS)),
  polarity: nothing(oneOf(POLARITIES)),
  status: nothing(oneOf(STATUSES)),
  toFirst: oneOf([...AGREEMENTS, 'same']),
  articles: listOf(text),
});

const fact = record<StoryFact>({
  what: text,
  kind: oneOf(['date', 'quantity', 'event']),
  label: text,
  subject: texts,
  at: texts,
  agreement: oneOf(AGREEMENTS),
  accept: optional(listOf(oneOf(AGREEMENTS)), []),
  origins: record<StoryFact['origins']>({ from: number, to: number }),
  note: optional(text, null),
  values: listOf(value),
});

const story = record<Story>({ id: text, title: text, articles: listOf(text), facts: listOf(fact) });
const entity = record<NamedEntity>({ name: text, type: text, wikidata: orNull(text) });

/** The stories of `expected/stories.yaml`. */
export const loadStories = (): readonly Story[] =>
  readExpected('stories', record<{ stories: readonly Story[] }>({ stories: listOf(story) }))
    .stories;

/** The entities of `expected/entities.yaml`. */
export const loadEntities = (): readonly NamedEntity[] =>
  readExpected(
    'entities',
    record<{ entities: readonly NamedEntity[] }>({ entities: listOf(entity) }),
  ).entities;
