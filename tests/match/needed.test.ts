import { expect, test } from '@jest/globals';
import {
  compilePattern,
  neededClasses,
  parsePattern,
  type CompileContext,
} from '../../src/match/index.js';

const CLASSES = ['numeral', 'killed', 'wounded', 'soldiers'];

const context: CompileContext = {
  classId: (name) => (CLASSES.includes(name) ? CLASSES.indexOf(name) : null),
  literalId: () => 100,
  captureId: () => 0,
  classWidth: () => 1,
  macro: () => null,
  knownNames: () => CLASSES,
};

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
