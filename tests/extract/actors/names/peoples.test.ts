import { expect, test } from '@jest/globals';
import { isPeople } from '../../../../src/extract/events/participants/people.js';
import { actorsOf } from '../../../support/actors.js';

const peoplesIn = (text: string): string[] =>
  actorsOf('ar', text)
    .filter(isPeople)
    .map(({ text: name }) => name);

test.each([
  ['يتهم الأوكرانيون جيرانهم بالكذب', ['الأوكرانيون']],
  ['أبلغت الإيرانيين بموعد الجلسة', ['الإيرانيين']],
  ['خلاف بين الفلسطينيين والإسرائيليين', ['الفلسطينيين', 'الإسرائيليين']],
  ['للفلسطينيين حق في العودة', ['للفلسطينيين']],
  ['قصف الروس المدينة', ['الروس']],
])('«%s» names %s', (text, peoples) => {
  expect(peoplesIn(text)).toEqual(peoples);
});

test.each([
  'التقى المسؤولين الأميركيين والإسرائيليين',
  'وصل الخبراء الصينيون أمس',
  'قال مسؤولون أوكرانيون ذلك',
  'استقبل الوزيرين السوريين',
])('«%s» names no people', (text) => {
  expect(peoplesIn(text)).toEqual([]);
});
