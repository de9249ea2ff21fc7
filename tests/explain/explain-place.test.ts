import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { toArticleLine } from '../../src/article-line.js';
import { explainPlace, traceDocument, type ExplainContext } from '../../src/explain/index.js';
import { textDocument } from '../../src/io/input/text.js';
import { openResources } from '../../src/io/resources/resources.js';
import { mergeLines } from '../../src/merge/index.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import type { MentionExplanation, PlaceExplanation } from '../../src/types/explanation.js';
import type { RawDocument } from '../../src/types/index.js';
import { ROOT } from '../support/packs.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

async function documentOf(text: string | Uint8Array, path: string): Promise<RawDocument> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = await textDocument(path, bytes, {});
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

async function explain(text: string, line: number): Promise<PlaceExplanation> {
  const document = await documentOf(text, '2024-09-27-post-a.txt');
  const traced = traceDocument(document, resources, { clean: true });
  const articleLine = toArticleLine(traced.extraction, { version: '1', rules: 'r' });
  const digest = mergeLines([articleLine], {
    version: '1',
    rules: 'r',
    ownerOf: (id) => resources.entities.get(id)?.of ?? null,
  });
  const [article] = digest.articles;
  if (article === undefined) throw new Error('no article');
  const context: ExplainContext = {
    ...{ digest, article, traced, line: articleLine },
    packOf: (rule) => resources.pack(rule.split('/')[0] ?? ''),
    words: {
      nameOf: (id) => digest.entities[id]?.name ?? id,
      valueText: (_, { value }) => value ?? '',
    },
  };
  const place = explainPlace(context, line);
  if (place === null) throw new Error('no line');
  return place;
}

const mention = (
  { mentions }: PlaceExplanation,
  text: string,
  kind: string,
): MentionExplanation => {
  const found = mentions.find((each) => each.kind === kind && each.text.includes(text));
  if (found === undefined) throw new Error(`no ${kind} «${text}»`);
  return found;
};

const TEXT = `Military mission ends

The United States said that its mission in Iraq will end no later than September 2025.
About 2.5 thousand US troops are in Iraq, the Pentagon said on Tuesday.
`;

describe('explainPlace', () => {
  test('a date: the rules that took its words, each step, what it dates, what lost', async () => {
    const date = mention(await explain(TEXT, 3), 'September 2025', 'date');
    expect(date.value).toBe('2025-09, by');
    const parts = date.matches.flatMap((match) => match.parts);
    expect(parts).toContainEqual({ words: 'September', name: 'month', value: null });
    expect(date.matches.map(({ stage }) => stage)).toContain('dates.relation');
    expect(date.steps).toContain('the year 2025 is in the text');
    expect(date.steps).toContain('days: … to 2025-09-30');
    expect(date.rejected.map(({ why }) => why).join()).toMatch(/shorter than|not-followed-by/u);
    expect(date.merged).toMatchObject([{ asDate: true, relation: 'same' }]);
  });

  test('a relative date: what it is counted from, and why that is known', async () => {
    const date = mention(await explain(TEXT, 4), 'Tuesday', 'date');
    expect(date.steps.join('\n')).toMatch(
      /counted: .*Tuesday.* from the publication, 2024-09-27 \(metadata/u,
    );
    expect(date.value).toBe('2024-09-24, inferred');
  });

  test('a quantity: how its number was built, what its words leave open, whose and where', async () => {
    const count = mention(await explain(TEXT, 4), '2.5 thousand', 'quantity');
    expect(count.value).toBe('about 2,500 troops, stock');
    expect(count.steps).toEqual(
      expect.arrayContaining([
        'thousand = 1,000',
        '«2.5 thousand» = 2,500',
        '«About» = about',
        'compared as 2,250 to 2,750',
        'where: Iraq (Q796)',
      ]),
    );
    expect(count.merged[0]?.slot).toEqual(
      expect.arrayContaining(['category troops', 'place Iraq', 'relation present']),
    );
  });

  test('an actor and an event', async () => {
    const place = await explain(TEXT, 3);
    expect(mention(place, 'Iraq', 'actor').value).toBe('Iraq (Q796), state');
    const event = mention(place, 'mission', 'event');
    expect(event.value).toBe('mission-end (RETREAT), planned');
    expect(event.steps.join('\n')).toContain('when: «September 2025»');
  });

  test('with other letters of the month its English name is the value', async () => {
    const place = await explain(
      'Миссия завершится\n\nМиссия в Ираке завершится до сентября 2025 года.\n',
      3,
    );
    const parts = mention(place, 'сентября 2025', 'date').matches.flatMap((match) => match.parts);
    expect(parts).toContainEqual({ words: 'сентября', name: 'month', value: 'September' });
  });

  test('false friends are put aside with the rule that says so; lines of the page are named', async () => {
    const place = await explain(`${TEXT}\nThe team won 3:1 and the F-16 landed.\n`, 6);
    expect(place.mentions.filter(({ kind }) => kind === 'quantity')).toEqual([]);
    expect(place.aside.map(({ why }) => why).join()).toMatch(/no quantity/u);
    expect(place.block?.role).toBe('body');
    expect(place.text).toBe('The team won 3:1 and the F-16 landed.');
  });

  test('a number that nobody understands is missed', async () => {
    const polish = await explain(
      `Trzęsienie ziemi\n\nLiczba ofiar wzrosła do 168 zabitych i 1310 rannych.\n`,
      3,
    );
    expect(polish.missed).toEqual(['168', '1310']);
  });
});

test('tracing changes nothing of what is extracted', async () => {
  const folder = join(ROOT, 'articles');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const document = await documentOf(readFileSync(join(folder, file)), file);
    const { extraction, trials } = traceDocument(document, resources, { clean: true });
    expect(extraction).toEqual(extractDocument(document, resources, { clean: true }));
    // Every date of a language that has rules comes from a match that was seen.
    const taken = new Set(
      trials
        .filter(({ outcome }) => outcome.kind === 'taken')
        .map(({ pack, match }) => `${pack.code}/${match.rule.id}`),
    );
    for (const { kind, rule } of extraction.mentions)
      if (kind === 'date') expect(taken).toContain(rule);
  }
});

test('an event: the words that say how it is meant, who says so and with what, and what it was not merged with', async () => {
  const text = [
    'Iraq and Iran plan talks',
    '',
    'The Pentagon said that Iraq and Iran plan to hold talks in Baghdad on 5 October 2024.',
    '',
    'Iraq and Iran held talks in Tehran on 2 September 2024.',
    '',
  ].join('\n');
  const talks = mention(await explain(text, 3), 'talks', 'event');
  expect(talks.value).toContain('planned');
  expect(talks.steps).toContain('words that say how it is meant: plan «plan»');
  expect(talks.steps.find((step) => step.startsWith('says: '))).toMatch(
    /, cited with «Pentagon»$/u,
  );
  expect(talks.merged[0]?.apart.map(({ why }) => why)).toEqual(['another place: Tehran']);
});
