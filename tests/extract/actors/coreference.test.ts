import { describe, expect, test } from '@jest/globals';
import { actorsOf } from '../../support/actors.js';

/** Entities of the mentions with these words, in order of the text. */
const entitiesOf = (code: string, text: string, words: readonly string[]): string[] =>
  actorsOf(code, text)
    .filter((actor) => words.includes(actor.text))
    .map(({ entity }) => entity);

describe('a short form in the title is whom the text names in full', () => {
  test.each([
    [
      'ru',
      'Велехов ушёл\nМинистр финансов Борис Велехов подал в отставку.',
      ['Велехов', 'Борис Велехов'],
    ],
    [
      'uk',
      'Дорошук пішов\nМіністр фінансів Борис Дорошук подав у відставку.',
      ['Дорошук', 'Борис Дорошук'],
    ],
    [
      'en',
      'Harcombe quits\nFinance minister Boris Harcombe has resigned.',
      ['Harcombe', 'Boris Harcombe'],
    ],
    ['ar', 'استقالة السروجي\nأعلن الوزير خالد السروجي استقالته.', ['السروجي', 'خالد السروجي']],
  ])('%s: %s', (code, text, words) => {
    const entities = entitiesOf(code, text, words);
    expect(entities).toHaveLength(2);
    expect(new Set(entities).size).toBe(1);
  });
});

describe('a part of a full name is its bearer', () => {
  test.each([
    [
      'en',
      'Ali Sadr Hosni Farzan was convicted. Sadr moved for acquittal.',
      ['Ali Sadr Hosni Farzan', 'Sadr'],
    ],
    ['ar', 'قالت الناشطة سناء الطائي ذلك. وقالت سناء إنها ستعود.', ['سناء الطائي', 'سناء']],
    ['ru', 'Певица Мария Велехова уехала. Мария вернётся.', ['Мария Велехова', 'Мария']],
    // Where surnames come first, the first word alone is the surname.
    ['en', 'President Yoon Suk Yeol left. Yoon said no more.', ['Yoon Suk Yeol', 'Yoon']],
  ])('%s: %s', (code, text, words) => {
    const entities = entitiesOf(code, text, words);
    expect(entities).toHaveLength(2);
    expect(new Set(entities).size).toBe(1);
  });

  test('but not of two who share it', () => {
    const text = 'Мария Велехова уехала. Мария Дорохова вернулась. Мария ответила.';
    const [alone] = entitiesOf('ru', text, ['Мария']);
    expect(entitiesOf('ru', text, ['Мария Велехова', 'Мария Дорохова'])).not.toContain(alone);
  });
});

describe('a firm without its legal form', () => {
  test('is the firm that the article named with it', () => {
    const text = 'Orlex Corp. was sold in May. Orlex has debts. The chief of Orlex left.';
    const entities = entitiesOf('en', text, ['Orlex Corp', 'Orlex']);
    expect(entities).toHaveLength(3);
    expect(new Set(entities)).toEqual(new Set([entities[0]]));
    expect(entities[0]).toMatch(/^x:organisation:/);
  });

  test('is nobody where the article names none', () => {
    const types = actorsOf('en', 'Orlex has debts.').map(({ type }) => type);
    expect(types).not.toContain('organisation');
  });
});

describe('an acronym without a bracket is the only body with its letters', () => {
  test.each([
    [
      'ru',
      'Совет единства и порядка собрался в среду. СЕП объявил перемирие.',
      ['Совет единства и порядка', 'СЕП'],
    ],
    [
      'uk',
      'Учора Бюро єдності області провело обшук. За даними БЄО, винних двоє.',
      ['Бюро єдності області', 'БЄО'],
    ],
  ])('%s: %s', (code, text, words) => {
    const entities = entitiesOf(code, text, words);
    expect(entities).toHaveLength(2);
    expect(new Set(entities).size).toBe(1);
  });
});

describe('a full name with more names between is the same person', () => {
  test.each([
    [
      'ar',
      'قال الدكتور خالد الطائي ذلك. وافتتح الدكتور خالد بن محمد الطائي المؤتمر.',
      ['خالد الطائي', 'خالد بن محمد الطائي'],
    ],
    [
      'en',
      'Boris Harcombe resigned. Boris Peter Harcombe had served for a year.',
      ['Boris Harcombe', 'Boris Peter Harcombe'],
    ],
  ])('%s: %s', (code, text, words) => {
    const entities = entitiesOf(code, text, words);
    expect(entities).toHaveLength(2);
    expect(new Set(entities).size).toBe(1);
  });
});

describe("the surname alone is not the relative's", () => {
  test('of a wife who was named last', () => {
    const text =
      'Boris Harcombe was fined. His wife, Anna Harcombe, was not. Harcombe has resigned.';
    const [boris] = entitiesOf('en', text, ['Boris Harcombe']);
    expect(entitiesOf('en', text, ['Harcombe'])).toEqual([boris]);
  });
});

