import { expect, test } from '@jest/globals';
import { quantitiesOf } from '../../support/quantities.js';

test.each([
  ['en', 'It is feared that 30 miners died.', 'hypothetical'],
  ['en', 'There were fears among rescuers that up to 40 people drowned.', 'hypothetical'],
  ['en', 'The mayor feared for his office, and said that 30 miners died.', 'asserted'],
  ['en', 'The toll has topped 900 and could climb further.', 'asserted'],
  ['en', 'Deaths due to flooding reached 900.', 'asserted'],
  ['en', '“If the dam breaks, 900 houses are lost,” he said.', 'hypothetical'],
  ['en', 'The prosecutor demanded nine years in prison.', 'planned'],
  ['ru', 'Опасаются, что погибли 30 шахтёров.', 'hypothetical'],
  ['ru', 'Есть опасения, что под завалами остаются 30 человек.', 'hypothetical'],
  ['ru', 'Мэр опасается за свой пост, сообщается, что погибли 30 шахтёров.', 'asserted'],
  ['ru', 'При взрыве могли погибнуть 30 шахтёров.', 'hypothetical'],
  ['ru', 'Прокурор запросил для мэра девять лет колонии.', 'planned'],
  ['uk', 'Побоюються, що загинули 30 гірників.', 'hypothetical'],
  ['uk', 'Унаслідок вибуху могли загинути 30 гірників.', 'hypothetical'],
  ['uk', 'Польща має 200 танків.', 'asserted'],
  ['uk', 'Польща має передати 200 танків.', 'planned'],
  ['uk', 'Економіка скоротиться до 30 мільярдів доларів.', 'planned'],
  ['ar', 'يخشى أن يكون 30 عاملا قد قتلوا.', 'hypothetical'],
  ['ar', 'قد يتسبب الفيضان في نزوح 30 ألف شخص.', 'hypothetical'],
  ['ar', 'سيقرض الصندوق البلاد 8 مليارات دولار.', 'planned'],
  ['ar', 'نسبة الخطأ تصل إلى 2 في المئة.', 'asserted'],
] as const)('%s: %s', (code, text, status) => {
  expect(quantitiesOf(code, text).map((mention) => mention.status)).toEqual([status]);
});
