import { expect, test } from '@jest/globals';
import { quantitiesOf } from '../../support/quantities.js';

/** What each sum, share or bulk of a text is of; null where the text does not say, or only from afar. */
const CASES: readonly (readonly [code: string, text: string, of: readonly (string | null)[]])[] = [
  ['en', 'Core consumer prices rose 0.5 percent in May.', ['Core consumer prices']],
  ['en', 'Food prices rose 2% in May and 9% on the year.', ['Food prices', 'Food prices']],
  ['en', 'The bank posted revenue of $3 billion.', ['revenue']],
  ['en', 'The bank reported a 12% drop in profit.', ['profit']],
  ['en', 'They agreed on a $12 billion defence budget.', ['defence budget']],
  ['en', 'Sales dropped 19% to $14 billion.', ['Sales', 'Sales']],
  ['en', 'Traders sold 3 million barrels of crude oil.', ['of crude oil']],
  ['en', 'He has to pay a fine of $5 million.', ['fine']],
  ['en', 'The firm will cut 5% of its global workforce.', ['of its global workforce']],
  ['en', 'The tax office was fined $5 million.', [null]],
  ['en', 'The shares cost $2.32 a share.', [null]],
  ['en', 'Inflation worries voters, and the mayor spent $5 million.', [null]],
  ['en', 'The museum paid $5 million.', [null]],
  ['ru', 'Мировые цены на нефть выросли на 5%.', ['Мировые цены на нефть']],
  ['ru', 'Суд назначил штраф в размере 2 млн рублей.', ['штраф']],
  ['ru', 'Общий ущерб составил около 40 млрд рублей.', ['Общий ущерб']],
  [
    'ru',
    'Выручка компании упала на 7%, до 3 млрд рублей.',
    ['Выручка компании', 'Выручка компании'],
  ],
  ['ru', 'За год продали 12 тыс. тонн ржи.', ['ржи']],
  ['ru', 'Расходы превысили доходы на 3 млрд рублей.', [null]],
  ['ru', 'Музей получил 3 млрд рублей.', [null]],
  ['uk', 'Інфляція сповільнилася до 5%.', ['Інфляція']],
  ['uk', 'Виручка від експорту зерна становила 8 млрд доларів.', ['Виручка від експорту зерна']],
  ['uk', 'Продажі ячменю зросли на 1% і становили 2 млн т.', ['Продажі ячменю', 'Продажі ячменю']],
  ['uk', 'Музей отримав 3 млн гривень.', [null]],
  ['ar', 'ارتفع مؤشر أسعار المستهلكين بنسبة 0.2%.', ['مؤشر أسعار المستهلكين']],
  ['ar', 'اتسع العجز التجاري بمقدار 3 مليارات دولار.', ['العجز التجاري']],
  ['ar', 'حصل المتحف على 3 ملايين دولار.', [null]],
];

test.each(CASES)('%s: what is measured: %s', (code, text, of) => {
  const counted = quantitiesOf(code, text).map((each) => each.counted?.text ?? null);
  expect(counted).toEqual(of);
});