describe('a town is somebody where it acts and the article names them in full', () => {
  test('as a sheriff does', () => {
    const text = 'Sheriff David Rhodes spoke on Monday. Rhodes confirmed the arrest.';
    const [full] = entitiesOf('en', text, ['David Rhodes']);
    expect(entitiesOf('en', text, ['Rhodes'])).toEqual([full]);
  });
});

describe('two of one surname stay two', () => {
  test.each([
    ['ru', 'Пётр Велехов выступил в среду. Сергей Велехов ответил ему.'],
    ['uk', 'Петро Дорошук виступив у середу. Сергій Дорошук відповів йому.'],
    ['en', 'Peter Harcombe spoke on Wednesday. Susan Harcombe answered him.'],
    ['ar', 'قال خالد السروجي ذلك. ورد سمير السروجي عليه.'],
  ])('%s: %s', (code, text) => {
    const people = actorsOf(code, text).filter(({ type }) => type === 'person');
    expect(new Set(people.map(({ entity }) => entity)).size).toBe(2);
  });
});

describe('an initial is the given name that begins so', () => {
  test.each([
    [
      'ru',
      'Пётр Велехов выступил. Сергей Велехов ответил. П. Велехов ушёл.',
      ['Пётр Велехов', 'П. Велехов'],
    ],
    [
      'uk',
      'Петро Дорошук виступив. Сергій Дорошук відповів. С. Дорошук пішов.',
      ['Сергій Дорошук', 'С. Дорошук'],
    ],
    [
      'en',
      'Peter Harcombe spoke. Susan Harcombe answered. S. Harcombe left.',
      ['Susan Harcombe', 'S. Harcombe'],
    ],
  ])('%s: %s', (code, text, words) => {
    const entities = entitiesOf(code, text, words);
    expect(entities).toHaveLength(2);
    expect(new Set(entities).size).toBe(1);
  });
});

describe('an acronym in brackets is the body in front of it, in the whole article', () => {
  test.each([
    [
      'ru',
      'Силы единства и порядка (СЕП) взяли город. СЕП объявила перемирие.',
      'СЕП',
      'Силы единства и порядка',
    ],
    [
      'uk',
      'Сили єдності й порядку (СЄП) взяли місто. СЄП оголосила мир.',
      'СЄП',
      'Сили єдності й порядку',
    ],
    [
      'en',
      'The Unity and Order Forces (UOF) took the town. UOF declared a truce.',
      'UOF',
      'Unity and Order Forces',
    ],
    [
      'en',
      'The National Flood Risk and Management Council (NFRMC) met.',
      'NFRMC',
      'National Flood Risk and Management Council',
    ],
  ])('%s: %s', (code, text, acronym, name) => {
    const entities = entitiesOf(code, text, [acronym, name]);
    expect(entities.length).toBeGreaterThanOrEqual(2);
    expect(new Set(entities).size).toBe(1);
  });

  test('or the place whose words begin so', () => {
    const text = 'He came from Khyber Pakhtunkhwa (KP) and KP was flooded. Sindh (KR) was not.';
    expect(entitiesOf('en', text, ['KP'])).toEqual(Array(2).fill('d:khyber-pakhtunkhwa'));
    expect(entitiesOf('en', text, ['KR'])).not.toContain('d:sindh');
  });

  test.each([
    ['ru', 'Он купил телевизор (СЕП) и ушёл.'],
    ['en', 'They took the town (UOF) on Sunday.'],
  ])('%s: other words are no body: %s', (code, text) => {
    expect(actorsOf(code, text).filter(({ text: name }) => name.includes(' '))).toEqual([]);
  });
});

