import { expect, test } from '@jest/globals';
import { addNumerals } from '../../../src/extract/numerals/index.js';
import { tokensOf } from '../../../src/extract/quantities/common/actor-index.js';
import { extractQuantities } from '../../../src/extract/quantities/index.js';
import type { ActorMention, ActorType, QuantityMention } from '../../../src/types/index.js';
import { quantitiesOf } from '../../support/quantities.js';
import { sectionOf } from '../../support/section.js';

/** Actors of a text: words of it, with type and, for demonyms, their use. */
type Names = Readonly<
  Record<string, readonly [entity: string, type: ActorType, use?: ActorMention['use']]>
>;

function actorsIn(text: string, names: Names): ActorMention[] {
  return Object.entries(names).map(([words, [entity, type, use = 'name']]) => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length, text: words };
    const base = {
      id: `a${start}`,
      line: 1,
      rule: 'test',
      sentence: 0,
      nested: false,
      context: text,
    };
    return {
      ...base,
      ...span,
      kind: 'actor',
      type,
      ner: 'LOC',
      entity,
      name: entity,
      lemma: LEMMAS[words] ?? words,
      use,
    };
  });
}

function read(code: string, text: string, names: Names): readonly QuantityMention[] {
  const section = sectionOf(code, text);
  const numerals = addNumerals(section);
  const actors = actorsIn(text, names);
  const id = section.pack.classId('actor');
  actors.forEach((actor, value) => {
    const { first, end } = tokensOf(section.stream.tokens, actor);
    section.stream.add(first, { class: id, length: end - first, value, features: 0 });
  });
  return extractQuantities(section, { numerals, dates: [], actors });
}

/** Dictionary forms of names that the texts have in another case. */
const LEMMAS: Readonly<Record<string, string>> = {
  Сирію: 'Сирія',
  Сирії: 'Сирія',
};

const US = ['Q30', 'state'] as const;
const IRAQ = ['Q796', 'state'] as const;
const SYRIA = ['Q858', 'state'] as const;

