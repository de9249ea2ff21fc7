import { describe, expect, test } from '@jest/globals';
import { partiesOf } from '../../support/events.js';

type Case = readonly [code: string, label: string, text: string, parties: readonly string[]];

/** Who does it and to whom, a phenomenon each. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'whoever wins an election or is elected acts, whoever loses does not': [
    [
      'en',
      'election',
      "José Antonio Kast won Chile's presidential election.",
      ['José Antonio Kast'],
    ],
    ['en', 'election', 'Joseph Aoun was elected president of Lebanon.', ['Joseph Aoun']],
    ['en', 'election', 'Kamala Harris lost the presidential election.', ['']],
    ['en', 'election', 'Voters in Chile elected a new president.', ['']],
    ['ru', 'election', 'На выборах победил Дональд Трамп.', ['Donald Trump']],
    ['ru', 'election', 'Президентом Ливана избран Жозеф Аун.', ['Joseph Aoun']],
    ['ru', 'election', 'Камала Харрис проиграла президентские выборы.', ['']],
    ['uk', 'election', 'Президентом Польщі обрано Кароля Навроцького.', ['Karol Nawrocki']],
    ['uk', 'election', 'На виборах переміг Дональд Трамп.', ['Donald Trump']],
    ['ar', 'election', 'فاز دونالد ترامب بالانتخابات الرئاسية.', ['Donald Trump']],
    ['ar', 'election', 'انتخب جوزيف عون رئيسا للبنان.', ['Joseph Aoun']],
    ['ar', 'election', 'انتخب البرلمان اللبناني جوزيف عون رئيسا للجمهورية.', ['Joseph Aoun']],
    ['ar', 'election', 'خسرت كامالا هاريس الانتخابات الرئاسية.', ['']],
  ],
  'who arrives somewhere meets others there': [
    [
      'ru',
      'talks',
      'Макрон прибыл в Киев, где встретился с Зеленским.',
      ['Emmanuel Macron+Volodymyr Zelensky'],
    ],
    [
      'uk',
      'talks',
      'Макрон прибув до Києва, де зустрівся із Зеленським.',
      ['Emmanuel Macron+Volodymyr Zelensky'],
    ],
    [
      'en',
      'talks',
      'Macron arrived in Kyiv, where he met Zelenskyy.',
      ['Emmanuel Macron+Volodymyr Zelensky'],
    ],
    [
      'ar',
      'talks',
      'وصل ماكرون إلى كييف حيث التقى زيلينسكي.',
      ['Emmanuel Macron+Volodymyr Zelensky'],
    ],
    [
      'ru',
      'talks',
      'Макрон прибыл в Киев, где Зеленский встретился с Шольцем.',
      ['Volodymyr Zelensky+Olaf Scholz'],
    ],
  ],
  'who puts off or calls off a journey would go': [
    ['ru', 'visit', 'Дональд Трамп отложил визит в Пекин.', ['not Donald Trump']],
    ['uk', 'visit', 'Дональд Трамп скасував візит до Пекіна.', ['not Donald Trump']],
    ['en', 'visit', 'Donald Trump postponed a visit to Beijing.', ['not Donald Trump']],
    ['ar', 'visit', 'ألغى دونالد ترامب زيارة إلى بكين.', ['not Donald Trump']],
    ['en', 'visit', 'Beijing called for a visit to Taiwan to be cancelled.', []],
  ],
  'whose sanctions are lifted is not whom they were against': [
    ['ru', 'sanctions-lifted', 'Трамп отменил санкции ЕС против Сирии.', ['Donald Trump > Syria']],
    ['ru', 'sanctions', 'Совет продлил санкции ЕС против Сирии.', ['European Union > Syria']],
  ],
  'whose the town is that is taken was not taken': [
    [
      'ar',
      'capture',
      'سيطرت قوات الدعم السريع على مدينة أم القرى السودانية.',
      ['Rapid Support Forces'],
    ],
    ['ru', 'capture', 'Талибы захватили афганский город Имам-Сахиб.', ['Taliban']],
    ['ru', 'capture', 'Талибы захватили Кабул.', ['Taliban > Kabul']],
  ],
  'a list of those who meet may be long': [
    [
      'ar',
      'talks',
      'بحث وزير الخارجية أيمن الصفدي ووزير الخارجية الروسي سيرغي لافروف الثلاثاء الأزمة السورية.',
      ['Ayman Safadi+Sergei Lavrov XXXX-WXX-2'],
    ],
  ],
  'whoever is accused of an attack or denies it is said to have done it or not': [
    [
      'en',
      'missile-attack',
      'A missile hit the port of Odesa. Ukraine accused Russia of being behind it.',
      ['', 'Russia hypothetical'],
    ],
    [
      'ru',
      'strike',
      'Уганда возлагает ответственность за удар на Руанду.',
      ['Rwanda hypothetical'],
    ],
    [
      'uk',
      'strike',
      'Уганда покладає відповідальність за удар на Руанду.',
      ['Rwanda hypothetical'],
    ],
    [
      'ar',
      'airstrike',
      'قصفت طائرات مستشفى في غوما. واتهمت رواندا أوغندا بالوقوف وراءه.',
      ['', 'Uganda hypothetical'],
    ],
  ],
  'a band in quotation marks agrees with whom it is joined to': [
    [
      'en',
      'agreement',
      'Israel and the militant group "Hamas" agreed on a ceasefire.',
      ['Israel+Hamas'],
    ],
    [
      'ru',
      'agreement',
      'Израиль и палестинская группировка «ХАМАС» договорились о прекращении огня.',
      ['Israel+Hamas'],
    ],
    [
      'uk',
      'agreement',
      'Ізраїль і палестинське угруповання «ХАМАС» домовилися про припинення вогню.',
      ['Israel+Hamas'],
    ],
  ],
  'before the instrumental «с» is "with", before the genitive "from"': [
    [
      'ru',
      'talks',
      'Лавров провёл переговоры с Марко Рубио в Москве.',
      ['Sergei Lavrov+Marco Rubio'],
    ],
    ['ru', 'talks', 'Иран ведёт переговоры с США.', ['Iran+United States']],
    ['ru', 'ceasefire', 'Израиль заключил перемирие с «Хезболлой».', ['Israel+Hezbollah']],
    ['ru', 'withdrawal', 'США вывели войска с Кубы.', ['United States']],
    ['uk', 'talks', 'Україна веде переговори з Іраном.', ['Ukraine+Iran']],
    [
      'uk',
      'talks',
      'Зеленський зустрівся з Дональдом Трампом.',
      ['Volodymyr Zelensky+Donald Trump'],
    ],
    ['uk', 'withdrawal', 'США вивели війська з Сирії.', ['United States']],
  ],
  'a capital does what governments do, and is struck': [
    ['en', 'strike', 'Kyiv struck a depot in Belgorod.', ['Ukraine']],
    ['en', 'strike', 'Kyiv was struck on Monday.', []],
    ['ru', 'sanctions-lifted', 'Лондон снимает санкции с двух банков.', ['United Kingdom']],
    ['uk', 'embargo', 'Варшава запровадила заборону на ввезення зерна.', ['Poland']],
    ['ar', 'release', 'أفرجت طهران عن ثلاثة سجناء.', ['Iran']],
  ],
  'nobody tells of air defences but whose they are': [
    [
      'en',
      'interception',
      "Air defences shot down 12 drones, Russia's defence ministry said.",
      ['Russian Defence Ministry'],
    ],
    ['en', 'interception', 'Air defences shot down 12 drones.', ['']],
    [
      'ru',
      'interception',
      'Силами ПВО сбиты 12 беспилотников, сообщили в Минобороны России.',
      ['Russian Defence Ministry'],
    ],
    [
      'uk',
      'interception',
      'Повітряні сили ЗСУ повідомили, що сили ППО збили 20 дронів.',
      ['Ukrainian Air Force'],
    ],
    ['uk', 'interception', 'Сили ППО збили 20 дронів, сказав Володимир Зеленський.', ['']],
  ],
  'the only blow of a sentence is of the same hands as what it did': [
    ['en', 'killing', 'An Israeli air strike on Khan Younis killed two people.', ['Israel']],
    ['ru', 'killing', 'При ударе Израиля по Хан-Юнису погибли двое.', ['Israel']],
    ['uk', 'killing', 'Унаслідок удару Ізраїлю по Хан-Юнісу загинули двоє.', ['Israel']],
    ['ar', 'killing', 'أسفرت غارة إسرائيلية على خان يونس عن مقتل شخصين.', ['Israel']],
    [
      'en',
      'killing',
      'Two people were killed in an explosion after an Israeli strike in Lebanon.',
      [''],
    ],
  ],
  'whose the weapons are, he strikes': [
    [
      'ar',
      'drone-attack',
      'هاجمت طائرات مسيرة تابعة لقوات الدعم السريع مستودعات للوقود.',
      ['Rapid Support Forces'],
    ],
  ],
  'what stands before a participle is formed, not whom it fights': [
    [
      'ru',
      'formation',
      'Коалиция, сформированная для борьбы с «Исламским государством», разместила базу.',
      ['US-led coalition against the Islamic State'],
    ],
    [
      'uk',
      'formation',
      'Коаліція, сформована для боротьби з «Ісламською державою», розмістила базу.',
      ['US-led coalition against the Islamic State'],
    ],
  ],
  'a passive has its agent in the instrumental, of many too': [
    [
      'ru',
      'missile-attack',
      'Ракетный удар, нанесённый российскими войсками по Сумам, повредил дом.',
      ['Russian Armed Forces > Sumy'],
    ],
    ['ru', 'attack', 'Базы атакованы американскими войсками.', ['United States Armed Forces']],
    [
      'ru',
      'tariff',
      'Пошлины на индийские товары, введённые США, достигли 50 процентов.',
      ['United States > India'],
    ],
    [
      'en',
      'tariff',
      'A tariff on Brazilian goods, imposed by the United States, came into force.',
      ['United States > Brazil'],
    ],
    [
      'en',
      'strike',
      'The strike on Kharkiv, condemned by the United Nations, came at night.',
      ['> Kharkiv'],
    ],
  ],
  'a person is the object behind a long subject, a nation or a title': [
    [
      'ar',
      'arrest',
      'اعتقلت الشرطة التركية رئيس بلدية إسطنبول أكرم إمام أوغلو.',
      ['Police of Turkey > Ekrem İmamoğlu'],
    ],
    ['ru', 'arrest', 'Основателя Telegram Павла Дурова задержали.', ['> Pavel Durov']],
    ['ru', 'arrest', 'Мэра Стамбула Экрема Имамоглу суд арестовал.', ['> Ekrem İmamoğlu']],
    ['uk', 'arrest', 'У Римі затримали росіянина Павла Дурова.', ['> Pavel Durov']],
    ['en', 'dismissal', 'Donald Trump fired Lisa Cook.', ['Donald Trump > Lisa Cook']],
  ],
  'behind an aside stands the verb of the clause, where it has an object': [
    [
      'en',
      'talks',
      'The Ukrainian president, Volodymyr Zelensky, held talks with Keir Starmer.',
      ['Volodymyr Zelensky+Keir Starmer'],
    ],
    ['en', 'talks', 'Iran, which denies it, held talks with Oman.', ['Iran+Oman']],
    ['en', 'talks', 'Talks between Iran and Oman, held in Muscat, ended.', ['Iran+Oman']],
  ],
  'the place behind the object of a blow is struck': [
    ['en', 'shelling', 'Rebels shelled the outskirts of Khartoum.', ['> Khartoum']],
    ['ru', 'shelling', 'Россия обстреляла центр Никополя.', ['Russia > Nikopol']],
    ['uk', 'shelling', 'Росія обстріляла центр Нікополя.', ['Russia > Nikopol']],
    ['ru', 'missile-attack', 'Боевики атаковали базу ракетами Ирана.', ['']],
    ['ru', 'expulsion', 'Австралия высылает посла Ирана.', ['Australia > Iran']],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s: %s: %s', (code, label, text, expected) => {
    expect(partiesOf(code, text, label)).toEqual(expected);
  });
});
