import { describe, expect, test } from '@jest/globals';
import { analyse, summaryOf } from '../../support/quantities.js';
import { rulesOf, type RuleSource } from '../../support/rule-files.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

/** Ids of the rules of a stage that match somewhere in a text, overlapping matches included. */
function firing(code: string, { stage }: RuleSource, text: string): string[] {
  const { stream, pack } = analyse(code, text).section;
  return pack
    .grammar(stage)
    .matchEach(stream, 0, stream.tokens.length)
    .map(({ rule }) => rule.id);
}

describe.each(LANGUAGES)('the quantity rules of %s', (code) => {
  const rules = [...rulesOf(`${code}/quantities`), ...rulesOf('_shared/quantities')];

  test('every rule has an example', () => {
    expect(rules.filter(({ examples }) => examples.size === 0).map(({ id }) => id)).toEqual([]);
  });

  const examples = rules.flatMap((rule) =>
    [...rule.examples].map(([phrase, value]) => ({ rule, id: rule.id, phrase, value })),
  );
  test.each(examples)('$id: "$phrase" is "$value"', ({ rule, id, phrase, value }) => {
    expect(summaryOf(code, phrase)).toBe(value);
    expect(firing(code, rule, phrase)).toContain(id);
  });

  const negatives = rules.flatMap(({ id, negatives }) =>
    negatives.map((phrase) => ({ id, phrase })),
  );
  test.each(negatives)('$id: "$phrase" is no quantity', ({ phrase }) => {
    expect(summaryOf(code, phrase)).toBe('');
  });
});
