import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeLines } from '../../src/merge/index.js';
import { PLAIN, foreign, safe, text } from '../../src/render/index.js';
import { OPTIONS, article } from '../support/lines.js';

const HOSTILE = [
  ['a colour', 'a\u001B[31mb', 'ab'],
  ['a cursor move', 'a\u001B[2Jb', 'ab'],
  ['a clipboard write', 'a\u001B]52;c;aGk=\u0007b', 'ab'],
  ['a C1 control', 'a\u009B31mb', 'ab'],
  ['a line break', 'a\r\n\tb', 'a b'],
  ['a direction override', 'a\u202Eb\u202C', 'ab'],
  ['an isolate left open', 'a\u2067b', 'ab'],
  ['a null', 'a\u0000b', 'ab'],
] as const;

describe('text of articles', () => {
  test.each(HOSTILE)('loses %s', (_, text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  test('from right to left is isolated on a terminal only', () => {
    expect(foreign('بغداد', true)).toBe('\u2068بغداد\u2069');
    expect(foreign('بغداد', false)).toBe('بغداد');
    expect(foreign('Багдад', true)).toBe('Багдад');
  });

  test('of any kind cannot reach the terminal as a control', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(safe(text)),
      ),
    );
  });
});

test('no control from a name, a path, an outlet, a reason or a condition comes out', () => {
  const evil = '\u001B[31mx\u202Ey\u0007';
  const hostile = {
    ...article(`p${evil}`, {
      on: '2024-05-01',
      outlet: `o${evil}`,
      title: `t${evil}`,
      cites: [`c${evil}`],
      names: [`n${evil}`],
      events: [
        {
          label: `l${evil}`,
          actors: [`a${evil}`],
          at: `b${evil}`,
          status: 'planned',
          condition: `d${evil}`,
          when: { value: '2024-06' },
        },
      ],
      counts: [{ category: 'troops', n: 5, of: `a${evil}`, at: `b${evil}`, unit: `u${evil}` }],
    }),
    language: { code: `g${evil}`, script: 'Latn', confidence: 1 },
    published: { from: '2024-05-01', to: '2024-05-01', basis: 'given' as const, why: `w${evil}` },
  };
  const digest = mergeLines([hostile, { ...hostile, path: 'q', id: 'q' }], OPTIONS);
  const options = { columns: 100, paint: PLAIN, terminal: false };
  for (const output of [
    text.renderDigest(digest, options),
    text.renderComparison(digest, options),
  ]) {
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  }
});
