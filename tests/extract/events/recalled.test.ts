import { describe, expect, test } from '@jest/globals';
import { datedEvents, toldBy } from '../../support/events.js';

describe('a pronoun that takes place is the event of the sentence before', () => {
  test.each([
    [
      'en',
      'Chad and Libya agreed on a new round of talks. It will be held in Tunis on 7 March 2025.',
      'talks at 2025-03-07',
    ],
    [
      'en',
      'Chile called a referendum. The minister said that it would take place on 8 June 2025.',
      'referendum at 2025-06-08',
    ],
    [
      'en',
      'The rebels accepted a ceasefire. It took effect on 4 May 2025.',
      'ceasefire at 2025-05-04',
    ],
    [
      'ru',
      'Чад и Ливия договорились о новом раунде переговоров. Он пройдёт в Тунисе 7 марта 2025 года.',
      'talks at 2025-03-07',
    ],
    [
      'ru',
      'В Чили объявили референдум. Он намечен на 8 июня 2025 года.',
      'referendum at 2025-06-08',
    ],
    [
      'uk',
      'Чад і Лівія домовилися про новий раунд переговорів. Він має відбутися в Тунісі 7 березня 2025 року.',
      'talks at 2025-03-07',
    ],
    ['uk', 'У Чилі оголосили вибори. Вони пройдуть 8 червня 2025 року.', 'election at 2025-06-08'],
    [
      'ar',
      'اتفقت تشاد وليبيا على جولة جديدة من المحادثات. وستعقد في تونس في 7 مارس 2025.',
      'talks at 2025-03-07',
    ],
    [
      'ar',
      'أعلنت تشيلي عن انتخابات. ومن المقرر أن تجرى في 8 يونيو 2025.',
      'election at 2025-06-08',
    ],
  ])('%s: %s', (code, text, expected) => {
    expect(datedEvents(code, text)).toContain(expected);
  });

  test('has its place and those who take part in it, who are said to stand outside', () => {
    const { events } = toldBy(
      'en',
      'Chad and Libya agreed on a new round of talks. It will be held in Tunis on 7 March 2025.',
    );
    const recalled = events.find(({ when }) => when !== null);
    expect(recalled).toMatchObject({
      label: 'talks',
      status: 'planned',
      actors: ['Q657', 'Q1016'],
      at: 'Q3572',
      outside: ['actor'],
    });
  });

  test.each([
    // A sentence that names an event itself.
    ['en', 'Chile called a referendum. It held talks with Peru on 7 March 2025.', 'referendum'],
    // Whoever does something is no event.
    ['en', 'Chad held talks with Libya. He will begin in Tunis on 7 March 2025.', 'talks'],
    ['ru', 'Министр провёл переговоры с послом. Он начал работу 7 марта 2025 года.', 'talks'],
    ['uk', 'Міністр провів переговори з послом. Він почав роботу 7 березня 2025 року.', 'talks'],
    ['ar', 'أجرى الوزير محادثات في القاهرة. وبدأ الموسم في 7 مارس 2025.', 'talks'],
    // Which of two?
    [
      'en',
      'Chile called a referendum and prepared for talks with Peru. It will begin on 7 March 2025.',
      'referendum',
    ],
    // Another sentence stands between.
    ['en', 'Chile called a referendum. Prices rose. It will begin on 7 March 2025.', 'referendum'],
  ])('or not: %s: %s', (code, text, label) => {
    expect(datedEvents(code, text)).not.toContainEqual(expect.stringMatching(`^${label} at 2025`));
  });
});

describe('"the incident" is what happened at most three sentences before', () => {
  test.each([
    [
      'en',
      'A bomb exploded at a market in Quetta. Nobody claimed it. The incident happened on 7 March 2025.',
      'bombing at 2025-03-07',
    ],
    [
      'en',
      'An explosion rocked a factory in Izmir. It happened on 7 March 2025.',
      'explosion at 2025-03-07',
    ],
    [
      'ru',
      'Взрыв прогремел на рынке в Кветте. Инцидент произошёл 7 марта 2025 года.',
      'explosion at 2025-03-07',
    ],
    [
      'ru',
      'Автобус упал в пропасть в Перу. Всё это случилось 7 марта 2025 года.',
      'crash at 2025-03-07',
    ],
    [
      'uk',
      'Автобус упав у прірву в Перу. Трагедія сталася 7 березня 2025 року.',
      'crash at 2025-03-07',
    ],
    ['ar', 'اندلع حريق في مصنع في إزمير. ووقع الحادث في 7 مارس 2025.', 'fire at 2025-03-07'],
  ])('%s: %s', (code, text, expected) => {
    expect(datedEvents(code, text)).toContain(expected);
  });

  test.each([
    ['en', 'An explosion rocked Izmir. An incident happened in Quetta on 7 March 2025.'],
    [
      'en',
      'An explosion rocked Izmir. Rain fell. Wind blew. It thawed. The incident happened on 7 March 2025.',
    ],
    [
      'en',
      'A bomb exploded in Quetta and a fire broke out in Izmir. The incident happened on 7 March 2025.',
    ],
    ['ru', 'Взрыв прогремел на рынке в Кветте. Произошёл и инцидент 7 марта 2025 года.'],
    ['ar', 'اندلع حريق في مصنع في إزمير. ووقع حادث في 7 مارس 2025.'],
  ])('or not: %s: %s', (code, text) => {
    expect(datedEvents(code, text)).not.toContainEqual(expect.stringMatching(/ at 2025/u));
  });
});

describe('what is put off to a day is to be then', () => {
  test.each([
    ['en', 'The talks between Chad and Libya have been postponed until 7 March 2025.', 'talks'],
    ['en', 'Chile moved the election to 7 March 2025.', 'election'],
    ['ru', 'Переговоры Чада и Ливии перенесены на 7 марта 2025 года.', 'talks'],
    ['ru', 'В Чили отложили выборы до 7 марта 2025 года.', 'election'],
    ['uk', 'Переговори Чаду й Лівії відкладено до 7 березня 2025 року.', 'talks'],
    ['ar', 'أجلت تشيلي الانتخابات إلى 7 مارس 2025.', 'election'],
    ['ar', 'تأجلت المحادثات بين تشاد وليبيا إلى 7 مارس 2025.', 'talks'],
  ])('%s: %s', (code, text, label) => {
    expect(datedEvents(code, text)).toEqual([`${label} at 2025-03-07`]);
    const [event] = toldBy(code, text).events;
    expect(event).toMatchObject({ status: 'planned', polarity: 'positive' });
  });

  test.each([
    ['en', 'The talks between Chad and Libya were postponed indefinitely.'],
    ['ru', 'Переговоры Чада и Ливии отложены на две недели.'],
    ['uk', 'Переговори Чаду й Лівії відкладено на невизначений термін.'],
    ['ar', 'تأجلت المحادثات بين تشاد وليبيا إلى أجل غير مسمى.'],
  ])('without a day it is off: %s: %s', (code, text) => {
    const [event] = toldBy(code, text).events;
    expect(event).toMatchObject({ label: 'talks', polarity: 'negative' });
  });
});
