import { describe, expect, test } from '@jest/globals';
import {
  BUILTINS,
  compilePattern,
  firstClasses,
  neededClasses,
  parsePattern,
  secondClasses,
  type CompileContext,
} from '../../src/match/index.js';
import { shapesOf } from '../../src/match/shape.js';
import { scan } from '../../src/text/index.js';

const CLASSES = ['day', 'month', 'year', 'of', 'numeral', 'killed', 'wounded', 'soldiers'];

const context: CompileContext = {
  classId: (name) => (CLASSES.includes(name) ? CLASSES.indexOf(name) : null),
  literalId: () => 100,
  captureId: () => 0,
  classWidth: () => 1,
  macro: () => null,
  knownNames: () => CLASSES,
};

/** Names of what can stand behind the first element; null when the pattern can end there. */
function secondOf(source: string): string[] | null {
  const pattern = parsePattern(source);
  expect(firstClasses(pattern, context)).not.toEqual([]);
  const second = secondClasses(compilePattern(pattern, context));
  return second && second.map((id) => (id < 0 ? BUILTINS[-1 - id] : CLASSES[id]) ?? 'literal');
}

describe('what can stand behind the first element', () => {
  test.each([
    ['<day> <month>', ['month']],
    ['<day> <of>? <month>', ['month', 'of']],
    ['<day>? <month> <year>', ['month', 'year']],
    ['(<day> <month> | <month> <num>)', ['num', 'month']],
    ['<day> [<month> <year>]', ['month']],
    ['<day> + <year>', ['year']],
    ['<day>{1..2} <month>', ['day', 'month']],
  ])('%s', (pattern, expected) => {
    expect(secondOf(pattern)).toEqual(expected);
  });

  test.each(['<day>', '<day> <month>?', '(<day> | <month> <year>)'])(
    '%s can end there',
    (pattern) => {
      expect(secondOf(pattern)).toBeNull();
    },
  );
});

test.each([
  ['<numeral> ...1 [<killed>]', ['killed']],
  ['<numeral> ...2 <soldiers> ...3 [<killed>]', ['killed', 'soldiers']],
  ['<numeral> <soldiers>? <killed>', ['killed']],
  ['<numeral> (<soldiers> <killed> | ...1 <killed>)', ['killed']],
  ['<numeral> (<killed> | <wounded>)', []],
  ['(<numeral> | <soldiers>) <killed>', ['killed']],
  ['<numeral>? <killed> <soldiers>', ['soldiers']],
  ['<numeral> <num>', []],
  ['<numeral>', []],
])('what every match takes behind the first element: %s', (pattern, expected) => {
  const needed = neededClasses(compilePattern(parsePattern(pattern), context));
  expect(needed.map((id) => CLASSES[id])).toEqual(expected);
});

test('the shapes of a token are its built-in classes', () => {
  const namesOf = (text: string): string[] =>
    scan(text).flatMap((token) => BUILTINS.filter((_, i) => (shapesOf(token, false) >> i) & 1));
  expect(namesOf('12')).toEqual(['num', 'any', 'inner']);
  expect(namesOf('Ирак')).toEqual(['word', 'cap', 'any', 'inner']);
  expect(namesOf('NATO')).toEqual(['word', 'cap', 'upper', 'any', 'latin', 'inner']);
  expect(namesOf('баз')).toEqual(['word', 'lower', 'any', 'inner']);
  expect(namesOf('سلام')).toEqual(['word', 'any', 'inner']);
  expect(namesOf('(')).toEqual(['mark']);
  expect(namesOf('"')).toEqual(['mark', 'inner']);
});
