import { describe, expect, test } from '@jest/globals';
import { foreignLines, mergeLines, readLine } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';

const LINE = article('a.txt', {
  on: '2024-05-01',
  events: [{ label: 'flood', at: 'Q2' }],
  counts: [{ n: 3 }],
});
const ERROR = {
  schema: 'digest/error/1',
  id: 'x',
  path: 'b.txt',
  error: { code: 'empty', message: 'no text' },
};

function problem(value: unknown): string {
  const result = readLine(typeof value === 'string' ? value : JSON.stringify(value));
  return result.ok ? 'fine' : result.problem;
}

describe('reading a line', () => {
  test('gives back what was written', () => {
    expect(readLine(JSON.stringify(LINE))).toEqual({ ok: true, line: LINE });
    expect(readLine(JSON.stringify(ERROR))).toEqual({ ok: true, line: ERROR });
  });

  test('lets pass keys that it does not know', () => {
    expect(problem({ ...LINE, later: 1 })).toBe('fine');
  });

  test.each([
    ['not JSON', '{', 'it is not JSON'],
    ['a list', [], 'it is not a JSON object'],
    [
      'another schema version',
      { ...LINE, schema: 'digest/article/2' },
      /digest\/article\/2; this version reads/,
    ],
    ['a digest', { schema: 'digest/digest/1' }, /end product/],
    ['no schema', {}, /no "schema"/],
    ['a missing key', { ...LINE, rules: undefined }, 'rules is not a string'],
    ['a wrong word', { ...LINE, input: 'pdf' }, 'input is not one of text, ndjson, html'],
    [
      'a wrong mention',
      { ...LINE, mentions: [{ ...LINE.mentions[0], kind: 'place' }] },
      /mentions\[0\].kind is not/,
    ],
    ['half a mention', { ...LINE, mentions: [{ kind: 'date' }] }, 'mentions[0].id is not a string'],
    ['a negative offset', { ...LINE, length: -1 }, 'length is not a whole number'],
  ])('refuses %s and says why', (_, value, why) => {
    const found = problem(value);
    if (typeof why === 'string') expect(found).toBe(why);
    else expect(found).toMatch(why);
  });
});

describe('lines of other rules', () => {
  test('are named, once for each, with a file', () => {
    const others = ['c', 'b'].map((path) => ({ ...article(path), rules: 'other' }));
    const found = foreignLines([LINE, ...others], OPTIONS);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^b was extracted by version 1, rules other; .*--mixed/);
  });

  test('are told apart from those that a user has added to', () => {
    const own = { ...article('b'), rules: `${OPTIONS.rules}+abc` };
    expect(foreignLines([LINE, own], OPTIONS)).toEqual([
      expect.stringMatching(
        /^b was extracted with other names, words or rules of your own: .*--mixed/u,
      ),
    ]);
  });

  test('the own ones and errors are fine', () => {
    const read = readLine(JSON.stringify(ERROR));
    expect(foreignLines(read.ok ? [LINE, read.line] : [], OPTIONS)).toEqual([]);
  });
});

test('inputs that could not be read are counted', () => {
  const read = readLine(JSON.stringify(ERROR));
  const { coverage } = mergeLines(read.ok ? [LINE, read.line] : [], OPTIONS);
  expect(coverage).toMatchObject({ read: 1, skipped: [{ path: 'b.txt', code: 'empty' }] });
});
