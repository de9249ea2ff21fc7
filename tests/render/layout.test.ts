import { beforeAll, describe, expect, test } from '@jest/globals';
import { choices, dateColumn, rangeText } from '../../src/render/date-column.js';
import { atMost, clip, fit, pad, row, wrap } from '../../src/render/layout.js';
import { loadWidths } from '../../src/render/width.js';

beforeAll(() => loadWidths('会議'));

describe('columns', () => {
  test('are measured as a terminal shows them', () => {
    expect(pad('مُهِمَّة', 6)).toHaveLength('مُهِمَّة'.length + 2);
    expect(pad('会議', 6)).toBe('会議  ');
    expect(clip('会議室です', 5)).toBe('会議…');
    expect(clip('short', 5)).toBe('short');
    expect(fit(['a', 'abcd', 'abcdefgh'], 2, 6)).toBe(6);
  });

  test('wrap at spaces and keep the indentation', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('  one two', 6)).toEqual(['  one', '  two']);
    expect(wrap('unbreakable', 4)).toEqual(['unbr', 'eaka', 'ble']);
    expect(wrap('', 4)).toEqual(['']);
  });

  test('a row goes on below its own columns', () => {
    const columns = [{ width: 5 }, { width: 0 }];
    expect(row(['alpha beta', 'one two three four'], columns, 22)).toEqual([
      '  alpha  one two three',
      '  beta   four',
    ]);
  });

  test('paint does not move columns', () => {
    const paint = (text: string) => `<${text}>`;
    expect(row(['a', 'b'], [{ width: 3, paint }, { width: 0 }], 40)).toEqual(['  <a>    b']);
  });

  test('what does not fit is counted', () => {
    expect(atMost([1, 2, 3], 2)).toEqual({
      shown: [1, 2],
      more: ['  … and 1 more (--format json has all)'],
    });
    expect(atMost([1, 2], 2).more).toEqual([]);
  });
});

describe('dates in a column', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-04-15/16', '2024-04-15', '2024-04-16'],
    ['2024-01 … 2024-03', '2024-01-01', '2024-03-31'],
    ['2024-01-06 … 2024-02-11', '2024-01-06', '2024-02-11'],
    ['2024 …', '2024-01-01', null],
    ['… 2024-05-03', null, '2024-05-03'],
    ['?', null, null],
  ])('%s', (expected, from, to) => {
    expect(rangeText({ from, to })).toBe(expected);
  });

  const candidates = ['2024-01-06', '2024-01-13'];

  test('with a weekday or a part of the month', () => {
    const saturday = { from: '2024-01-06', to: '2024-01-13', candidates, mod: null };
    expect(dateColumn(saturday)).toBe('2024-01 Sat');
    const middle = { from: '2023-10-11', to: '2023-10-21', candidates: [], mod: 'MID' as const };
    expect(dateColumn(middle)).toBe('2023-10 mid');
    expect(dateColumn({ ...saturday, candidates: ['2024-01-27', '2024-02-03'] })).toBe(
      '2024-01/02 Sat',
    );
  });

  test('to choose from', () => {
    expect(choices(candidates)).toBe('6 or 13');
    expect(choices(['2024-01-27', '2024-02-03'])).toBe('27 Jan or 3 Feb');
  });
});
