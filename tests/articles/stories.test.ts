import { describe, expect, test } from '@jest/globals';
import { articleNames, expectedOf } from './expected.js';
import { loadEntities, loadStories } from './stories.js';
import type { StoryFact, StoryValue } from './stories.js';
import { AGREEMENTS } from './vocabulary.js';

const stories = loadStories();
const entities = new Set(loadEntities().map((entity) => entity.name));

const says = (fact: StoryFact, value: StoryValue, name: string): boolean => {
  const { dates, quantities, events } = expectedOf(name);
  switch (fact.kind) {
    case 'date':
      return dates.some(
        (date) =>
          date.event === fact.label &&
          date.relation === value.relation &&
          (date.value === value.value || date.truth === value.value),
      );
    case 'quantity':
      return quantities.some(
        (quantity) =>
          quantity.category === fact.label &&
          quantity.mod === value.mod &&
          quantity.low === value.low &&
          quantity.best === value.best &&
          quantity.high === value.high,
      );
    case 'event':
      return events.some(
        (event) =>
          event.label === fact.label &&
          event.polarity === value.polarity &&
          event.status === value.status,
      );
  }
};

/** The strongest relation among the values, as the contract orders them. */
const strongest = ({ values }: StoryFact): string => {
  const ranks = values.slice(1).map(({ toFirst }) => AGREEMENTS.findIndex((a) => a === toFirst));
  const rank = Math.max(-1, ...ranks);
  const several = new Set(values.flatMap(({ articles }) => articles)).size > 1;
  return rank >= 0 ? (AGREEMENTS[rank] ?? '') : several ? 'agree' : 'single';
};

test('three stories share out the articles', () => {
  expect(stories.map((story) => story.id)).toEqual(['A', 'B', 'C']);
  expect(stories.flatMap((story) => [...story.articles]).sort()).toEqual([...articleNames()]);
});

describe.each(stories)('story $id', (story) => {
  test('has at least five articles in at least three of ru, uk, ar, en', () => {
    const languages = new Set(story.articles.map((name) => expectedOf(name).language));
    const first = ['ru', 'uk', 'ar', 'en'].filter((code) => languages.has(code));
    expect(story.articles.length).toBeGreaterThanOrEqual(5);
    expect(first.length).toBeGreaterThanOrEqual(3);
    for (const name of story.articles) expect(expectedOf(name).story).toBe(story.id);
  });

  test('each value is a fact of each article that is said to give it', () => {
    const wrong = story.facts.flatMap((fact) =>
      fact.values.flatMap((value) =>
        value.articles
          .filter((name) => !story.articles.includes(name) || !says(fact, value, name))
          .map((name) => `${fact.what}: ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('the agreement of a slot follows from its values', () => {
    for (const fact of story.facts) {
      expect([fact.what, fact.agreement]).toEqual([fact.what, strongest(fact)]);
    }
  });

  test('subjects and places are known; origins are not more than speakers could be', () => {
    for (const { what, subject, at, origins, values } of story.facts) {
      expect([...subject, ...at].filter((name) => !entities.has(name))).toEqual([]);
      const readings = values.reduce((sum, { articles }) => sum + articles.length, 0);
      expect([what, origins.from >= 1, origins.from <= origins.to]).toEqual([what, true, true]);
      expect(origins.to).toBeLessThanOrEqual(readings);
    }
  });

  test('what a fact is called tells it from the others', () => {
    const names = story.facts.map((fact) => fact.what);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('together the stories show every relation that news have', () => {
  const shown = new Set(stories.flatMap(({ facts }) => facts.map((fact) => fact.agreement)));
  for (const agreement of ['single', 'agree', 'refine', 'as-of', 'update', 'conflict'] as const) {
    expect(shown).toContain(agreement);
  }
});
