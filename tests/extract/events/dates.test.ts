import { describe, expect, test } from '@jest/globals';
import { datedEvents, toldBy } from '../../support/events.js';

describe('what a clause right behind a date tells', () => {
  test.each([
    [
      'en',
      'Pressure grew after January 2020, when an American air strike killed Qasem Soleimani.',
      ['airstrike at 2020-01', 'killing at 2020-01'],
    ],
    [
      'en',
      'More than 40,000 people have been killed in Gaza since October 7, 2023, when Hamas attacked Israel.',
      ['killing since 2023-10-07', 'attack at 2023-10-07'],
    ],
    [
      'ru',
      'С 2014 года, когда Россия вторглась в Крым, погибли 14 000 человек.',
      ['invasion at 2014'],
    ],
    [
      'uk',
      'Після лютого 2022 року, коли Росія вторглася в Україну, країну покинули мільйони людей.',
      ['invasion at 2022-02'],
    ],
    ['ar', 'في عام 2014، عندما سيطر تنظيم الدولة على الموصل، فر الآلاف.', ['capture at 2014']],
    [
      'ar',
      'قتل خمسة جنود في حلب في مايو 2013 عندما هاجم مسلحون حاجزا.',
      ['killing at 2013-05', 'attack at 2013-05'],
    ],
  ])('was at it: %s: %s', (code, text, expected) => {
    const told = datedEvents(code, text);
    for (const each of expected) expect(told).toContain(each);
  });

  test('only there', () => {
    expect(datedEvents('en', 'The sanctions were lifted after July 2015.')).toEqual([
      'sanctions-lifted after 2015-07',
    ]);
  });
});

