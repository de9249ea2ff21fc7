import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { merge } from '../../src/library/merge.js';
import { openResources } from '../../src/io/resources/resources.js';
import type { Resources } from '../../src/resources.js';
import type { Digest } from '../../src/types/digest.js';
import type { Fact } from '../../src/types/fact.js';
import { lineOf } from '../properties/corpus.js';

/** What one article says that is changed, each in a sentence of its own. */
interface Told {
  readonly killed: number;
  readonly day: number;
  readonly visitor: string;
}

const TOLD: Told = { killed: 41, day: 2, visitor: 'Marta Quintana' };

/** Far from any threshold of grouping: the articles share parties, places, days and numbers. */
const written = ({ killed, day, visitor }: Told): string => `Chile and Peru resume trade talks

Chile and Peru held talks in Lima on ${String(day)} May 2024.

An earthquake in Ecuador on 28 April 2024 killed ${String(killed)} people.

${visitor} visited Brazil on 24 April 2024.

About 1,200 Chilean troops are stationed in Bolivia. Parliament in Bolivia ratified the treaty on 30 April 2024.
`;

const OTHERS: readonly string[] = [
  `Чили и Перу возобновили торговые переговоры

Чили и Перу провели переговоры в Лиме 2 мая 2024 года.

При землетрясении в Эквадоре 28 апреля 2024 года погиб 41 человек.

В Боливии размещены около 1200 чилийских военных.
`,
  `Чилі та Перу поновили торговельні переговори

Чилі та Перу провели переговори в Лімі 2 травня 2024 року.

Під час землетрусу в Еквадорі 28 квітня 2024 року загинула 41 людина.

У Болівії перебувають близько 1200 чилійських військових.
`,
];

let resources: Resources;

beforeAll(async () => {
  resources = await openResources();
});

function merged(texts: readonly string[]): Digest {
  const lines = texts.map((raw, index) => {
    const id = `a${String(index)}`;
    const path = `${id}.txt`;
    const published = { date: '2024-05-21', basis: 'given' as const };
    const given = { title: null, outlet: null, url: null, language: null, published };
    const kept = { input: 'text', encoding: 'utf-8', frontMatter: 0, replaced: 0 } as const;
    return lineOf({ id, path, bytes: raw, raw, ...kept, ...given }, resources);
  });
  return merge(lines, resources);
}

const factsOf = ({ stories }: Digest): readonly Fact[] => stories.flatMap(({ facts }) => facts);

/** The words that tell it, as a mention or as the date of one; a name stands in no mention but its own, so by its line. */
const WORDS: Readonly<Record<keyof Told, (told: Told) => RegExp>> = {
  killed: ({ killed }) => new RegExp(`^${String(killed)} people`, 'u'),
  day: ({ day }) => new RegExp(`^${String(day)} May`, 'u'),
  visitor: () => /visited/u,
};

function concerns({ values }: Fact, words: RegExp): boolean {
  return values.some(({ support }) =>
    support.some(
      ({ n, text, date }) => n === 1 && (words.test(text) || words.test(date?.text ?? '')),
    ),
  );
}

/** What tells one occurrence from another of its kind is its day: with another day it is another fact. */
function kindOf({ kind, relation, subject }: Fact): string {
  return JSON.stringify([kind, relation, subject]);
}

/** A fact but for where it stands: a longer number moves what follows it. */
function content({ values, ...fact }: Fact): string {
  const told = values.map(({ support, ...value }) => ({
    ...value,
    support: support.map(({ n, text, line }) => ({ n, text, line })),
  }));
  return JSON.stringify({ ...fact, values: told });
}

/** All facts but those that the words tell, and those of their kind. */
function untouched(digest: Digest, words: RegExp): readonly string[] {
  const facts = factsOf(digest);
  const told = new Set(facts.filter((fact) => concerns(fact, words)).map(kindOf));
  return facts
    .filter((fact) => !told.has(kindOf(fact)))
    .map(content)
    .sort();
}

describe('one change in one article, read and merged', () => {
  const cases: readonly [keyof Told, fc.Arbitrary<Partial<Told>>][] = [
    ['killed', fc.record({ killed: fc.integer({ min: 20, max: 99 }) })],
    ['day', fc.record({ day: fc.integer({ min: 3, max: 19 }) })],
    [
      'visitor',
      fc.record({ visitor: fc.constantFrom('Pablo Dorneira', 'Inés Valdora', 'Jorge Lustau') }),
    ],
  ];

  test.each(cases)('of %s: exactly the facts concerned change', (what, change) => {
    const before = merged([written(TOLD), ...OTHERS]);
    expect(before.stories).toHaveLength(1);
    const rest = untouched(before, WORDS[what](TOLD));
    expect(rest.length).toBeLessThan(factsOf(before).length);
    expect(rest.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(change, (changed) => {
        const told = { ...TOLD, ...changed };
        fc.pre(told[what] !== TOLD[what]);
        const after = merged([written(told), ...OTHERS]);
        expect(untouched(after, WORDS[what](told))).toEqual(rest);
        expect(factsOf(after).map(content).sort()).not.toEqual(factsOf(before).map(content).sort());
      }),
      { numRuns: 12 },
    );
  });

  test('what changes is the value that changed, beside those of the others', () => {
    const toll = (digest: Digest) =>
      factsOf(digest)
        .filter(({ category }) => category === 'killed')
        .map(({ agreement, values }) => [agreement, values.map(({ best }) => best).sort()]);
    expect(toll(merged([written(TOLD), ...OTHERS]))).toEqual([['agree', [41]]]);
    expect(toll(merged([written({ ...TOLD, killed: 57 }), ...OTHERS]))).toEqual([
      ['conflict', [41, 57]],
    ]);
  });
});

describe('sources come and go', () => {
  const all = [written(TOLD), ...OTHERS];

  test('a copy of an article: one article more for each of its facts, no origin more', () => {
    const before = new Map(factsOf(merged(all)).map((fact) => [fact.id, fact]));
    const after = factsOf(merged([...all, written(TOLD)]));
    expect(after.map(({ id }) => id).sort()).toEqual([...before.keys()].sort());
    for (const { id, articles, origins } of after) {
      const known = before.get(id);
      const told = known?.values.some(({ support }) => support.some(({ n }) => n === 1)) === true;
      expect([id, articles, origins]).toEqual([
        ...[id, (known?.articles ?? 0) + (told ? 1 : 0), known?.origins],
      ]);
    }
  });

  test('a source that is gone is nowhere: neither its words, its names nor its facts', () => {
    const without = JSON.stringify(merged(OTHERS));
    expect(JSON.stringify(merged(all))).toContain('Marta Quintana');
    for (const trace of ['Marta Quintana', 'a2.txt', 'Parliament', 'visit', '2024-04-24']) {
      expect(without).not.toContain(trace);
    }
  });
});
