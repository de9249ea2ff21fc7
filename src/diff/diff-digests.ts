import {
  DELTA_SCHEMA,
  type Change,
  type Delta,
  type DeltaEntry,
  type TrackedDigest,
  type TrackedSupport,
} from '../types/delta.js';
import { putFirst } from '../merge/common/order.js';
import { compareFacts, tellsAnything, type Around } from './compare-facts.js';
import { deadlinesOf } from './deadlines.js';
import { earlierOf } from './earlier.js';
import { placesIn, supportsOf } from './places.js';
import { storiesOf } from './stories-of.js';

export interface DiffOptions {
  /** Tell also what nobody tells any more though its sources are still there. */
  readonly gone?: boolean;
  /** The day that deadlines are compared with; none are when left out. */
  readonly now?: string | null;
}

/** What is different in one digest from an older one. A pure function of the two. */
export function diffDigests(
  older: TrackedDigest,
  newer: TrackedDigest,
  { gone = false, now = null }: DiffOptions = {},
): Delta {
  const articles = {
    added: articlesMissingIn(older, newer),
    removed: articlesMissingIn(newer, older),
  };
  const removed = new Set(articles.removed.map(({ path, id }) => JSON.stringify([path, id])));
  const isRemoved = ({ path, article }: TrackedSupport): boolean =>
    removed.has(JSON.stringify([path, article]));
  const around: Around = {
    before: placesIn(older),
    after: placesIn(newer),
    tellsGone: ({ support }) => gone || support.some(isRemoved),
  };
  const told = compareAll(older, newer, around);
  const lost = goneFrom(older, newer, around);
  const due = now === null ? [] : deadlinesOf(newer, now, older.now);
  const storyOf = storiesOf(newer);
  const deadlines = due.map(({ change, fact, value }): DeltaEntry => ({
    ...{ change, respect: null, story: storyOf(fact), fact, before: null },
    values: [value],
    support: value.support,
  }));
  const all = [...told, ...lost, ...deadlines];
  return {
    schema: DELTA_SCHEMA,
    now,
    sameRules: older.version === newer.version && older.rules === newer.rules,
    articles,
    entries: putFirst(
      ORDER.flatMap((change) => all.filter((entry) => entry.change === change)),
      ({ fact }) => fact.watched !== undefined,
    ),
  };
}

const ORDER: readonly Change[] = ['changed', 'new', 'confirmed', 'gone', 'passed', 'coming'];

function articlesMissingIn(there: TrackedDigest, here: TrackedDigest): Delta['articles']['added'] {
  const known = new Set(there.articles.map(({ path, id }) => JSON.stringify([path, id])));
  return here.articles
    .filter(({ path, id }) => !known.has(JSON.stringify([path, id])))
    .map(({ id, path, n }) => ({ id, path, n }));
}

/**
 * Compares each fact with the one of its id, else with the one that cites the same words: an id may change when what
 * tells occurrences apart becomes known.
 */
function compareAll(older: TrackedDigest, newer: TrackedDigest, around: Around): DeltaEntry[] {
  const storyOf = storiesOf(newer);
  const facts = newer.stories.flatMap((story) => story.facts);
  const earlier = earlierOf(older, facts, around.before);
  return facts.flatMap((fact): DeltaEntry[] => {
    const before = earlier(fact);
    const story = storyOf(fact);
    if (before === null) {
      if (!tellsAnything(fact, around.before)) return [];
      const { values } = fact;
      const support = supportsOf(fact);
      return [{ change: 'new', respect: null, story, fact, before, values, support }];
    }
    const difference = compareFacts(before, fact, around);
    return difference === null ? [] : [{ ...difference, story, fact, before }];
  });
}

/** Facts of the older digest that the newer one neither has nor has the words of. */
function goneFrom(
  older: TrackedDigest,
  newer: TrackedDigest,
  { after, tellsGone }: Around,
): DeltaEntry[] {
  const ids = new Set(newer.stories.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const storyOf = storiesOf(older, newer);
  return older.stories
    .flatMap(({ facts }) => facts)
    .filter((fact) => !ids.has(fact.id) && !supportsOf(fact).some(after.has))
    .filter(({ values }) => values.some(tellsGone))
    .map((fact) => ({
      ...{ change: 'gone', respect: null, story: storyOf(fact), fact, before: fact },
      values: fact.values,
      support: supportsOf(fact),
    }));
}
