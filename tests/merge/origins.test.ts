import { describe, expect, test } from '@jest/globals';
import { jaccard, mergeLines } from '../../src/merge/index.js';
import { shinglesOf } from '../../src/text/index.js';
import { OPTIONS, article } from '../support/lines.js';
import type { ArticleSpec } from '../support/lines.js';

const SPEC: ArticleSpec = { on: '2024-05-01', events: [{ label: 'earthquake', at: 'Q2' }] };

function counted(...specs: readonly ArticleSpec[]): string {
  const lines = specs.map((spec, index) => article(`a${String(index)}`, { ...SPEC, ...spec }));
  const fact = mergeLines(lines, OPTIONS).stories[0]?.facts[0];
  return `${String(fact?.articles)}/${String(fact?.origins)} ${fact?.sharedOrigin ?? ''}`.trim();
}

describe('origins, not outlets', () => {
  test('articles that cite nobody are origins of their own', () => {
    expect(counted({}, {}, {})).toBe('3/3');
  });

  test('articles that rely on one statement have one origin', () => {
    expect(counted({ cites: ['statement:Q1'] }, { cites: ['statement:Q1'] }, {})).toBe(
      '3/2 statement:Q1',
    );
  });

  test('the agency itself and who cites it', () => {
    expect(counted({ outlet: 'The Agency' }, { cites: ['Agency'] })).toBe('2/1');
  });

  test('a chain of shared origins is one', () => {
    expect(counted({ cites: ['x'] }, { cites: ['x', 'y'] }, { cites: ['y'] })).toBe('3/1 x, y');
  });

  test('whom the sentence cites counts for it, not whom the article cites', () => {
    const origins = [
      { start: 0, end: 1, text: 'x', key: 'agency', name: 'Agency', scope: 'article' as const },
      {
        start: 2,
        end: 3,
        text: 'y',
        key: 'minister',
        name: 'Minister',
        scope: 'sentence' as const,
      },
    ];
    const line = { ...article('a', SPEC), origins };
    const other = article('b', { ...SPEC, cites: ['agency'] });
    expect(mergeLines([line, other], OPTIONS).stories[0]?.facts[0]?.origins).toBe(2);
  });

  test('the same bytes under two paths', () => {
    expect(counted({ bytes: 'same' }, { bytes: 'same' })).toBe('2/1 the same text');
  });
});

describe('near copies', () => {
  const words = Array.from({ length: 120 }, (_, index) => `word${String(index)}`);
  const edited = [...words.slice(0, 100), 'and', 'an', 'outlet', 'adds', 'a', 'line'];
  const other = words.map((word) => `${word}x`);

  test('similarity of a text with itself, an edited copy and another text', () => {
    expect(jaccard(shinglesOf(words), shinglesOf(words))).toBe(1);
    expect(jaccard(shinglesOf(words), shinglesOf(edited))).toBeGreaterThan(0.7);
    expect(jaccard(shinglesOf(words), shinglesOf(other))).toBe(0);
    expect(jaccard([], shinglesOf(other))).toBe(0);
  });

  test('the estimate for long texts is close to the real share', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `w${String(index)}`);
    const half = [...long.slice(0, 2000), ...long.slice(2000).map((word) => `${word}y`)];
    expect(jaccard(shinglesOf(long), shinglesOf(half))).toBeCloseTo(0.5, 0);
  });

  test('an edited copy is no origin of its own', () => {
    expect(counted({ shingles: shinglesOf(words) }, { shingles: shinglesOf(edited) })).toBe(
      '2/1 the same text',
    );
    expect(counted({ shingles: shinglesOf(words) }, { shingles: shinglesOf(other) })).toBe('2/2');
  });

  test('short items in one style are no copies', () => {
    const short = shinglesOf(words.slice(0, 10));
    expect(counted({ shingles: short }, { shingles: short })).toBe('2/2');
  });
});
