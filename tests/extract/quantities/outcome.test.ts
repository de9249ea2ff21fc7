import { describe, expect, test } from '@jest/globals';
import { corpusOf } from '../../support/rule-files.js';
import { quantitiesOf } from '../../support/quantities.js';
import { OUTCOMES, outcomeOf } from '../../../src/types/outcome.js';
import { ENGLISH_CATALOGUE } from '../../../src/wording/english.js';

const outcomesOf = (code: string, text: string): string[] =>
  quantitiesOf(code, text).map(({ indicator }) => outcomeOf(indicator) ?? '-');

describe.each(['ru', 'uk', 'ar', 'en'])('%s/quantities.outcomes.corpus.yaml', (code) => {
  const { positive, negative } = corpusOf(`${code}/quantities.outcomes`);
  const phrasings = [...positive].flatMap(([outcomes, phrases]) =>
    phrases.map((phrase) => [phrase, outcomes] as const),
  );

  test.each(phrasings)('%s', (phrase, outcomes) => {
    expect(outcomesOf(code, phrase).join(' | ')).toBe(outcomes);
  });

  test.each(negative)('nothing came of what is counted in %s', (phrase) => {
    expect(outcomesOf(code, phrase).filter((outcome) => outcome !== '-')).toEqual([]);
  });
});

test('every outcome has a name', () => {
  const named = Object.keys(ENGLISH_CATALOGUE.indicators);
  expect(Object.keys(OUTCOMES).filter((outcome) => !named.includes(outcome))).toEqual([]);
});
