import { beforeAll, describe, expect, test } from '@jest/globals';
import { openResources } from '../../src/io/resources/resources.js';
import type { Resources } from '../../src/resources.js';
import type { ArticleLine, LineMention } from '../../src/types/article-line.js';
import { FOLDERS, lineOfText, textAt, textsIn } from './corpus.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

/** Ways to write a text that change none of its facts. Front matter is no part of the text. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'CRLF line ends': (text) => text.replace(/\r?\n/gu, '\r\n'),
  'CR line ends': (text) => text.replace(/\r?\n/gu, '\r'),
  'a byte-order mark': (text) => `\uFEFF${text}`,
  'decomposed letters (NFD)': inBody((body) => body.normalize('NFD')),
  'composed letters (NFC)': inBody((body) => body.normalize('NFC')),
  "apostrophes '": apostrophes("'"),
  'apostrophes ’': apostrophes('’'),
  'apostrophes ʼ': apostrophes('ʼ'),
  'no-break spaces in numbers': inBody((body) => body.replace(spaceInNumber(), '\u00A0')),
  'narrow no-break spaces in numbers': inBody((body) => body.replace(spaceInNumber(), '\u202F')),
  'plain spaces in numbers': inBody((body) => body.replace(spaceInNumber(), ' ')),
  'Arabic-Indic digits in Arabic': inBody((body) =>
    isArabic(body)
      ? body.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)))
      : body,
  ),
  'Western digits in Arabic': inBody((body) =>
    body.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)),
  ),
};

function spaceInNumber(): RegExp {
  return /(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/gu;
}

function apostrophes(mark: string): (text: string) => string {
  return inBody((body) => body.replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, mark));
}

function inBody(change: (body: string) => string): (text: string) => string {
  return (text) => {
    const [front = ''] = /^---\n[\s\S]*?\n---\n/u.exec(text) ?? [];
    return front + change(text.slice(front.length));
  };
}

function isArabic(text: string): boolean {
  return (text.match(/\p{sc=Arabic}/gu) ?? []).length * 2 > (text.match(/\p{L}/gu) ?? []).length;
}

/** What a mention says, without the place and the letters it is said in. */
function factOf(mention: LineMention): unknown[] {
  const { kind, rule, line } = mention;
  switch (mention.kind) {
    case 'date': {
      const { type, value, from, to, grain, mod, relation, certainty } = mention;
      return [kind, rule, line, type, value, from, to, grain, mod, relation, certainty];
    }
    case 'quantity': {
      const { low, best, high, mod, category, measure, unit, of, by, at, status, polarity } =
        mention;
      return [
        kind,
        rule,
        line,
        low,
        best,
        high,
        mod,
        category,
        measure,
        unit,
        of,
        by,
        at,
        status,
        polarity,
      ];
    }
    case 'actor':
      return [kind, rule, line, mention.type, mention.entity, mention.use, mention.nested];
    case 'event': {
      const { type, label, actors, targets, at, status, polarity } = mention;
      return [kind, rule, line, type, label, actors, targets, at, status, polarity];
    }
  }
}

function factsOf({
  language,
  published,
  blocks,
  sentences,
  origins,
  mentions,
}: ArticleLine): unknown {
  return {
    language,
    published: published && [published.from, published.to, published.basis],
    blocks: blocks.map(({ line, role, rule }) => [line, role, rule]),
    sentences: sentences.map(({ line, numeric, understood }) => [line, numeric, understood]),
    origins: origins.map(({ key, scope }) => [key, scope]),
    mentions: mentions.map((mention) => factOf(mention).map(String).join(' ')),
  };
}

describe.each(FOLDERS)('articles in %s say the same', (folder) => {
  test.each(textsIn(folder))('%s', async (name) => {
    const text = textAt(folder, name);
    const expected = factsOf(await lineOfText(name, text, resources));
    for (const [spelling, change] of Object.entries(SPELLINGS)) {
      const changed = change(text);
      if (changed === text) continue;
      const facts = factsOf(await lineOfText(name, changed, resources));
      expect({ spelling, facts }).toEqual({ spelling, facts: expected });
    }
  });
});

test('every spelling changes some article', () => {
  const texts = FOLDERS.flatMap((folder) => textsIn(folder).map((name) => textAt(folder, name)));
  const idle = Object.entries(SPELLINGS).filter(([, change]) =>
    texts.every((text) => change(text) === text),
  );
  expect(idle.map(([spelling]) => spelling)).toEqual([]);
});
