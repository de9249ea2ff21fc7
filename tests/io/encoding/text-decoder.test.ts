import { expect, test } from '@jest/globals';
import { encodingLabel } from '../../../src/io/encoding/text-decoder.js';

test.each([
  ['UTF8', 'utf-8'],
  [' cp1251 ', 'windows-1251'],
  ['MacCyrillic', 'x-mac-cyrillic'],
  ['CP866', 'ibm866'],
  ['ISO-8859-1', 'windows-1252'],
  ['CP949', 'euc-kr'],
  ['morse', null],
  ['', null],
  ['constructor', null],
])('%j is %j', (name, label) => {
  expect(encodingLabel(name)).toBe(label);
});