describe('which event a date dates', () => {
  test('what names its day in its own words has no other', () => {
    const text =
      'The union rejected their victory in the May 12 elections, blocking a street on Sunday.';
    const dated = datedEvents('en', text);
    expect(dated).toContain('election at XXXX-05-12');
    expect(dated).not.toContain('election at XXXX-WXX-7');
  });

  test.each([
    [
      'en',
      'France announced on Friday the withdrawal of troops from Chad.',
      'statement at XXXX-WXX-5',
    ],
    ['en', 'Sudan was invaded in 1896.', 'invasion at 1896'],
    [
      'ru',
      'Соглашение, подписанное в Каире 16 апреля 2021 года, касается воды.',
      'agreement at 2021-04-16',
    ],
    ['ru', 'Переговоры о выводе войск из Чада начались в январе 2024 года.', 'talks at 2024-01'],
    ['uk', 'Після вторгнення в Ірак у 2003 році минуло двадцять років.', 'invasion at 2003'],
    ['ar', 'ستنتهي المهمة العسكرية في مالي بحلول أيار 2027.', 'mission-end by 2027-05'],
  ])('%s: %s', (code, text, expected) => {
    expect(datedEvents(code, text)).toContain(expected);
  });

  test.each([
    [
      'en',
      'On 3 May 2024 a court acquitted two ministers and sentenced a third to five years.',
      ['verdict at 2024-05-03', 'verdict at 2024-05-03'],
    ],
    [
      'en',
      'On 3 May 2024 Israel struck Beirut, and Hezbollah fired rockets at Haifa.',
      ['strike at 2024-05-03', 'missile-attack at 2024-05-03'],
    ],
    [
      'ru',
      '9 мая 2024 года Путин встретился с Лулой, а также провёл переговоры с Фицо.',
      ['talks at 2024-05-09', 'talks at 2024-05-09'],
    ],
    [
      'uk',
      '9 травня 2024 року Зеленський зустрівся з Макроном і підписав угоду з Мерцом.',
      ['talks at 2024-05-09', 'agreement at 2024-05-09'],
    ],
    // Another day, another tense, no conjunction: nobody knows when the second was.
    [
      'en',
      'On 3 May 2024 the police arrested two men convicted of murder.',
      ['arrest at 2024-05-03', 'verdict'],
    ],
    [
      'en',
      'On 3 May 2024 the court convicted the banker and will convict his brother.',
      ['verdict at 2024-05-03', 'verdict'],
    ],
    [
      'ru',
      'В мае 2014 года Россия вторглась в Донбасс, но в 2022 году захватила Херсон.',
      ['invasion at 2014-05', 'capture at 2022'],
    ],
  ])('a day in front dates what is joined to its verb: %s: %s', (code, text, expected) => {
    expect(datedEvents(code, text)).toEqual(expected);
  });

  test.each([
    ['en', 'Police in Serbia arrested Aleksandar Vulin, who led the army in 1999.', 'arrest'],
    ['ru', 'Полиция арестовала Педро Кастильо, который правил страной в 2021 году.', 'arrest'],
    ['ru', 'Суд арестовал Педро Кастильо до 13 июля 2024 года.', 'arrest'],
    ['uk', 'Суд заарештував Педро Кастільйо до 13 липня 2024 року.', 'arrest'],
  ])(
    'a day of what somebody did before, or until which he is held, is no day of his arrest: %s: %s',
    (code, text, expected) => {
      expect(datedEvents(code, text)).toEqual([expected]);
    },
  );

  test.each([
    ['en', 'The army seized power in five other countries since 2020.', 'coup'],
    [
      'en',
      'Two judges were appointed, and three courts have sentenced rebels since 2019.',
      'verdict',
    ],
    ['ru', 'С 2020 года военные захватили власть в пяти других странах.', 'coup'],
  ])('what is done at a stroke does not go on since a day: %s: %s', (code, text, expected) => {
    expect(datedEvents(code, text)).toContain(expected);
  });

  test.each([
    [
      'en',
      'A court sentenced Sarkozy to five years in a case over the funding of his campaign by Libya in 2007.',
    ],
    ['ru', 'Суд приговорил Саркози к пяти годам по делу о финансировании его кампании 2007 года.'],
    ['uk', 'Суд засудив Саркозі до п’яти років у справі про фінансування його кампанії 2007 року.'],
    ['ar', 'حكمت المحكمة على ساركوزي بالسجن خمس سنوات في قضية تمويل حملته الانتخابية عام 2007.'],
  ])('a year far behind a verdict is that of the crime: %s: %s', (code, text) => {
    expect(datedEvents(code, text)).toContain('verdict');
    expect(datedEvents(code, text)).not.toContain('verdict at 2007');
  });
  test.each([
    ['en', 'As both sides announced on Friday, that will happen by 30 May 2025.'],
    [
      'ru',
      'Как объявили в пятницу правительства двух стран, это случится не позднее 30 мая 2025 года.',
    ],
    [
      'uk',
      'Як оголосили у п’ятницю уряди двох країн, це станеться не пізніше 30 травня 2025 року.',
    ],
    ['ar', 'كما أعلن الجانبان يوم الجمعة، سيحدث ذلك في موعد أقصاه 30 أيار 2025.'],
  ])('what was said is bound by no day that it speaks of: %s: %s', (code, text) => {
    expect(datedEvents(code, text)).toEqual(['joint-statement at XXXX-WXX-5']);
  });

  test('one right behind it is its own', () => {
    expect(datedEvents('ru', 'Суд приговорил его в 2016 году за взятку.')).toContain(
      'verdict at 2016',
    );
  });

  test.each([
    ['en', 'The truce is to begin on 10 May, the minister said.'],
    ['ru', 'Перемирие начнётся 10 мая, заявил министр.'],
    ['uk', "Перемир'я почнеться 10 травня, заявив міністр."],
  ])('what is said is dated, not the saying behind it: %s: %s', (code, text) => {
    expect(datedEvents(code, text).filter((event) => event.startsWith('statement at'))).toEqual([]);
    expect(datedEvents(code, text)).toContain('ceasefire at XXXX-05-10');
  });

  test.each([
    ['en', 'The truce will begin at 12:00 on 10 May.'],
    ['ru', 'Перемирие начнётся в 12:00 10 мая.'],
    ['uk', "Перемир'я почнеться о 12:00 10 травня."],
  ])('the colon of a time of day bounds nothing: %s: %s', (code, text) => {
    expect(datedEvents(code, text)).toContain('ceasefire at XXXX-05-10');
  });

  test('what is talked about is not dated by the talks', () => {
    const told = datedEvents(
      'ru',
      'Переговоры о выводе войск из Чада начались в январе 2024 года.',
    );
    expect(told).toContain('withdrawal');
  });

  test('two bounds of one event are told as two', () => {
    const text = 'The mission in Mali will end within 12 months, and no later than May 2027.';
    const ends = datedEvents('en', text).filter((event) => event.startsWith('mission-end '));
    expect(ends).toHaveLength(2);
  });

  test('until is not by', () => {
    expect(datedEvents('ru', 'Миссия продлится до мая 2027 года.')).toEqual([
      'mission-continue until 2027-05',
    ]);
  });
});

describe('who takes part', () => {
  test.each([
    ['ru', 'Франция вывела войска из Мали.', 'withdrawal', ['Q142'], [], 'Q912'],
    ['uk', 'Росія запровадила санкції проти Канади.', 'sanctions', ['Q159'], ['Q16'], null],
    ['en', 'Egypt and Ethiopia held talks in Kenya.', 'talks', ['Q79', 'Q115'], [], 'Q114'],
    ['ar', 'غزت ألمانيا بولندا عام 1939.', 'invasion', ['Q183'], ['Q36'], null],
    ['en', 'Poland was invaded by Germany in 1939.', 'invasion', ['Q183'], ['Q36'], null],
  ])('%s: %s', (code, text, label, actors, targets, at) => {
    const event = toldBy(code, text).events.find((each) => each.label === label);
    expect(event).toMatchObject({ actors, targets, at });
  });
});

test('a condition is kept with its words', () => {
  const { events } = toldBy('en', 'The mission will continue until May 2027 if conditions allow.');
  expect(events[0]?.condition?.text).toBe('if conditions allow');
});
