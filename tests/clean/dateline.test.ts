import { describe, expect, test } from '@jest/globals';
import type { Span } from '../../src/types/index.js';
import { clean, cleaner } from './support.js';

/** Place | agency | date, as they stand in the text. */
function dateline(raw: string, cleaned = true): string | null {
  const { dateline: opening, pageDay } = cleaner(raw, { from: 0, clean: cleaned });
  const found = opening ?? (pageDay === null ? null : { place: null, agency: null, date: pageDay });
  const text = (span: Span | null) => (span ? raw.slice(span.start, span.end) : '');
  return found && `${text(found.place)} | ${text(found.agency)} | ${text(found.date)}`;
}

describe('datelines of wire texts', () => {
  test.each([
    ['КИЕВ, 14 дек — РИА Новости. Министр ушёл в отставку.', 'КИЕВ | РИА Новости | 14 дек'],
    ['МОСКВА, 3 марта. /ТАСС/. Суд начал работу.', 'МОСКВА | ТАСС | 3 марта'],
    ['ТАСС, 3 марта. Суд начал работу.', ' | ТАСС | 3 марта'],
    ['Москва. 27 сентября. INTERFAX.RU - Суд начал работу.', 'Москва | INTERFAX.RU | 27 сентября'],
    ['Багдад, 27 сентября 2024 (Рейтер) - Суд начал работу.', 'Багдад | Рейтер | 27 сентября 2024'],
    ['КИЇВ. 14 грудня. УНІАН. Уряд продовжив дію програми.', 'КИЇВ | УНІАН | 14 грудня'],
    ['Київ, 14 грудня (Укрінформ) – Уряд продовжив дію програми.', 'Київ | Укрінформ | 14 грудня'],
    ['BAGHDAD, Sept 27 (Reuters) - The vote was held.', 'BAGHDAD | Reuters | Sept 27'],
    ['BAGHDAD, Sept. 27, 2024 (UPI) -- The vote was held.', 'BAGHDAD | UPI | Sept. 27, 2024'],
    ['BAGHDAD (AP) — The vote was held.', 'BAGHDAD | AP | '],
    ['MANILA, Philippines (AP) — The vote was held.', 'MANILA, Philippines | AP | '],
    ['KYIV, Ukraine, Sept 27 (UPI) -- The vote was held.', 'KYIV, Ukraine | UPI | Sept 27'],
    ['ЛЬВОВ, Украина, 3 марта. /ТАСС/. Суд начал работу.', 'ЛЬВОВ, Украина | ТАСС | 3 марта'],
    ['CAIRO/BAGHDAD (Reuters) - The vote was held.', 'CAIRO/BAGHDAD | Reuters | '],
    ['WASHINGTON -- The vote was held.', 'WASHINGTON |  | '],
    ['بغداد (رويترز) - قالت الوزارة', 'بغداد | رويترز | '],
    ['بغداد - واع: قالت الوزارة', 'بغداد | واع | '],
    ['بغداد/ المسلة: قالت الوزارة', 'بغداد | المسلة | '],
    ['السومرية نيوز / بغداد: قالت الوزارة', 'بغداد | السومرية نيوز | '],
    ['بغداد 27 أيلول (رويترز) - قالت الوزارة', 'بغداد | رويترز | 27 أيلول'],
    ['القاهرة – (أ ف ب) – قالت الوزارة', 'القاهرة | أ ف ب | '],
    ['القاهرة 10 مارس 2019 / قالت الوزارة', 'القاهرة |  | 10 مارس 2019'],
  ])('%s', (raw, expected) => {
    expect(dateline(raw)).toBe(expected);
    expect(dateline(raw, false)).toBe(expected);
  });

  test.each([
    'Киев — столица и крупнейший город страны.',
    'США, Ирак и Сирия договорились о встрече.',
    'США — Ирак: что известно о переговорах',
    'PARIS, London and Rome - three cities bid for the games.',
    'Reuters reported on Friday that the vote was held.',
    'AP photographers were detained on Sept. 27.',
    'On Sept 27, the vote was held.',
    'Рейтер: суд начал работу раньше срока',
    '27 сентября в Багдаде начал работу суд.',
    'رويترز قالت إن الوزارة نفت الخبر',
    'قال المتحدث: المفاوضات مستمرة',
    'يعود الوفد يوم الاثنين 12 يناير 2016',
    'Last Update 03/12/2025',
    'Багдад / 2019: год надежд',
    'Iran, Iraq, Syria (and others) - who votes?',
  ])('none: %s', (raw) => {
    expect(dateline(raw)).toBeNull();
  });

  test('the block of a dateline stays article', () => {
    const raw = 'Title of it\n\nBAGHDAD (AP) — The vote was held.\n\nIt passed.';
    expect(clean(raw).blocks.map(({ role }) => role)).toEqual(['title', 'lead', 'body']);
  });
});

describe('the date beside the title', () => {
  const text = `${'The council voted on the budget. '.repeat(4)}\n\nIt passed.`;
  test.each([
    ['below', `A title of four words\nSeptember 27, 2024\n\n${text}`, ' |  | September 27, 2024'],
    [
      'with the author',
      `A title of four words\nJane Miller, 27.09.2024 14:30\n\n${text}`,
      ' |  | 27.09.2024',
    ],
    [
      'with what readers are told of it',
      `A title of four words\nPublished Sept. 27, 2024, 9:12 a.m. | 3 min read | 1,204 views\n\n${text}`,
      ' |  | Sept. 27, 2024',
    ],
    [
      'above, with a time of day',
      `27.09.2024 14:30\nA title of four words\n\n${text}`,
      ' |  | 27.09.2024',
    ],
  ])('%s', (_where, raw, expected) => {
    expect(dateline(raw)).toBe(expected);
  });
  test('beside the dateline of the text, which lacks its year', () => {
    const raw = `A title of four words\nSept. 27, 2024, 18:30\n\nBAGHDAD, Sept 27 (AFP) - ${text}`;
    const { dateline: opening, pageDay } = cleaner(raw, { from: 0, clean: true });
    const written = (span: Span | null | undefined) =>
      span ? raw.slice(span.start, span.end) : '';
    expect([written(opening?.date), written(pageDay)]).toEqual(['Sept 27', 'Sept. 27, 2024']);
  });
  test('above without a time of day it may be any day', () => {
    expect(dateline(`27.09.2024\nA title of four words\n\n${text}`)).toBeNull();
  });
  test('above as programs write it, it is the day of the page', () => {
    const raw = `2024-09-27\n\nA title of four words\n\n${text}`;
    expect(dateline(raw)).toContain('2024-09-27');
  });
});
