import { expect, test } from '@jest/globals';
import { loadNames } from '../support/gazetteer.js';
import { toldBy } from '../support/events.js';

/** Dates of a text with who says so: `2026-12 United States`. */
function saidOn(code: string, text: string): readonly string[] {
  const { entities } = loadNames();
  return toldBy(code, text).dates.map(({ value, attribution }) =>
    attribution == null ? value : `${value} ${entities.get(attribution)?.name ?? attribution}`,
  );
}

test.each([
  [
    'en',
    'US officials said on Monday that troops would leave Syria by December 2026.',
    ['XXXX-WXX-1', '2026-12 United States'],
  ],
  [
    'ru',
    'Турция в пятницу сообщила, что войска уйдут из Ирака до мая 2026 года.',
    ['XXXX-WXX-5', '2026-05 Türkiye'],
  ],
  [
    'uk',
    'Польща у вівторок повідомила, що навчання почнуться в червні 2026 року.',
    ['XXXX-WXX-2', '2026-06 Poland'],
  ],
  ['ar', 'قالت تركيا إن القوات ستنسحب من العراق في مايو 2026.', ['2026-05 Türkiye']],
])('whoever tells of an event tells of its day, in %s', (code, text, expected) => {
  expect(saidOn(code, text)).toEqual(expected);
});

test.each([
  ['en', 'According to Kenya, the lease runs until May 2027.', ['2027-05 Kenya']],
  ['en', 'Kenya said that the lease would run until May 2027.', ['2027-05 Kenya']],
  ['ru', 'По словам Путина, аренда продлится до мая 2027 года.', ['2027-05 Vladimir Putin']],
])('of a date that dates nothing known, whose words it stands in: %s', (code, text, expected) => {
  expect(saidOn(code, text)).toEqual(expected);
});

test.each([
  ['en', 'The lease runs until May 2027.', ['2027-05']],
  ['en', 'Kenya signed the lease in May 2027, and Uganda said nothing.', ['2027-05']],
  ['en', 'According to a report that Kenya published in May 2027 the lease is void.', ['2027-05']],
])('nobody else says when: %s', (code, text, expected) => {
  expect(saidOn(code, text)).toEqual(expected);
});
