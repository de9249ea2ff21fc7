import { describe, expect, test } from '@jest/globals';
import { toldBy } from '../../support/events.js';

describe('whom a text cites', () => {
  test.each([
    ['ru', 'Армия отступила, передает Reuters со ссылкой на источники.', 'article Q130879'],
    ['ru', 'По данным ООН, в городе нет воды.', 'sentence Q1065'],
    ['uk', 'Про це повідомляє Reuters.', 'article Q130879'],
    ['uk', 'За даними ООН, у місті немає води.', 'sentence Q1065'],
    ['ar', 'ارتفع عدد الضحايا، نقلاً عن وكالة رويترز.', 'article Q130879'],
    ['ar', 'لا ماء في المدينة، بحسب الأمم المتحدة.', 'sentence Q1065'],
    ['en', 'The army retreated, according to the United Nations.', 'sentence Q1065'],
    ['en', 'NAIROBI (Reuters) - The army retreated.', 'article Q130879'],
  ])('%s: %s', (code, text, expected) => {
    const { origins } = toldBy(code, text);
    expect(origins.map(({ scope, key }) => `${scope} ${key}`)).toContain(expected);
  });

  test.each([
    ['ru', 'Китай и Бразилия выпустили совместное заявление.'],
    ['uk', 'Китай і Бразилія оприлюднили спільну заяву.'],
    ['ar', 'أصدرت الصين والبرازيل بياناً مشتركاً.'],
    ['en', 'China and Brazil issued a joint statement.'],
  ])('a joint statement has one key in %s', (code, text) => {
    const keys = toldBy(code, text).origins.map(({ key }) => key);
    expect(keys).toContain('statement:Q148+Q155:joint');
  });

  test.each([
    ['ru', 'Китай, Индия и Бразилия выпустили совместное заявление.'],
    ['uk', 'Китай, Індія та Бразилія оприлюднили спільну заяву.'],
    ['ar', 'أصدرت الصين والهند والبرازيل بياناً مشتركاً.'],
    ['en', 'China, India and Brazil issued a joint statement.'],
    ['en', 'The joint statement of China, India and Brazil came at noon.'],
  ])('it is by all of whom a list tells in %s: %s', (code, text) => {
    const keys = toldBy(code, text).origins.map(({ key }) => key);
    expect(keys).toContain('statement:Q148+Q155+Q668:joint');
  });

  test('who stands before the list is none of them', () => {
    const text = 'In Egypt, China and Brazil issued a joint statement.';
    const keys = toldBy('en', text).origins.map(({ key }) => key);
    expect(keys).toContain('statement:Q148+Q155:joint');
  });

  test.each([
    ['ru', 'Китай и Бразилия торгуют соей.'],
    ['en', 'Reuters moved to a new building.'],
  ])('nobody is cited in %s: %s', (code, text) => {
    expect(toldBy(code, text).origins).toEqual([]);
  });

  test('an outlet that nobody knows is cited whole, by one key in every case', () => {
    const cited = (code: string, text: string) =>
      toldBy(code, text).origins.filter(({ key }) => key.startsWith('x:media:'));
    const [one] = cited('uk', 'Загинули двоє, з посиланням на «Вечірню хвилю» пише портал.');
    const [other] = cited('uk', 'Загинули двоє, з посиланням на «Вечірня хвиля» пише портал.');
    expect(one?.name).toBe('Вечірню хвилю');
    expect(other?.key).toBe(one?.key);
    const [english] = cited(
      'en',
      'Two people died, the portal reported, citing "Evening Beacon of Kano".',
    );
    expect(english?.name).toBe('Evening Beacon of Kano');
  });

  test('the speaker of a sentence', () => {
    expect(toldBy('en', 'According to the United Nations, 40 people died.').speaker).toBe('Q1065');
    expect(toldBy('ru', 'По словам Китая, переговоры прошли.').speaker).toBe('Q148');
    expect(toldBy('en', 'Forty people died in Kenya.').speaker).toBeNull();
  });
});
