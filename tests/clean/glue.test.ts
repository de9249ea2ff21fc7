import { describe, expect, test } from '@jest/globals';
import { clean } from './support.js';

const NEWS = 'Полицейские изъяли сорок тысяч пачек без акцизных марок, задержаны двое водителей.';

function parts(raw: string): string[] {
  return clean(raw).blocks.map(({ role, start, end }) => `${role}: ${raw.slice(start, end)}`);
}

describe('what is glued to a paragraph', () => {
  test('a call at its end', () => {
    const raw = `Заголовок статьи\n${NEWS} Подписывайтесь на наш Telegram-канал!\nКонец.`;
    expect(parts(raw)).toEqual([
      'title: Заголовок статьи',
      `lead: ${NEWS}`,
      'boilerplate: Подписывайтесь на наш Telegram-канал!',
      'body: Конец.',
    ]);
  });
  test('a call without a space before it, behind one short sentence', () => {
    const raw =
      'Заголовок статьи\nЛид статьи.\nПожар на складе уже потушен.Подпишитесь на наш канал\nКонец.';
    expect(parts(raw)).toContain('body: Пожар на складе уже потушен.');
    expect(parts(raw)).toContain('boilerplate: Подпишитесь на наш канал');
  });
  test('a call at its front, and news behind it', () => {
    const raw = `Заголовок статьи\nПодписывайтесь на наш канал. ${NEWS}`;
    expect(parts(raw).slice(1)).toEqual([
      'boilerplate: Подписывайтесь на наш канал.',
      `body: ${NEWS}`,
    ]);
  });
  test('a call at the end of a long paragraph', () => {
    const long = `${NEWS} `.repeat(12).trim();
    const raw = `Заголовок статьи\n${long} Читайте также: Кто едет на море`;
    expect(parts(raw).slice(1)).toEqual([
      `body: ${long}`,
      'boilerplate: Читайте также: Кто едет на море',
    ]);
  });
  test('a call to report errors', () => {
    const raw = `Заголовок статьи\n${NEWS} Нашли ошибку? Выделите её и нажмите Ctrl+Enter.\nКонец.`;
    expect(parts(raw)).toEqual([
      'title: Заголовок статьи',
      `lead: ${NEWS}`,
      'boilerplate: Нашли ошибку? Выделите её и нажмите Ctrl+Enter.',
      'body: Конец.',
    ]);
  });
  test('a call in quotation marks is news', () => {
    const raw = `Заголовок статьи\n${NEWS} «Подписывайтесь на наш канал», — просил он.\nКонец.`;
    expect(parts(raw)).toHaveLength(3);
  });
  test('a call between two sentences', () => {
    const raw = `Title of the story\n${NEWS} Follow us on Telegram. ${NEWS}`;
    expect(parts(raw).slice(1)).toEqual([
      `lead: ${NEWS}`,
      'boilerplate: Follow us on Telegram.',
      `body: ${NEWS}`,
    ]);
  });
});

describe('time stamps glued to a title', () => {
  test.each([
    ['14:32, 27.09.2024 Суд отпустил фермера', '14:32, 27.09.2024', 'Суд отпустил фермера'],
    [
      '27 сентября 2024, 14:32 Суд отпустил фермера',
      '27 сентября 2024, 14:32',
      'Суд отпустил фермера',
    ],
  ])('in front: %s', (line, stamp, title) => {
    expect(parts(`${line}\n\n${NEWS}\nКонец.`).slice(0, 2)).toEqual([
      `dateline: ${stamp}`,
      `title: ${title}`,
    ]);
  });
  test('behind', () => {
    const raw = `Суд отпустил фермера 27.09.2024 14:32\n\n${NEWS}\nКонец.`;
    expect(parts(raw).slice(0, 2)).toEqual([
      'title: Суд отпустил фермера',
      'dateline: 27.09.2024 14:32',
    ]);
  });
  test.each([
    '27 сентября в Багдаде прошли выборы',
    'Выборы пройдут 27.09.2024',
    '14:30 — взрыв на рынке, 15:10 — второй',
    '24/7: как работают спасатели',
  ])('part of the title: %s', (line) => {
    expect(parts(`${line}\n\n${NEWS}\nКонец.`)[0]).toBe(`title: ${line}`);
  });
});
