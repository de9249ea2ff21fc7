import { beforeAll, expect, test } from '@jest/globals';
import { basename } from 'node:path';
import { loadStories } from '../articles/stories.js';
import type { StoryFact, StoryValue } from '../articles/stories.js';
import { merge } from '../../src/library/merge.js';
import { openResources } from '../../src/io/resources/resources.js';
import type { Resources } from '../../src/resources.js';
import { readLine } from '../../src/merge/index.js';
import type { StreamLine } from '../../src/types/article-line.js';
import type { Digest } from '../../src/types/digest.js';
import type { Fact, FactValue } from '../../src/types/fact.js';
import { digest as run } from '../cli/run.js';

let resources: Resources;
let lines: readonly StreamLine[];
let merged: Digest;

beforeAll(async () => {
  resources = await openResources();
  lines = run(['extract', 'articles'])
    .stdout.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const result = readLine(line);
      if (!result.ok) throw new Error(result.problem);
      return result.line;
    });
  merged = merge(lines, resources);
});

/** Names of the articles of each story with more than one, largest first. */
function grouped(digest: Digest): readonly (readonly string[])[] {
  const nameOf = new Map(digest.articles.map(({ n, path }) => [n, basename(path, '.txt')]));
  return digest.stories
    .filter(({ sources }) => sources.length > 1)
    .map(({ sources }) => sources.map((n) => nameOf.get(n) ?? '').sort());
}

/** Articles in a language without a pack tell nothing that could place them. */
const UNREAD = '2025-11-06-depesza-wislana';

test('three stories, no article misplaced, in whatever order they come', () => {
  const expected = loadStories().map(({ articles }) =>
    articles.filter((name) => name !== UNREAD).sort(),
  );
  const inOrder = (groups: readonly (readonly string[])[]) =>
    [...groups].map((group) => group.join(' ')).sort();
  expect(inOrder(grouped(merged))).toEqual(inOrder(expected));
  const other = merge([...lines].reverse(), resources);
  expect(JSON.stringify(other)).toBe(JSON.stringify(merged));
});

/** Labels that are right for an expected one; the expectations are coarser in places. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  'coalition-formed': ['formation', 'mission-start'],
  exchange: ['prisoner-exchange', 'release'],
  statement: ['statement', 'joint-statement', 'agreement'],
  agreement: ['agreement', 'joint-statement'],
  airstrike: ['airstrike', 'strike', 'attack'],
};

function sameValue(expected: StoryValue, value: FactValue, { kind }: StoryFact): boolean {
  if (kind === 'quantity') {
    const { low, best, high } = expected;
    return value.low === low && value.best === best && value.high === high;
  }
  if (kind === 'event') return value.polarity === expected.polarity;
  const day = expected.value ?? '';
  const last = expected.relation === 'by' || expected.relation === 'until';
  const whole = value.value === day || value.from === day;
  return whole || (last && value.to?.startsWith(day) === true);
}

/** How many of the articles that give a value are found to give it. */
function agreeing(expected: StoryFact, fact: Fact, nameOf: (n: number) => string): number {
  const told = expected.values.flatMap((value) =>
    value.articles.filter((name) =>
      fact.values.some(
        (each) =>
          sameValue(value, each, expected) && each.support.some(({ n }) => nameOf(n) === name),
      ),
    ),
  );
  return new Set(told).size;
}

interface Found {
  readonly fact: Fact | null;
  readonly readings: number;
}

function bestFact(
  expected: StoryFact,
  facts: readonly Fact[],
  nameOf: (n: number) => string,
): Found {
  const labels = LABELS[expected.label] ?? [expected.label];
  const alike = facts.filter(({ kind, relation, category }) =>
    expected.kind === 'quantity'
      ? kind === 'quantity' && (category === expected.label || category === 'troops')
      : kind === 'event' && labels.includes(relation),
  );
  let found: Found = { fact: null, readings: 0 };
  for (const fact of alike) {
    const readings = agreeing(expected, fact, nameOf);
    if (readings > found.readings) found = { fact, readings };
  }
  return found;
}

/** Readings of all articles, and how many were found; facts found, and of those how many are right. */
interface Score {
  told: number;
  readings: number;
  facts: number;
  found: number;
  agreement: number;
  origins: number;
}

test('expected facts are found, with their agreement and number of origins', () => {
  const paths = new Map(merged.articles.map(({ n, path }) => [n, basename(path, '.txt')]));
  const nameOf = (n: number): string => paths.get(n) ?? '';
  const score: Score = { told: 0, readings: 0, facts: 0, found: 0, agreement: 0, origins: 0 };
  const wrong: string[] = [];
  for (const { articles, facts: all } of loadStories()) {
    const story = merged.stories.find(({ sources }) =>
      sources.map(nameOf).includes(articles[0] ?? ''),
    );
    for (const expected of all) {
      const { fact, readings } = bestFact(expected, story?.facts ?? [], nameOf);
      const told = new Set(expected.values.flatMap((value) => value.articles)).size;
      score.facts++;
      score.told += told;
      score.readings += readings;
      if (fact === null) {
        wrong.push(`${expected.what}: missed`);
        continue;
      }
      const accepted: readonly string[] = [expected.agreement, ...expected.accept];
      const { from, to } = expected.origins;
      // Who was not found to say it can be no origin.
      const counted = fact.origins >= Math.min(from, readings) && fact.origins <= to;
      score.found++;
      if (accepted.includes(fact.agreement)) score.agreement++;
      if (counted) score.origins++;
      const agreement = `${fact.agreement} (${accepted.join(', ')})`;
      const origins = `origins ${String(fact.origins)} (${String(from)}–${String(to)})`;
      if (!accepted.includes(fact.agreement) || !counted || readings < told) {
        wrong.push(`${expected.what}: ${String(readings)}/${String(told)} ${agreement} ${origins}`);
      }
    }
  }
  console.info([JSON.stringify(score), ...wrong].join('\n'));
  expect(score.readings / score.told).toBeGreaterThan(0.98);
  expect(score.found).toBe(score.facts);
  expect(score.agreement / score.found).toBeGreaterThan(0.97);
  expect(score.origins / score.found).toBeGreaterThan(0.97);
});
