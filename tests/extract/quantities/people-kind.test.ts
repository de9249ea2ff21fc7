import { describe, expect, test } from '@jest/globals';
import { corpusOf } from '../../support/rule-files.js';
import { quantitiesOf } from '../../support/quantities.js';

const kindsOf = (code: string, text: string): string[] =>
  quantitiesOf(code, text).map(({ people }) => people ?? '-');

describe.each(['ru', 'uk', 'ar', 'en'])('%s/quantities.people.corpus.yaml', (code) => {
  const { positive, negative } = corpusOf(`${code}/quantities.people`);
  const phrasings = [...positive].flatMap(([kinds, phrases]) =>
    phrases.map((phrase) => [phrase, kinds] as const),
  );

  test.each(phrasings)('%s', (phrase, kinds) => {
    expect(kindsOf(code, phrase).join(' | ')).toBe(kinds);
  });

  test.each(negative)('nothing is known of %s', (phrase) => {
    expect(kindsOf(code, phrase).filter((kind) => kind !== '-')).toEqual([]);
  });
});
