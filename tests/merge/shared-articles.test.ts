import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Digest } from '../../src/types/digest.js';
import type { Fact, FactValue } from '../../src/types/fact.js';
import { digest as run } from '../cli/run.js';

const ARTICLES = '../shared/articles';
const GOLD = '../shared/gold/seeds.dates.json';
const present = existsSync(ARTICLES) && existsSync(GOLD);
const describeShared = present ? describe : describe.skip;

/** A date as a careful reader resolved it. */
interface GoldDate {
  readonly id: string;
  readonly date: { readonly start: number; readonly end: number };
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly key: boolean;
}

interface GoldFile {
  readonly publication: { readonly plausible: readonly string[] };
  readonly dates: readonly GoldDate[];
}

const LIMITS: ReadonlySet<string> = new Set(['by', 'until', 'within']);
/** "The day before a day of September" may be the last of August. */
const MONTH_AND_A_DAY = 32;

type Verdict = 'right' | 'wide' | 'wrong';

/** Whether a value names the days of a gold date: no more than a month of them, or the limit itself. */
function judged({ from, to, relation, candidates }: FactValue, gold: GoldDate): Verdict {
  const [first, last] = [gold.earliest ?? gold.latest ?? '', gold.latest ?? gold.earliest ?? ''];
  if (LIMITS.has(relation ?? '')) return to?.slice(0, 7) === last.slice(0, 7) ? 'right' : 'wrong';
  if (candidates.length > 0) return candidates.includes(first) ? 'right' : 'wrong';
  if (from === null || to === null) return 'wide';
  if (from > last || to < first) return 'wrong';
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const allowed = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days < Math.max(MONTH_AND_A_DAY, allowed + 1) ? 'right' : 'wide';
}

describeShared('the five articles, merged (skipped where ../shared is absent)', () => {
  let merged: Digest;
  let files: Record<string, GoldFile>;
  let facts: readonly Fact[];

  beforeAll(() => {
    const { stdout } = run(['summarize', '--format', 'json', ARTICLES]);
    merged = JSON.parse(stdout) as Digest;
    files = (JSON.parse(readFileSync(GOLD, 'utf8')) as { files: Record<string, GoldFile> }).files;
    facts = merged.stories.flatMap((story) => story.facts);
  });

  function verdictsOn(file: string, gold: GoldDate): readonly Verdict[] {
    const { date } = gold;
    return facts.flatMap((fact) =>
      fact.values.flatMap((value) => {
        const told = value.support.some((support) => {
          const words = fact.kind === 'date' ? support : support.date;
          const here = basename(support.path) === file && words !== null;
          return here && words.start < date.end && date.start < words.end;
        });
        const timed = fact.kind === 'quantity' ? { ...value, ...value.asOf } : value;
        return told ? [judged(timed, gold)] : [];
      }),
    );
  }

  test('at least 24 of the 27 key dates are resolved to a day, a month or the days to choose from, none wrongly', () => {
    const judgements = Object.entries(files).flatMap(([file, { dates }]) =>
      dates
        .filter(({ key }) => key)
        .map((date) => ({ id: date.id, verdicts: verdictsOn(file, date) })),
    );
    expect(judgements).toHaveLength(27);
    expect(judgements.filter(({ verdicts }) => verdicts.includes('wrong'))).toEqual([]);
    const right = judgements.filter(({ verdicts }) => verdicts.includes('right'));
    expect(right.length).toBeGreaterThanOrEqual(26);
  });

  test('no article is dated to days that exclude its day', () => {
    for (const { path, published } of merged.articles) {
      const plausible = files[basename(path)]?.publication.plausible ?? [];
      const { from = null, to = null, candidates = [] } = published ?? {};
      const fits = plausible.some(
        (day) =>
          (from === null || from <= day) &&
          (to === null || day <= to) &&
          (candidates.length === 0 || candidates.includes(day)),
      );
      expect([basename(path), fits]).toEqual([basename(path), true]);
    }
  });

  /** Articles and origins of what dates a fact: `2/1 1:3 4:7`. */
  function dating(relation: string): readonly string[] {
    const fact = facts.find(
      (each) => each.relation === relation && each.values.some(({ to }) => to !== null),
    );
    const support = fact?.values.filter(({ to }) => to !== null).flatMap((value) => value.support);
    const sources = [...new Set(support?.map(({ n }) => n))].sort((a, b) => a - b);
    const origins = new Set(support?.map(({ origin }) => origin));
    return [sources.join(' '), String(origins.size)];
  }

  test('the end and the continuation of the mission, and the joint statement, have one origin: the statement', () => {
    expect(dating('mission-end')).toEqual(['1 4', '1']);
    expect(dating('mission-continue')).toEqual(['1 4', '1']);
    expect(dating('joint-statement')).toEqual(['1 4', '1']);
  });
});
