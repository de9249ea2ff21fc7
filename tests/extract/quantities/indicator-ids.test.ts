import { describe, expect, test } from '@jest/globals';
import { corpusOf } from '../../support/rule-files.js';
import { quantitiesOf } from '../../support/quantities.js';
import type { Indicator } from '../../../src/types/quantity.js';

/** As the corpora write it: `exports oil`, `price + cheese`, `-`. */
const inShort = (indicator: Indicator | null | undefined): string =>
  indicator == null
    ? '-'
    : [indicator.ids.join(' '), ...(indicator.rest === null ? [] : [indicator.rest])].join(' + ');

const idsOf = (code: string, text: string): string[] =>
  quantitiesOf(code, text).map(({ indicator }) => inShort(indicator));

describe.each(['ru', 'uk', 'ar', 'en'])('%s/quantities.indicators.corpus.yaml', (code) => {
  const { positive, negative } = corpusOf(`${code}/quantities.indicators`);
  const phrasings = [...positive].flatMap(([ids, phrases]) =>
    phrases.map((phrase) => [phrase, ids] as const),
  );

  test('is large enough to mean something', () => {
    expect(phrasings.length).toBeGreaterThanOrEqual(30);
  });

  test.each(phrasings)('%s', (phrase, ids) => {
    expect(idsOf(code, phrase).join(' | ')).toBe(ids);
  });

  test.each(negative)('nothing is known of %s', (phrase) => {
    expect(idsOf(code, phrase).filter((ids) => ids !== '-')).toEqual([]);
  });
});