test.each<[string, string, Names, Partial<QuantityMention>]>([
  [
    'ru',
    'В Ираке служат 300 солдат США',
    { Ираке: IRAQ, США: US },
    { of: 'Q30', at: 'Q796', atFrom: 'sentence' },
  ],
  [
    'uk',
    'У Сирії лишаються 300 американських солдатів',
    { Сирії: SYRIA, американських: ['Q30', 'state', 'adjective'] },
    { of: 'Q30', at: 'Q858' },
  ],
  [
    'en',
    'Some 300 US soldiers serve in Iraq',
    { US, Iraq: IRAQ },
    { of: 'Q30', at: 'Q796', mod: 'about' },
  ],
  [
    'ar',
    'يخدم 300 جندي أمريكي في العراق',
    { أمريكي: ['Q30', 'state', 'adjective'], العراق: IRAQ },
    { of: 'Q30', at: 'Q796' },
  ],
  // «وفي» is «و» and «في»
  ['ar', 'وفي العراق قتل 30 جنديا', { العراق: IRAQ }, { category: 'killed', at: 'Q796', by: null }],
  [
    'ru',
    'Численность войск США в Ираке — 300 человек',
    { США: US, Ираке: IRAQ },
    { category: 'troops', of: 'Q30' },
  ],
  ['ru', 'Сирия направила 75 спасателей', { Сирия: SYRIA }, { of: 'Q858', category: 'people' }],
  // who strikes, and who is struck
  [
    'ru',
    'Удар США унёс жизни 4 человек в Сирии',
    { США: US, Сирии: SYRIA },
    { by: 'Q30', at: 'Q858' },
  ],
  [
    'uk',
    'Удар США забрав життя 4 людей у Сирії',
    { США: US, Сирії: SYRIA },
    { by: 'Q30', at: 'Q858' },
  ],
  ['uk', 'Обстріл Сирії забрав життя 4 людей', { Сирії: SYRIA }, { by: null, at: 'Q858' }],
  [
    'ar',
    'مقتل 4 أشخاص في هجمات لداعش على سوريا',
    { داعش: ['d:is', 'armed-group'], سوريا: SYRIA },
    { by: 'd:is' },
  ],
  ['en', 'A US strike killed 4 people in Syria', { US, Syria: SYRIA }, { by: 'Q30', at: 'Q858' }],
  [
    'en',
    'A strike by the US killed 4 people in Syria',
    { US, Syria: SYRIA },
    { by: 'Q30', at: 'Q858' },
  ],
  // who gives a sum
  ['en', 'Iraq approved a $40 million loan', { Iraq: IRAQ }, { of: 'Q796', category: 'money' }],
  ['ru', 'Ирак одобрил кредит на 40 млн долларов', { Ирак: IRAQ }, { of: 'Q796' }],
  // where an agreement was signed
  [
    'ru',
    'Соглашение, подписанное в Ираке, касается 800 пленных',
    { Ираке: IRAQ },
    { at: null, category: 'captured' },
  ],
  // whose own they are
  [
    'en',
    'Iraq said 5 of its soldiers had died',
    { Iraq: IRAQ },
    { of: 'Q796', category: 'killed' },
  ],
  ['ar', 'أعلنت سوريا مقتل ثمانية من جنودها', { سوريا: SYRIA }, { of: 'Q858', category: 'killed' }],
  // who was killed is not who killed
  ['ar', 'مقتل 4 سوريين', { سوريين: ['Q858', 'state', 'adjective'] }, { by: null }],
  ['en', '3 sailors were freed by Iraq', { Iraq: IRAQ }, { by: null, category: 'captured' }],
  // the clause in front tells the blow
  [
    'ru',
    'Дрон США попал в автобус, погибли 4 человека',
    { США: US },
    { by: 'Q30', category: 'killed' },
  ],
  // «Сирію» is no subject
  ['uk', 'Сирію вночі атакували 45 дронів', { Сирію: SYRIA }, { by: null }],
  // who takes prisoners, and who frees them
  ['ar', 'احتجزت سوريا 3 بحارة', { سوريا: SYRIA }, { by: 'Q858', category: 'captured' }],
  ['en', 'Iraq detained 3 sailors', { Iraq: IRAQ }, { by: 'Q796', category: 'captured' }],
  ['en', 'Iraq freed 3 sailors', { Iraq: IRAQ }, { by: null, category: 'captured' }],
  ['ru', 'Ирак задержал 3 моряков', { Ирак: IRAQ }, { by: 'Q796' }],
  [
    'ar',
    'شنت الطائرات الأمريكية 15 غارة على سوريا',
    { الأمريكية: ['Q30', 'state', 'adjective'], سوريا: SYRIA },
    { by: 'Q30', category: 'attacks' },
  ],
  ['en', 'Iraq pledged $5 million', { Iraq: IRAQ }, { of: 'Q796', category: 'money', unit: 'USD' }],
  ['en', 'Three people were killed by Syria', { Syria: SYRIA }, { by: 'Q858', of: null }],
  ['en', 'according to Iraq, 40 people died', { Iraq: IRAQ }, { attribution: 'Q796' }],
  ['ru', 'по данным Ирака, погибли 40 человек', { Ирака: IRAQ }, { attribution: 'Q796' }],
  [
    'en',
    'The coalition will end its mission within 12 months',
    { 'The coalition': ['c', 'coalition'] },
    { of: 'c', status: 'planned', mod: 'within' },
  ],
  ['en', 'They may send 40 tanks', {}, { status: 'hypothetical' }],
  ['ru', 'Контингент сократят на 40 человек', {}, { status: 'planned', measure: 'change' }],
  [
    'en',
    'Dozens of people died',
    {},
    { measure: 'cumulative', unit: 'person', low: 24, best: null },
  ],
])('%s: %s', (code, text, names, expected) => {
  expect(read(code, text, names)).toMatchObject([expected]);
});

test.each([
  [
    'en',
    'About 2,500 troops are based in Iraq and another 900 in neighbouring Syria',
    'Iraq',
    'Syria',
  ],
  ['en', 'Some 400 soldiers serve in Iraq and 120 in neighbouring Syria', 'Iraq', 'Syria'],
  ['ru', 'Около 2500 военных размещены в Ираке и ещё 900 в соседней Сирии', 'Ираке', 'Сирии'],
  ['uk', 'Близько 2500 військових розміщені в Іраку і ще 900 у сусідній Сирії', 'Іраку', 'Сирії'],
  ['ar', 'ينتشر نحو 2500 جندي في العراق و900 آخرون في سوريا المجاورة', 'العراق', 'سوريا'],
])('each number has the place behind it: %s «%s»', (code, text, iraq, syria) => {
  const places = read(code, text, { [iraq]: IRAQ, [syria]: SYRIA }).map(({ at }) => at);
  expect(places).toEqual(['Q796', 'Q858']);
});

