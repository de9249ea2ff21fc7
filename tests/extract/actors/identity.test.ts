import { describe, expect, test } from '@jest/globals';
import { nameTables } from '../../../src/extract/actors/sound/name-tables.js';
import { skeleton } from '../../../src/extract/actors/sound/skeleton.js';
import { actorsOf } from '../../support/actors.js';
import { loadNames } from '../../support/gazetteer.js';
import { loadPack } from '../../support/packs.js';

const CANDIDATES = 400;
const tables = nameTables(loadPack('en'));

interface Candidate {
  readonly one: string;
  readonly other: string;
}

/** Skeletons of people in two languages, spread over the gazetteer; full names only. */
function candidates(one: string, other: string): Candidate[] {
  const { entities } = loadNames();
  const all: Candidate[] = [];
  for (let row = 0; row < entities.size; row++) {
    if (entities.typeAt(row) !== 'person') continue;
    const { name, lemmas } = entities.at(row);
    const nameIn = (code: string): string => (code === 'en' ? name : (lemmas.get(code) ?? ''));
    if (!nameIn(one).includes(' ') || !nameIn(other).includes(' ')) continue;
    all.push({ one: skeleton(nameIn(one), tables), other: skeleton(nameIn(other), tables) });
  }
  const step = all.length / CANDIDATES;
  return Array.from({ length: CANDIDATES }, (_, at) => all[Math.floor(at * step)]).filter(
    (candidate) => candidate !== undefined,
  );
}

/** Levenshtein distance, as a share of the longer text. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}

describe('the same person in two scripts', () => {
  test.each([
    ['ru', 'en', 0.92],
    ['uk', 'en', 0.92],
    ['ar', 'en', 0.75],
    ['ar', 'ru', 0.75],
  ])('%s and %s: the nearest of 400 names is the right one', (one, other, least) => {
    const people = candidates(one, other);
    expect(people.length).toBe(CANDIDATES);
    let right = 0;
    let equal = 0;
    for (const person of people) {
      const distances = people.map((candidate) => distance(person.one, candidate.other));
      const own = distance(person.one, person.other);
      const nearest = Math.min(...distances);
      if (own === nearest) right += 1 / distances.filter((each) => each === nearest).length;
      if (own === 0) equal += 1;
    }
    console.info(`${one}-${other}: nearest ${right / CANDIDATES}, equal ${equal / CANDIDATES}`);
    expect(right / CANDIDATES).toBeGreaterThanOrEqual(least);
    expect(equal / CANDIDATES).toBeGreaterThanOrEqual(0.7);
  });
});

describe('people whom no list has', () => {
  const idsOf = (code: string, text: string): string[] =>
    actorsOf(code, text)
      .filter(({ type }) => type === 'person')
      .map(({ entity }) => entity);

  test('have one id in every language', () => {
    const ids = [
      idsOf('ru', 'Как сообщил министр Тарик Мансури, переговоры прошли успешно.'),
      idsOf('uk', 'Як повідомив міністр Тарік Мансурі, переговори пройшли успішно.'),
      idsOf('en', 'The talks went well, minister Tariq Mansouri said.'),
      idsOf('ar', 'قال الوزير طارق المنصوري إن المحادثات كانت ناجحة.'),
    ].map(([id]) => id);
    expect(new Set(ids).size).toBe(1);
  });

  test('of one surname stay two', () => {
    const text = 'Пётр Ветлугин выступил в среду. Сергей Ветлугин ответил ему в четверг.';
    expect(new Set(idsOf('ru', text)).size).toBe(2);
  });

  test('a well-known surname with another given name is another person', () => {
    const [id] = idsOf('en', 'The bakery belongs to Albert Putin, a baker.');
    expect(id).not.toBe('Q7747');
    expect(id?.startsWith('x:person:')).toBe(true);
  });
});
