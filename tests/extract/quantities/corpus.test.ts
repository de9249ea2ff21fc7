import { describe, expect, test } from '@jest/globals';
import { corpusOf } from '../../support/rule-files.js';
import { summaryOf } from '../../support/quantities.js';

describe.each(['ru', 'uk', 'ar', 'en'])('%s/quantities.corpus.yaml', (code) => {
  const { positive, negative } = corpusOf(`${code}/quantities`);
  const phrasings = [...positive].flatMap(([value, phrases]) =>
    phrases.map((phrase) => [phrase, value] as const),
  );

  test('is large enough to mean something', () => {
    expect(phrasings.length).toBeGreaterThanOrEqual(150);
    expect(negative.length).toBeGreaterThanOrEqual(80);
  });

  test.each(phrasings)('%s', (phrase, value) => {
    expect(summaryOf(code, phrase)).toBe(value);
  });

  test.each(negative)('%s is no quantity', (phrase) => {
    expect(summaryOf(code, phrase)).toBe('');
  });
});
