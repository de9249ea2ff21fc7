import { expect, test } from '@jest/globals';
import { readCounts, type Count } from './news.js';

/** `1.7 on 2021 году | 30 says Houthis`: value, when, who says it. */
const inShort = ({ value, fields: { when, says } }: Count): string =>
  [value, when === null ? '' : `on ${when}`, says === null ? '' : `says ${says}`]
    .filter(Boolean)
    .join(' ');

test.each([
  // The date right behind a number is its own.
  [
    'ru',
    'Инфляция выросла с 1,7% в 2021 году до 2,1% в 2023 году.',
    '1.7 on 2021 году | 2.1 on 2023 году',
  ],
  [
    'uk',
    'Інфляція зросла з 1,7% у 2021 році до 2,1% у 2023 році.',
    '1.7 on 2021 році | 2.1 on 2023 році',
  ],
  ['en', 'Inflation rose from 1.7% in 2021 to 2.1% in 2023.', '1.7 on 2021 | 2.1 on 2023'],
  ['ar', 'ارتفع التضخم من 1.7% في 2021 إلى 2.1% في 2023.', '1.7 on 2021 | 2.1 on 2023'],
  // A town is no source; a capital that stands for its government is.
  ['en', 'Health officials in Sanaa said 30 people were killed.', '30'],
  ['en', 'The Bavaria government said 30 people were killed.', '30 says Bavaria'],
  ['en', 'The Houthis said 30 people were killed.', '30 says Houthis'],
  ['en', 'Moscow said 30 people were killed.', '30 says Russia'],
])('%s: %s', (code, text, expected) => {
  expect(readCounts(code, text).map(inShort).join(' | ')).toBe(expected);
});
