import { describe, expect, test } from '@jest/globals';
import { datesOf, plainValuesOf, valuesOf } from '../../support/dates.js';
import { rulesOf, type RuleSource } from '../../support/rule-files.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

/** Ids of the rules of a stage that match somewhere in a text, overlapping matches included. */
function firing(code: string, { stage }: RuleSource, text: string): string[] {
  const { section } = datesOf(code, text);
  const { stream, pack } = section;
  return pack
    .grammar(stage)
    .matchEach(stream, 0, stream.tokens.length)
    .map(({ rule }) => rule.id);
}

describe.each(LANGUAGES)('the date rules of %s', (code) => {
  const rules = [...rulesOf(`${code}/dates`), ...rulesOf('_shared/dates')];

  test('every rule has an example', () => {
    expect(rules.filter(({ examples }) => examples.size === 0).map(({ id }) => id)).toEqual([]);
  });

  const examples = rules.flatMap((rule) =>
    [...rule.examples].map(([phrase, value]) => ({ rule, id: rule.id, phrase, value })),
  );
  test.each(examples)('$id: "$phrase" is $value', ({ rule, id, phrase, value }) => {
    const values = rule.stage === 'dates.relation' ? valuesOf : plainValuesOf;
    expect({
      rules: firing(code, rule, phrase).includes(id),
      value: values(code, phrase),
    }).toEqual({
      rules: true,
      value,
    });
  });

  const negatives = rules.flatMap(({ id, negatives }) =>
    negatives.map((phrase) => ({ id, phrase })),
  );
  test.each(negatives)('$id: "$phrase" is no date', ({ phrase }) => {
    expect(valuesOf(code, phrase)).toBe('');
  });
});

test('every language has the rules that all others have', () => {
  const ids = new Map(
    LANGUAGES.map((code) => [code, new Set(rulesOf(`${code}/dates`).map(({ id }) => id))]),
  );
  const all = new Set([...ids.values()].flatMap((set) => [...set]));
  const missing = LANGUAGES.flatMap((code) =>
    [...all]
      .filter(
        (id) =>
          !ids.get(code)?.has(id) &&
          LANGUAGES.every((other) => other === code || ids.get(other)?.has(id)),
      )
      .map((id) => `${code}: ${id}`),
  );
  expect(missing).toEqual([]);
});