test.each([
  ['en', 'About 900 troops are in Syria with a coalition formed in 2014', false],
  ['en', 'About 900 troops were in Syria in 2014', true],
  ['en', 'About 900 jobs were created in 2014', true],
  ['ru', 'В Сирии находятся 900 военных в рамках коалиции, созданной в 2014 году', false],
  ['ru', 'В Сирии находились 900 военных в 2014 году', true],
  ['uk', 'У Сирії перебувають 900 військових у межах коаліції, створеної у 2014 році', false],
  ['ar', 'ينتشر 900 جندي في سوريا ضمن التحالف الذي تشكل عام 2014', false],
])('the date of a founding dates no count: %s «%s»', (code, text, isDated) => {
  const [count] = quantitiesOf(code, text);
  expect(typeof count?.when === 'string').toBe(isDated);
});

test('a place named before is marked as context', () => {
  const text = 'Войска находятся в Ираке.\nТам служат 300 солдат.';
  expect(read('ru', text, { Ираке: IRAQ })).toMatchObject([{ at: 'Q796', atFrom: 'context' }]);
});

test('a bare number counts what the one before it counts', () => {
  const text = 'В Ираке находятся 2500 военных США, в Сирии — 900';
  const names = { Ираке: IRAQ, США: US, Сирии: SYRIA };
  expect(read('ru', text, names)).toMatchObject([
    { best: 2500, of: 'Q30', at: 'Q796', category: 'troops' },
    { best: 900, of: 'Q30', at: 'Q858', category: 'troops' },
  ]);
});

test('a part names its whole, and what is joined to it does, too', () => {
  const [whole, first, second] = read(
    'ru',
    'Освобождены 214 пленных, из них 118 солдат и 96 офицеров',
    {},
  );
  const relation = { type: 'part-of', mention: whole?.id };
  expect([first, second]).toMatchObject([
    { relation, category: 'captured' },
    { relation, category: 'captured' },
  ]);
});

test.each([
  ['ar', 'قتل 154 شخصا، بينهم 25 سوريا، وإصابة 5000 آخرين', 'سوريا'],
  [
    'ru',
    'Погибли 154 человека, в том числе не менее 25 сирийцев, ещё более 5000 ранены',
    'сирийцев',
  ],
  ['uk', 'Загинули 154 людини, серед них 25 сирійців, ще 5000 поранені', 'сирійців'],
  [
    'en',
    'The blast killed 154 people, including 25 Syrians, and injured more than 5,000 others',
    'Syrians',
  ],
])(
  '%s: a part of the dead is dead, and whose it is says nothing of what follows',
  (code, text, who) => {
    const counts = read(code, text, { [who]: ['Q858', 'state', 'adjective'] });
    expect(counts).toMatchObject([
      { category: 'killed', of: null },
      { category: 'killed', of: 'Q858', relation: { type: 'part-of', mention: counts[0]?.id } },
      { category: 'wounded', of: null },
    ]);
  },
);

test('whose a part is says nothing of all the numbers behind it', () => {
  const text =
    'The raid killed 30 people, among them five Turkish soldiers, and wounded 40, and 20 are missing';
  const counts = read('en', text, { Turkish: ['Q43', 'state', 'adjective'] });
  expect(counts.map(({ best, of }) => [best, of])).toEqual([
    [30, null],
    [5, 'Q43'],
    [40, null],
    [20, null],
  ]);
});

test('a change names where it came from', () => {
  const [from, to] = read('en', 'The death toll rose from 7 to 11', {});
  expect(to).toMatchObject({ best: 11, relation: { type: 'change-from', mention: from?.id } });
});

test('spans: the mention covers modifier and noun, the number only itself', () => {
  const text = 'погибли не менее 25 мирных жителей';
  const [mention] = read('ru', text, {});
  expect(mention?.text).toBe('не менее 25 мирных жителей');
  expect(text.slice(mention?.number.start, mention?.number.end)).toBe('25');
  expect(mention?.counted?.text).toBe('мирных жителей');
});

test.each([
  [
    'en',
    'Officials said 44 people were killed. An earlier toll put the number of dead at 41 dead.',
  ],
  ['ru', 'При взрыве погибли 44 человека. Ранее сообщалось о 41 погибшем.'],
  ['uk', 'Унаслідок вибуху загинули 44 людини. Раніше повідомлялося про 41 загиблого.'],
  ['ar', 'قتل 44 شخصا في الانفجار. وأفادت حصيلة سابقة بمقتل 41 شخصا.'],
])('%s: what an earlier report gave is what the number has changed from', (code, text) => {
  const [now, earlier] = read(code, text, {});
  expect([now?.best, earlier?.best]).toEqual([44, 41]);
  expect(now?.relation).toEqual({ type: 'change-from', mention: earlier?.id });
});

