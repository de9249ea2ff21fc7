import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { parseAllDocuments } from 'yaml';
import { LINE_FORMATS, type LineWriter } from '../../src/render/lines/index.js';
import { LANGUAGE_COLUMNS } from '../../src/render/lines/language-columns.js';
import { MENTION_COLUMNS } from '../../src/render/lines/mention-columns.js';
import {
  ERROR_SCHEMA,
  LANGUAGE_SCHEMA,
  type ErrorLine,
  type LanguageLine,
  type StreamLine,
} from '../../src/types/article-line.js';
import { pageText } from '../docs/blocks.js';
import { digest, jsonLines, withFolder } from '../cli/run.js';

const TEXT = `=HYPERLINK is no title

The ministry said on 3 May 2024 that about 12 soldiers were killed near Mosul.
`;

const LINES = withFolder({ 'a.txt': TEXT, 'b.txt': 'Nothing here.\n' }, (cwd) =>
  jsonLines(digest(['extract', 'a.txt', 'b.txt', 'nosuch.txt'], { cwd }).stdout),
) as unknown as readonly StreamLine[];

const ERROR: ErrorLine = {
  schema: ERROR_SCHEMA,
  id: '',
  path: 'b.txt',
  error: { code: 'empty', message: 'is empty' },
};
const LANGUAGE: LanguageLine = {
  schema: LANGUAGE_SCHEMA,
  id: 'x',
  path: 'a.txt',
  language: { code: 'uk', script: 'Cyrl', confidence: 0.98 },
};

function written<T>({ open, between, close, line }: LineWriter<T>, lines: readonly T[]): string {
  return open + lines.map(line).join(between) + close;
}

async function rendererOf(name: string) {
  const format = LINE_FORMATS.find((each) => each.name === name) ?? LINE_FORMATS[0];
  return format.load();
}

const rowsOf = (text: string, delimiter: string): Record<string, string>[] =>
  parse(text, { delimiter, record_delimiter: '\r\n', columns: true });

test.each(LINE_FORMATS.map(({ name }) => name))('languages as %s', async (name) => {
  const { languages } = await rendererOf(name);
  expect(written(languages, [LANGUAGE, ERROR])).toMatchSnapshot();
  expect(written(languages, [])).toMatchSnapshot('nothing');
});

describe('articles', () => {
  test('as YAML and JSON are the lines of NDJSON', async () => {
    const yaml = written((await rendererOf('yaml')).articles, LINES);
    expect(parseAllDocuments(yaml).map((document) => document.toJS() as unknown)).toEqual(LINES);
    expect(JSON.parse(written((await rendererOf('json')).articles, LINES))).toEqual(LINES);
  });

  test('as text have a line for each mention with what it means, and say which input failed', async () => {
    const text = written((await rendererOf('text')).articles, LINES);
    expect(text).toContain('a.txt  en  ');
    expect(text).toMatch(/^ {4}3 {2}quantity {2}killed about 12 .*“about 12 soldiers”$/mu);
    expect(text).toMatch(/^ {4}3 {2}date {6}2024-05-03 +“3 May 2024”$/mu);
    expect(text).toMatch(/^ {4}3 {2}actor {5}place Mosul \(\S+\) +“Mosul”$/mu);
    expect(text).toMatch(/^nosuch\.txt: no such file/mu);
    const hostile: LanguageLine = { ...LANGUAGE, path: '\u001b[31m\u202ea.txt' };
    const shown = written((await rendererOf('text')).languages, [hostile]);
    for (const control of ['\u001b', '\u202e']) expect(shown).not.toContain(control);
  });

  test('as a table have a row for each mention, and one where there is none', async () => {
    const rows = rowsOf(written((await rendererOf('csv')).articles, LINES), ',');
    const mentions = LINES.flatMap((line) =>
      'error' in line || line.mentions.length === 0 ? [''] : line.mentions.map(({ id }) => id),
    );
    expect(rows.map(({ mention }) => mention)).toEqual(mentions);
    expect(rows).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'quantity', category: 'killed', best: '12', mod: 'about' },
        ...{ when_value: '2024-05-03', polarity: 'positive', title: "'=HYPERLINK is no title" },
      }),
    );
    expect(rows.at(-1)).toMatchObject({
      path: 'nosuch.txt',
      error: expect.stringMatching(/^no such file/u),
    });
    expect(rowsOf(written((await rendererOf('tsv')).articles, LINES), '\t')).toEqual(rows);
  });
});

test.each([
  ['Columns of `extract`', MENTION_COLUMNS],
  ['Columns of `detect`', LANGUAGE_COLUMNS],
])('%s are those that docs/formats.md explains, in this order', (head, columns) => {
  const table = pageText('docs/formats.md').split(`### ${head}`)[1]?.split('\n### ')[0] ?? '';
  const names = [...table.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name]) => name);
  expect(names).toEqual(columns.map(({ name }) => name));
});

test.each([
  ['x.csv', /^path,article,/u],
  ['x.tsv', /^path\tarticle\t/u],
  ['x.yaml', /^schema: digest\/language\/1$/mu],
  ['x.json', /^\[\{"schema":/u],
  ['x.txt', /^\{"schema":/u],
])('the ending of %s says how it is written', (file, start) => {
  withFolder({ 'a.txt': TEXT }, (cwd) => {
    expect(digest(['detect', 'a.txt', '-o', file], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(start);
  });
});
