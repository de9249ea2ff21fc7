import { describe, expect, test } from '@jest/globals';
import { articleNames, expectedNames, expectedOf, readArticle } from './expected.js';
import type { ExpectedArticle, ExpectedDate, ExpectedQuantity } from './facts.js';
import { lineSpans, locate, type Quoted } from './locate.js';
import { loadEntities, loadStories } from './stories.js';

const names = articleNames();
const samples = names.map((name) => ({ name, ...readArticle(name), facts: expectedOf(name) }));
const entities = new Map(loadEntities().map((entity) => [entity.name, entity]));

const quotedOf = (facts: ExpectedArticle): readonly Quoted[] => [
  ...facts.dates,
  ...facts.quantities,
  ...facts.actors,
  ...facts.events,
  ...facts.origins,
  ...facts.open,
  ...facts.traps,
];

const entitiesOf = (facts: ExpectedArticle): readonly string[] => [
  ...facts.quantities.flatMap(({ of, by, at }) => [of, by, ...at].filter((name) => name !== null)),
  ...facts.actors.map((actor) => actor.entity),
  ...facts.events.flatMap((event) => event.actors),
  ...facts.origins.map((origin) => origin.name),
];

/** Bounds as the interchange format derives them from the modifier. */
const bounds = ({ mod, low, best, high }: ExpectedQuantity): boolean => {
  switch (mod) {
    case 'exact':
      return low !== null && low === best && best === high;
    case 'about':
      return low === null && best !== null && high === null;
    case 'almost':
      return low === null && best !== null && best === high;
    case 'more-than':
    case 'at-least':
      return low !== null && low === best && high === null;
    case 'range':
      return low !== null && high !== null && low < high && best === null;
    case 'vague':
      return low !== null && best === null && high === null;
    default:
      return low === 0 && best !== null && best === high;
  }
};

/** Which ends the relation leaves open; what is unresolved has none at all. */
const ends = ({ relation, certainty, type, from, to }: ExpectedDate): boolean => {
  if (certainty === 'unresolved') return to === null;
  if (type === 'DURATION') return from !== null && to !== null && from <= to;
  if (['by', 'until', 'before'].includes(relation)) return from === null && to !== null;
  if (['since', 'after'].includes(relation)) return from !== null && to === null;
  return from !== null && to !== null && from <= to;
};

test('each article has its expected facts, and nothing else has', () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
  const extra = ['entities', 'stories'];
  expect(expectedNames().filter((name) => !extra.includes(name))).toEqual(names);
});

describe.each(samples)('$name', ({ raw, facts }) => {
  test('is as long as a real article', () => {
    expect(raw.length).toBeGreaterThanOrEqual(1000);
    expect(raw.length).toBeLessThanOrEqual(3500);
  });

  test('every quoted text stands once on its line', () => {
    const lost = quotedOf(facts).filter((fact) => locate(raw, fact) === null);
    expect(lost).toEqual([]);
  });

  test('no fact is taken from boilerplate, and no boilerplate line is empty', () => {
    const lines = lineSpans(raw).map(({ start, end }) => raw.slice(start, end).trim());
    const removed = facts.boilerplate.filter(({ soft }) => !soft).map(({ line }) => line);
    expect(quotedOf(facts).filter(({ line }) => removed.includes(line))).toEqual([]);
    expect(facts.boilerplate.filter(({ line }) => !lines[line - 1])).toEqual([]);
  });

  test('the title is no boilerplate, but its repetitions are', () => {
    const lines = lineSpans(raw).map(({ start, end }) => raw.slice(start, end));
    const same = lines.flatMap((line, index) => (line === lines[facts.title - 1] ? index + 1 : []));
    const repeated = facts.boilerplate.filter(({ kind }) => kind === 'repeated_title');
    expect(same).toEqual([facts.title, ...repeated.map(({ line }) => line)]);
    const removed = facts.boilerplate.map(({ line }) => line);
    const content = lines.findIndex((line, index) => line.trim() && !removed.includes(index + 1));
    expect(facts.title).toBe(content + 1);
  });

  test('bounds fit their modifier, days their relation', () => {
    expect(facts.quantities.filter((quantity) => !bounds(quantity))).toEqual([]);
    expect(facts.dates.filter((date) => !ends(date))).toEqual([]);
  });

  test('no trap is an expected fact', () => {
    const places = (list: readonly Quoted[]) =>
      new Set(list.map((fact) => JSON.stringify(locate(raw, fact))));
    const taken = { date: places(facts.dates), quantity: places(facts.quantities) };
    for (const trap of facts.traps) {
      expect(taken[trap.kind]).not.toContain(JSON.stringify(locate(raw, trap)));
    }
  });

  test('names only entities of the list, with their types', () => {
    expect(entitiesOf(facts).filter((name) => !entities.has(name))).toEqual([]);
    for (const { entity, type } of facts.actors) expect(entities.get(entity)?.type).toBe(type);
  });

  test('the same words are not expected twice', () => {
    for (const list of [facts.dates, facts.quantities, facts.actors]) {
      const places = list.map((fact) => JSON.stringify(locate(raw, fact)));
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('the publication date that the text allows holds the true one', () => {
    const { from, to, basis, plausible } = facts.published;
    expect(basis === null).toBe(from === null && to === null);
    expect((plausible.from ?? '') <= (plausible.to ?? '')).toBe(true);
    if (from !== null && to !== null) expect({ from, to }).toEqual(plausible);
  });
});

test('every entity of the list is used', () => {
  const places = loadStories().flatMap(({ facts }) => facts.flatMap((fact) => fact.at));
  const used = new Set([...samples.flatMap(({ facts }) => entitiesOf(facts)), ...places]);
  expect([...entities.keys()].filter((name) => !used.has(name))).toEqual([]);
});
