import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellText, record } from '../../src/render/delimited/cell.js';
import { csv, tsv } from '../../src/render/delimited/index.js';
import { SUPPORT_COLUMNS } from '../../src/render/delimited/support-columns.js';
import { pageText } from '../docs/blocks.js';
import { DIGEST, OPTIONS } from './fixture.js';

const rowsOf = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, record_delimiter: '\r\n' });

describe('a digest as a table', () => {
  const table = rowsOf(csv.renderDigest(DIGEST, OPTIONS), ',');
  const [head = [], ...rows] = table;

  test('looks like this', () => {
    expect(csv.renderDigest(DIGEST, OPTIONS)).toMatchSnapshot();
  });

  test('has a row for each place where a value stands', () => {
    const supports = DIGEST.stories.flatMap(({ facts }) =>
      facts.flatMap(({ values }) => values.flatMap(({ support }) => support)),
    );
    expect(rows.map((row) => row[head.indexOf('mention')])).toEqual(
      supports.map(({ mention }) => mention),
    );
    expect(rows.map((row) => Number(row[head.indexOf('start')]))).toEqual(
      supports.map(({ start }) => start),
    );
  });

  test('says the same with tabs, a line a row', () => {
    const text = tsv.renderDigest(DIGEST, OPTIONS);
    expect(rowsOf(text, '\t')).toEqual(table);
    expect(text.split('\r\n')).toHaveLength(table.length + 1);
    for (const line of text.split('\r\n').slice(0, -1)) {
      expect(line.split('\t')).toHaveLength(SUPPORT_COLUMNS.length);
    }
  });

  test('has the columns that docs/formats.md explains, in this order', () => {
    const documented = pageText('docs/formats.md').split(/^## .*$/mu)[2] ?? '';
    const names = [...documented.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name = '']) => name);
    expect(names).toEqual(head);
  });

  test('disarms the outlet that is a formula', () => {
    const outlets = new Set(rows.map((row) => row[head.indexOf('outlet')]));
    expect(outlets).toContain(`'=HYPERLINK("http://x.example","News")`);
  });
});

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-cmd|x', "'-cmd|x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    [' =1', "'=1"],
    ['\u202E=1', "'=1"],
    ['\uFF1D1+1', "'\uFF1D1+1"],
    ['-5', '-5'],
    ['a\nb', 'a b'],
    ['a\u001B[31mb', 'ab'],
    ['plain', 'plain'],
  ])('%j is %j', (text, expected) => {
    expect(cellText(text)).toBe(expected);
  });

  test('never begins as a formula, and a record reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (cells) => {
        const texts = cells.map(cellText);
        for (const text of texts) expect(text).not.toMatch(/^[=+@\t\r]/u);
        for (const separator of [',', '\t'] as const) {
          expect(rowsOf(record(cells, separator), separator)).toEqual([texts]);
        }
      }),
    );
  });
});
