import { describe, expect, test } from '@jest/globals';
import { findMention, lineSpans, locate } from './locate.js';

const raw = 'Title\r\n\r\n41 dead, 413 hurt\nin 2014 and 2014\n';
const at = (start: number, end: number) => ({ start, end });

test('lines end at LF, CRLF and CR', () => {
  const lines = lineSpans('a\r\nb\rc\n').map(({ start, end }) => 'a\r\nb\rc\n'.slice(start, end));
  expect(lines).toEqual(['a', 'b', 'c', '']);
});

describe('locate', () => {
  test('finds words on their line', () => {
    expect(locate(raw, { text: '413', quote: null, line: 3 })).toEqual(at(18, 21));
  });

  test('needs a quotation where the words stand twice', () => {
    expect(locate(raw, { text: '41', quote: null, line: 3 })).toBeNull();
    expect(locate(raw, { text: '41', quote: '41 dead', line: 3 })).toEqual(at(9, 11));
    expect(locate(raw, { text: '2014', quote: 'and 2014', line: 4 })).toEqual(at(39, 43));
  });

  test('finds nothing on another line', () => {
    expect(locate(raw, { text: '413', quote: null, line: 4 })).toBeNull();
    expect(locate(raw, { text: '413', quote: null, line: 99 })).toBeNull();
  });
});

describe('findMention', () => {
  const fact = { text: '41', quote: '41 dead', line: 3 };

  test('takes the mention that shares most characters, of equals the shortest', () => {
    expect(findMention(raw, fact, [at(0, 10), at(8, 30), at(9, 16)])).toEqual(at(9, 16));
  });

  test('compares the span that it is told to', () => {
    const mention = { ...at(0, 30), number: at(18, 21) };
    expect(findMention(raw, fact, [mention], (one) => one.number)).toBeUndefined();
    expect(findMention(raw, fact, [mention])).toBe(mention);
  });

  test('finds none that only touches', () => {
    expect(findMention(raw, fact, [at(5, 9), at(11, 16)])).toBeUndefined();
  });
});
