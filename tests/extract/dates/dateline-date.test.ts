import { expect, test } from '@jest/globals';
import { datelineDate } from '../../../src/extract/dates/index.js';
import { sectionOf } from '../../support/section.js';

const dayOf = (code: string, text: string): string | null =>
  datelineDate(sectionOf(code, text), { start: 0, end: text.length })?.from ?? null;

test.each([
  ['uk', '8 лютого 2024', '2024-02-08'],
  ['ru', '11.02.2024', '2024-02-11'],
  ['ar', '٤ نوفمبر ٢٠٢٥', '2025-11-04'],
  ['en', 'Nov. 4, 2025', '2025-11-04'],
])('%s: a page is of the day that stands above it: %s', (code, text, day) => {
  expect(dayOf(code, text)).toBe(day);
});

test.each([
  ['en', 'Sept 27'],
  ['ru', 'сентябрь 2024'],
  ['uk', 'середа'],
])('%s: what is no full day is none: %s', (code, text) => {
  expect(dayOf(code, text)).toBeNull();
});