test('an earlier report of the same number, or of a part, changed nothing', () => {
  const same = read(
    'en',
    'The raid killed 44 people. Earlier reports said 44 people were killed.',
    {},
  );
  expect(same.map(({ relation }) => relation)).toEqual([null, null]);
  const other = read('en', 'The raid killed 44 people. Earlier reports said 60 were wounded.', {});
  expect(other.map(({ relation }) => relation)).toEqual([null, null]);
});

test.each([
  [
    'en',
    'The blast wounded 38 people. By the evening the number of people wounded had risen to 45 people.',
  ],
  ['ru', 'При взрыве погибли 38 человек. К вечеру число погибших выросло до 45 человек.'],
  ['uk', 'Унаслідок вибуху загинули 38 людей. До вечора кількість загиблих зросла до 45 осіб.'],
  ['ar', 'قتل 38 شخصا في الانفجار. وارتفع عدد القتلى مساء إلى 45 شخصا.'],
])('%s: what a total has risen to has risen from the one before', (code, text) => {
  const [before, now] = read(code, text, {});
  expect([before?.best, now?.best]).toEqual([38, 45]);
  expect(now?.relation).toEqual({ type: 'change-from', mention: before?.id });
});

test('a total has not risen from a larger one, from another kind, or from one of another place', () => {
  const relations = (text: string) => read('en', text, {}).map(({ relation }) => relation);
  const risen = 'The number of people wounded has risen to 45 people.';
  expect(relations(`The blast wounded 60 people. ${risen}`)).toEqual([null, null]);
  expect(relations(`The blast killed 38 people. ${risen}`)).toEqual([null, null]);
});

test('others than the dead are a total of their own', () => {
  const text = 'The flood killed 11,300 people, and another 10,100 are missing.';
  const measures = read('en', text, {}).map(({ category, measure }) => [category, measure]);
  expect(measures).toEqual([
    ['killed', 'cumulative'],
    ['missing', 'cumulative'],
  ]);
});

test.each([
  ['en', 'Rescuers recovered one more body'],
  ['ru', 'Спасатели нашли ещё одно тело погибшего'],
  ['uk', 'Рятувальники знайшли ще одне тіло загиблого'],
])('%s: one more of those of whom nothing was said is no total', (code, text) => {
  expect(read(code, text, {}).map(({ best, measure }) => [best, measure])).toEqual([[1, 'change']]);
});

test('"and" parts what is so from what is planned, unless both stand before the verb', () => {
  const statuses = (text: string): string[] => quantitiesOf('en', text).map(({ status }) => status);
  expect(statuses('Output shrank 2% in 2014 and might grow 1% later')).toEqual([
    'asserted',
    'hypothetical',
  ]);
  expect(statuses('20 tanks and 30 jets will be sent')).toEqual(['planned', 'planned']);
});

test.each([
  ['en', 'Officials expect the death toll to rise to 10,000.', ['planned']],
  ['en', 'Some 2,000 people are feared dead.', ['hypothetical']],
  [
    'en',
    'At least 40 people were killed and the toll may rise to 100.',
    ['asserted', 'hypothetical'],
  ],
  ['ru', 'Ожидается рост числа погибших до 10 тысяч.', ['planned']],
  ['ru', 'Предположительно погибли 40 человек.', ['hypothetical']],
  ['uk', 'Очікується зростання кількості загиблих до 10 тисяч.', ['planned']],
  ['uk', 'Імовірно загинули 40 людей.', ['hypothetical']],
  ['ar', 'قال إن 5300 قتلوا متوقعا ارتفاع العدد إلى 10 آلاف.', ['asserted', 'planned']],
  ['ar', 'يخشى مقتل 40 شخصا.', ['hypothetical']],
])('what is expected or feared has not happened: %s, %s', (code, text, statuses) => {
  expect(read(code, text, {}).map(({ status }) => status)).toEqual(statuses);
});

test.each([
  ['ru', 'Заболели 564 человека (в том числе детей – 19, врачей – 4).', ['детей', 'врачей']],
  ['uk', 'Захворіли 564 людини (у тому числі дітей – 19, лікарів – 4).', ['дітей', 'лікарів']],
])('%s: what an item in brackets counts stands in front of its dash', (code, text, nouns) => {
  const [, ...items] = read(code, text, {});
  expect(items.map(({ counted }) => counted?.text)).toEqual(nouns);
  expect(items.map(({ category }) => category)).toEqual(['people', 'people']);
});
