import { describe, expect, test } from '@jest/globals';
import { valuesOf } from '../../support/dates.js';
import { corpusOf } from '../../support/rule-files.js';

/** The corpora are read as news of this Friday. */
const PUBLISHED = '2024-09-27';

describe.each(['ru', 'uk', 'ar', 'en'])('the date corpus of %s', (code) => {
  const { positive, negative } = corpusOf(`${code}/dates`);
  const phrases = [...positive].flatMap(([value, list]) =>
    list.map((phrase) => ({ phrase, value })),
  );

  test('is large enough', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    expect(negative.length).toBeGreaterThanOrEqual(60);
  });

  test.each(phrases)('"$phrase" is $value', ({ phrase, value }) => {
    expect(valuesOf(code, phrase, PUBLISHED)).toBe(value);
  });

  test.each(negative.map((phrase) => ({ phrase })))('"$phrase" is no date', ({ phrase }) => {
    expect(valuesOf(code, phrase, PUBLISHED)).toBe('');
  });
});