describe('a ministry without its state', () => {
  test.each([
    ['ru', 'Минобороны РФ сообщило об ударе. Позже Минобороны добавило детали.', 'Минобороны'],
    [
      'uk',
      'Міноборони України повідомило про удар. Згодом Міноборони додало деталі.',
      'Міноборони',
    ],
    ['ar', 'أعلنت وزارة الدفاع الأوكرانية ذلك. وقالت وزارة الدفاع إنها سترد.', 'وزارة الدفاع'],
    ['en', 'The Defence Ministry of Ukraine said so. The Defence Ministry agreed.', 'Defence'],
  ])('%s: is that of the only state with which the article names one: %s', (code, text, word) => {
    const entities = actorsOf(code, text).filter((actor) => actor.text.startsWith(word));
    expect(entities).toHaveLength(2);
    expect(entities[1]?.entity).toBe(entities[0]?.entity);
    expect(entities[1]?.type).toBe('government');
  });

  test.each([
    ['ru', 'МИД РФ не ответил. Министерство иностранных дел Абхазии молчит.', 'Министерство'],
    [
      'uk',
      'МЗС України не відповіло. Міністерство закордонних справ Абхазії мовчить.',
      'Міністерство',
    ],
    ['ar', 'لم ترد وزارة الخارجية الروسية. وصمتت وزارة الخارجية في أبخازيا.', 'وزارة الخارجية في'],
    [
      'en',
      'The Russian Interior Ministry kept silent. The Ministry of Internal Affairs of Kenya replied.',
      'Ministry of Internal',
    ],
  ])('%s: is not that of another with which it is named: %s', (code, text, word) => {
    const named = actorsOf(code, text).filter((actor) => actor.text.startsWith(word));
    expect(named.map(({ entity }) => entity)).toEqual([expect.stringMatching(/^x:/)]);
  });

  test.each([
    ['ru', 'МИД РФ не ответил. Позже ответили в Министерстве иностранных дел.', 'дел'],
    ['uk', 'МЗС України мовчить. Згодом Міністерство закордонних справ відповіло.', 'справ'],
    [
      'en',
      'The Russian Foreign Ministry kept silent. The Ministry of Foreign Affairs replied later.',
      'Affairs',
    ],
  ])('%s: has a name of several words: %s', (code, text, last) => {
    const named = actorsOf(code, text).filter((actor) => actor.text.endsWith(last));
    expect(named.map(({ entity }) => entity)).toEqual([
      expect.stringMatching(/^d:.*-foreign-ministry$/),
    ]);
  });

  test('is nobody’s where the article names those of two, or another portfolio', () => {
    const two = 'Минобороны РФ сообщило об ударе, Минобороны Украины тоже. Минобороны молчит.';
    const other = 'Минобороны РФ сообщило об ударе. В Минфине молчат.';
    expect(entitiesOf('ru', two, ['Минобороны'])).toEqual([expect.stringMatching(/^x:/)]);
    expect(entitiesOf('ru', other, ['Минфине'])).toEqual([expect.stringMatching(/^x:/)]);
  });
});

describe('the ministry is the one named last before', () => {
  test.each([
    [
      'ru',
      'Министерство обороны Польши закупит танки. Министерство не назвало цену.',
      'd:poland-defence-ministry',
      'Министерство',
    ],
    [
      'uk',
      'Міністерство оборони Польщі закупить танки. Міністерство не назвало ціну.',
      'd:poland-defence-ministry',
      'Міністерство',
    ],
    [
      'en',
      'The Polish Defence Ministry will buy tanks. The ministry did not name a price.',
      'd:poland-defence-ministry',
      'The ministry',
    ],
    [
      'ar',
      'أعلنت وزارة الدفاع البولندية شراء دبابات. ولم تذكر الوزارة السعر.',
      'd:poland-defence-ministry',
      'الوزارة',
    ],
  ])('%s: %s', (code, text, entity, words) => {
    expect(entitiesOf(code, text, [words])).toEqual([entity]);
  });

  test.each([
    ['ru', 'Министерство не назвало цену.'],
    ['uk', 'Міністерство не назвало ціну.'],
    ['en', 'The ministry did not name a price.'],
    ['ar', 'لم تذكر الوزارة السعر.'],
  ])('%s: none where none is named: %s', (code, text) => {
    expect(actorsOf(code, text)).toEqual([]);
  });
});

describe('a body without its state', () => {
  test.each([
    [
      'ru',
      'Владимир Путин прилетел в Казань. В МВД усилили охрану.',
      'МВД',
      'd:russia-interior-ministry',
    ],
    [
      'uk',
      'Кабмін призначив Дениса Шмигаля. Аварія сталася в Луцьку.',
      'Кабмін',
      'd:ukraine-government',
    ],
    ['uk', 'У Варшаві МВС затримало трьох чоловіків.', 'МВС', 'd:poland-interior-ministry'],
    [
      'en',
      'Narendra Modi flew to Mumbai. The Finance Ministry cut taxes.',
      'Finance Ministry',
      'd:india-finance-ministry',
    ],
  ])('%s: is that of the only state that the article is about: %s', (code, text, word, id) => {
    expect(entitiesOf(code, text, [word])).toEqual([id]);
  });

  test.each([
    ['ru', 'МИД заявил об ударе Украины.', 'МИД'],
    ['ru', 'Владимир Путин прилетел в Астану. В МВД усилили охрану.', 'МВД'],
    ['uk', 'У Варшаві говорили з послом Чехії. МВС мовчить.', 'МВС'],
    ['en', 'Narendra Modi flew to Dhaka. The Finance Ministry cut taxes.', 'Finance Ministry'],
  ])('%s: is nobody’s where another may be meant: %s', (code, text, word) => {
    expect(entitiesOf(code, text, [word])).toEqual([expect.stringMatching(/^x:/)]);
  });
});
