import { expect, test } from '@jest/globals';
import { compilePattern, parsePattern, type CompileContext } from '../../src/match/index.js';
import { classesIn, programWidth } from '../../src/match/program-width.js';

const NAMES = ['one', 'three'];
const widthOf = (id: number): number => (id === 1 ? 3 : 1);

const context: CompileContext = {
  classId: (name) => NAMES.indexOf(name),
  literalId: () => 9,
  captureId: () => 0,
  classWidth: widthOf,
  macro: () => null,
  knownNames: () => NAMES,
};

const codeOf = (pattern: string): readonly number[] =>
  compilePattern(parsePattern(pattern), context).code;

test.each([
  ['<one>', 1],
  ['<one> <three>', 4],
  ['( <one> <one> | <three> )', 3],
  ['<one> ...4 <three>', 8],
  ['<one>? [ <three>{2} ] word', 8],
  ['<one>+"."+<num>', 3],
])('%s covers up to %i tokens', (pattern, width) => {
  expect(programWidth(codeOf(pattern), widthOf)).toBe(width);
});

test('a class that has longer entries now widens the programs that ask for it', () => {
  const code = codeOf('<one> ( <three> | <one> )');
  expect([...classesIn(code)].sort()).toEqual([0, 1]);
  expect(programWidth(code, (id) => (id === 1 ? 5 : 1))).toBe(6);
});

test('a repetition of a repetition is refused before it fills the memory', () => {
  expect(() => codeOf('( <one>{1000} ){1000}')).toThrow('repeats too much');
});
