import { expect, test } from '@jest/globals';
import { areAlike } from '../../../src/extract/actors/alike.js';

test.each([
  ['Касем Солеймани', 'Касем Сулеймани'],
  ['Жаир Болсонару', 'Жаир Болсонаро'],
  ['Ли Чжэ Мён', 'Ли Джэ Мён'],
  ['Оли Шарма', 'Шарма Оли'],
  ['جايير بولسونارو', 'جاير بولسونارو'],
])('%s can be %s', (a, b) => {
  expect(areAlike(a, b)).toBe(true);
});

test.each([
  ['Сергей Морару', 'Сержиу Моро'],
  ['Анна Линде', 'Иоанна Лунд'],
  ['Рамон Лара', 'Ромен Лёр'],
])('%s is not %s', (a, b) => {
  expect(areAlike(a, b)).toBe(false);
});
