import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datesOf } from '../../support/dates.js';

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

const YEAR_WORDS: Readonly<Record<string, string>> = { ru: ' года', uk: ' року', en: '', ar: '' };

const codes = fc.constantFrom('ru', 'uk', 'ar', 'en');
const days = fc
  .date({ min: new Date('1100-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const pad = (text: string): string => text.padStart(2, '0');
const arabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** The months of Arabic by region: the Levant, the Maghreb. */
const ARABIC_MONTHS: readonly (readonly string[])[] = [
  [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
];

const persianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

/** What only one language writes. */
function ownRenderings(code: string, name: string, iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-').map(Number);
  if (code === 'en')
    return [
      `${name} ${day}, ${year}`,
      `${name.slice(0, 3)} ${day}, ${year}`,
      `${day} ${name.slice(0, 3)} ${year}`,
    ];
  if (code !== 'ar') return [];
  const names = ARABIC_MONTHS.map((months) => months[Number(month) - 1] ?? '');
  return [
    ...names.map((each) => `${day} ${each} ${year}`),
    `${day} ${name}/${names[0] ?? ''} ${year}`,
    `${day} ${name} ${names[0] ?? ''} ${year}`,
    persianDigits(`${day} ${name} ${year}`),
  ];
}

/** The ways in which a language writes a day. */
function renderings(code: string, iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[code]?.[Number(month) - 1] ?? '';
  const long = `${Number(day)} ${name} ${year}${YEAR_WORDS[code] ?? ''}`;
  const all = [
    iso,
    long,
    long.normalize('NFD'),
    long.toUpperCase(),
    `${pad(day)}.${month}.${year}`,
  ];
  const own = [...all, ...ownRenderings(code, name, iso)];
  return code === 'ar' ? [...own, arabicDigits(long)] : own;
}

test('a day is the same in all its renderings, and its text stands where it says', () => {
  fc.assert(
    fc.property(codes, days, (code, iso) => {
      for (const text of renderings(code, iso)) {
        const { mentions } = datesOf(code, `— ${text}!`);
        const [mention] = mentions;
        expect({ text, value: mention?.value, count: mentions.length }).toEqual({
          text,
          value: iso,
          count: 1,
        });
        expect(`— ${text}!`.slice(mention?.start, mention?.end)).toBe(mention?.text);
      }
    }),
    { numRuns: 300 },
  );
});

const digits = (base: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(base + Number(digit)));

test('digits of any script make the same day, doubled digits none', () => {
  fc.assert(
    fc.property(codes, days, fc.constantFrom(0x660, 0x6f0, 0xff10), (code, iso, base) => {
      const [, long = ''] = renderings(code, iso);
      expect(datesOf(code, digits(base)(long)).mentions[0]?.value).toBe(iso);
      const doubled = long.replace(/^\d+/, (day) => `${day}${day.padStart(2, '0')}`);
      const found = datesOf(code, doubled).mentions.map(({ value }) => value);
      expect(found).not.toContain(iso);
    }),
    { numRuns: 120 },
  );
});

test('an apostrophe of any kind makes the same Ukrainian day', () => {
  const marks = fc.constantFrom("'", '’', 'ʼ', '‘', '`');
  const texts = fc.constantFrom("у п'ятницю", "минулої п'ятниці", "дев'яте травня 2023 року");
  fc.assert(
    fc.property(texts, marks, (text, mark) => {
      const value = (of: string) => datesOf('uk', of, '2024-09-27').mentions[0]?.value;
      expect(value(text.replace("'", mark))).toBe(value(text));
      expect(value(text)).toBeDefined();
    }),
  );
});

test('any text has dates whose bounds are in order and whose words are its own', () => {
  const words = fc.constantFrom(
    ...'с по до 5 31 12 2024 1999 мая июня . , - / – года назад вчера в пятницу через неделю 10.10 последние три месяца'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (list) => {
      const text = list.join(' ');
      if (text.trim() === '') return;
      for (const { start, end, text: own, from, to } of datesOf('ru', text, '2024-09-27')
        .mentions) {
        expect(text.slice(start, end)).toBe(own);
        if (from !== null && to !== null) expect(from <= to).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
