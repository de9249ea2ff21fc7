import type { HostileCase } from '../case.js';

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const read = (name: string, text: string): HostileCase => ({
  name,
  files: { 'a.txt': text },
  run: 'digest summarize --limit 5 a.txt',
  code: 0,
  seconds: 12,
});

/** Texts that are nearly all numbers, and say nothing. */
export const DIGITS: readonly HostileCase[] = [
  read(
    'phone numbers',
    lines(2000, (i) => `+7 (495) ${100 + i}-${10 + (i % 90)}-55`),
  ),
  read(
    'addresses of hosts',
    lines(2000, (i) => `10.${i % 256}.1.${i % 99} GET /index.html 200 ${i * 17}`),
  ),
  read(
    'a table of numbers',
    lines(2000, (i) => `${i};${i / 7};-${i}e${i % 400};${i}%`),
  ),
  read(
    'a dump in hexadecimal',
    lines(2000, (i) => `${i.toString(16).padStart(8, '0')}: 48 65 6c 6c 6f 20 77 6f`),
  ),
  read(
    'Base64',
    lines(500, (i) => Buffer.alloc(57, i).toString('base64')),
  ),
  read(
    'a list of days',
    lines(3000, (i) => `${1 + (i % 28)}.${1 + (i % 12)}.${1900 + (i % 200)}`),
  ),
  read('one number of a megabyte', '7'.repeat(1_000_000)),
  read('one number with a megabyte of marks', '1.000,'.repeat(170_000)),
  read('number words without end', 'million thousand twenty one hundred '.repeat(3000)),
  read('ranges of ranges', '1-2-3-4-5 to 6 to 7–8–9 '.repeat(3000)),
  {
    ...read(
      'days that there are not',
      'On 31 February 2024, on 45 May 0000, on 2024-13-40 and at 99:99 it rained.\n'.repeat(200),
    ),
    short: true,
  },
  read(
    'years far away',
    'In 99999 BC and in the year 999999999999 AD 1e308 people were killed.\n'.repeat(200),
  ),
  read(
    'exponents and infinities',
    'NaN Infinity 1e999 people were killed, -0 wounded, 0x1F missing.\n'.repeat(200),
  ),
];
