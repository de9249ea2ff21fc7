import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { renderComparison } from '../../src/render/comparison.js';
import { PLAIN } from '../../src/render/paint.js';
import { renderSummary } from '../../src/render/summary.js';
import { loadWidths, widthOf } from '../../src/render/width.js';
import type { Digest } from '../../src/types/digest.js';
import { digest as run } from '../cli/run.js';

const FOLDERS = ['articles', '../shared/articles'].filter((folder) => existsSync(folder));
const WIDTHS = [80, 100, 140];
const ISOLATE = /\u2068/gu;
const POP = /\u2069/gu;

const digests = new Map<string, Digest>();

beforeAll(async () => {
  await loadWidths('会議');
  for (const folder of FOLDERS) {
    digests.set(
      folder,
      JSON.parse(run(['summarize', '--format', 'json', folder]).stdout) as Digest,
    );
  }
});

function linesOf(render: typeof renderSummary, folder: string, columns: number): string[] {
  const digest = digests.get(folder);
  if (digest === undefined) throw new Error(`no digest of ${folder}`);
  return render(digest, { columns, paint: PLAIN, terminal: true, originals: [] }).split('\n');
}

/** What a terminal shows before a column. */
function before(line: string, column: number): string {
  let text = '';
  for (const character of line) {
    if (widthOf(text + character) > column) break;
    text += character;
  }
  return text;
}

/** Rows in which something stands across the gap before a column. */
function crossing(rows: readonly string[], starts: readonly number[]): readonly string[] {
  return rows.filter((line) =>
    starts.some((start) => widthOf(line) > start && !/ {2}\u2068?$/u.test(before(line, start))),
  );
}

const CASES = FOLDERS.flatMap((folder) => WIDTHS.map((columns) => [folder, columns] as const));

describe.each(CASES)('%s at %d columns', (folder, columns) => {
  test.each([
    ['summarize', renderSummary],
    ['compare', renderComparison],
  ] as const)('%s: no line is wider, none leaves text isolated into the next', (_, render) => {
    const lines = linesOf(render, folder, columns);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
    const unbalanced = lines.filter(
      (line) => (line.match(ISOLATE)?.length ?? 0) !== (line.match(POP)?.length ?? 0),
    );
    expect(unbalanced).toEqual([]);
  });

  test('the columns of NUMBERS stand below their headings in every row', () => {
    const lines = linesOf(renderSummary, folder, columns);
    const heads = lines.flatMap((line, index) => (line.startsWith('NUMBERS') ? [index] : []));
    expect(heads.length).toBeGreaterThan(0);
    for (const at of heads) {
      const head = lines[at] ?? '';
      const rows = lines.slice(at + 1, lines.indexOf('', at));
      const starts = ['value', 'articles', 'origins', 'where'].map((name) => head.indexOf(name));
      const table = rows.filter((line) => !/^ {2}(?:\(|…)/u.test(line));
      expect(crossing(table, starts)).toEqual([]);
    }
  });

  test('every source has its column in a comparison, from its head to the last row', () => {
    const lines = linesOf(renderComparison, folder, columns);
    const heads = lines.flatMap((line, index) => (/^ {20,}\[\d+\]/u.test(line) ? [index] : []));
    for (const at of heads) {
      const starts = [...(lines[at] ?? '').matchAll(/\[\d+\]/gu)].map(({ index }) => index);
      const rows = lines.slice(at + 1, lines.indexOf('', at));
      expect(
        crossing(
          rows.filter((line) => !line.startsWith('  (')),
          starts,
        ),
      ).toEqual([]);
    }
    const narrow = lines.filter((line) => /^\[\d+\] \w\w /u.test(line));
    expect(heads.length + narrow.length).toBeGreaterThan(0);
  });
});
