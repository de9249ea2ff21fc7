import { describe, expect, test } from '@jest/globals';
import { checkQuotes, type Quote } from '../../src/verify/index.js';

const RAW = 'First 🌍 line\nTwelve soldiers\nlast';
const quote = (text: string, changes: Partial<Quote> = {}): Quote => {
  const before = Array.from(RAW.slice(0, RAW.indexOf(text)));
  const start = before.length;
  return {
    ...{ path: 'a/one.txt', article: 'id1', start, end: start + Array.from(text).length, text },
    line: before.filter((character) => character === '\n').length + 1,
    ...changes,
  };
};
const soldiers = quote('Twelve soldiers');
const source = (raw: string, id = 'id1', path = 'a/one.txt') => ({ raw, id, path });

const problems = (quotes: readonly Quote[], ...sources: ReturnType<typeof source>[]) =>
  checkQuotes(quotes, sources).failures.map(({ problem, found, now }) => ({ problem, found, now }));

describe('checkQuotes', () => {
  test('offsets count code points', () => {
    expect(checkQuotes([soldiers, quote('line'), quote('🌍')], [source(RAW)])).toMatchObject({
      ...{ checked: 3, held: 3, articles: 1, failures: [], changedSources: [] },
    });
  });

  test('a changed character is caught', () => {
    const raw = RAW.replace('Twelve', 'Twelfe');
    expect(problems([soldiers], source(raw, 'other'))).toEqual([
      { problem: 'changed', found: 'Twelfe soldiers', now: null },
    ]);
  });

  test('characters before it move a quotation, which still fails', () => {
    expect(problems([soldiers], source(`New\n${RAW}`, 'other'))).toEqual([
      { problem: 'moved', found: 'ine\nTwelve sold', now: { start: 17, line: 3 } },
    ]);
  });

  test('of several places the nearest is named', () => {
    const raw = `Twelve soldiers ${RAW.replace('Twelve', 'A dozen, twelve')} ${'x'.repeat(99)}Twelve soldiers`;
    expect(problems([soldiers], source(raw))[0]?.now).toEqual({ start: 0, line: 1 });
  });

  test('a wrong line', () => {
    expect(problems([quote('last', { line: 2 })], source(RAW))).toEqual([
      { problem: 'line', found: 'last', now: { start: 29, line: 3 } },
    ]);
  });

  test('the same bytes under another path are the source, whatever stands under the old path', () => {
    const sources = [source('something else', 'other'), source(RAW, 'id1', 'b/two.txt')];
    expect(problems([soldiers], ...sources)).toEqual([]);
  });

  test('changed bytes under a longer path are found by the end of it', () => {
    const raw = `${RAW}.`;
    const sources = [source(raw, 'other', '/new/a/one.txt'), source('no', 'no', '/new/b/one.txt')];
    const found = checkQuotes([soldiers], sources);
    expect(found).toMatchObject({ held: 1, changedSources: ['a/one.txt'] });
  });

  test('without a source nothing can be compared', () => {
    const unread = { problem: 'unread', found: null, now: null };
    expect(problems([soldiers], source(RAW, 'other', 'b/two.txt'))).toEqual([unread]);
    // Either of these may be what became of it.
    expect(problems([soldiers], source(RAW, 'x'), source(RAW, 'y'))).toEqual([unread]);
    expect(problems([soldiers])).toEqual([unread]);
  });
});
