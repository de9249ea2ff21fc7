import { describe, expect, test } from '@jest/globals';
import { partiesOf, toldBy } from '../../support/events.js';
import { loadNames } from '../../support/gazetteer.js';

type Case = readonly [code: string, label: string, text: string, told: readonly string[]];

/** What is told of whom, a phenomenon each. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'who acts for a body is named by it': [
    ['en', 'capture', 'Fighters from Hezbollah captured Aleppo.', ['Hezbollah > Aleppo']],
    ['ru', 'capture', 'Боевики движения «Талибан» захватили Герат.', ['Taliban > Herat']],
    ['uk', 'attack', 'Бойовики угруповання «Хезболла» атакували базу.', ['Hezbollah']],
    ['ar', 'capture', 'سيطر مسلحون من حركة طالبان على هرات.', ['Taliban > Herat']],
  ],
  'whom a war is against is not sanctioned for it': [
    [
      'en',
      'sanctions',
      'The EU imposed sanctions on Russia over its war against Ukraine.',
      ['European Union > Russia'],
    ],
    [
      'ru',
      'sanctions',
      'ЕС ввел санкции против России за агрессию против Украины.',
      ['European Union > Russia'],
    ],
    [
      'uk',
      'sanctions',
      'ЄС запровадив санкції проти Росії через війну проти України.',
      ['European Union > Russia'],
    ],
    [
      'ar',
      'sanctions',
      'فرض الاتحاد الأوروبي عقوبات على روسيا بسبب حربها على أوكرانيا.',
      ['European Union > Russia'],
    ],
    [
      'en',
      'sanctions',
      'The EU imposed sanctions on Russia and Belarus.',
      ['European Union > Russia+Belarus'],
    ],
  ],
  'a band of a country is not that country': [
    ['en', 'killing', "Sudan's paramilitary forces killed 75 people in Darfur.", ['']],
    ['en', 'killing', "Sudan's army killed 75 people in Darfur.", ['Sudanese Armed Forces']],
  ],
  'a besieged city is no news of a siege': [
    ['en', 'siege', 'Twelve died on Friday in the besieged city of Aleppo.', []],
    ['en', 'siege', 'The rebels besieged the city of Aleppo.', ['']],
  ],
  'who says that people were killed is not among them': [
    ['en', 'killing', 'According to police spokesperson Anwar Ibrahim, 17 were killed.', ['']],
  ],
  'who leads those who are struck does not strike': [
    [
      'en',
      'strike',
      'The delegation led by Anwar Ibrahim survived the Israeli strike.',
      ['Israel'],
    ],
  ],
  'who denies a part in an attack does not deny the attack': [
    ['en', 'attack', 'Iran denied involvement in the attack on Haifa.', ['not Iran > Haifa']],
    ['ru', 'explosion', 'Россия отрицает свою причастность к взрыву в Праге.', ['not Russia']],
    ['ru', 'attack', 'Военные отрицают причастность к налету на Киев.', ['> Kyiv']],
    ['uk', 'attack', 'Іран відкидає причетність до нападу на Хайфу.', ['not Iran > Haifa']],
    ['ar', 'attack', 'نفت إيران ضلوعها في الهجوم على حيفا.', ['not Iran > Haifa']],
    ['en', 'attack', 'Iran denied the attack on Haifa.', ['not > Haifa']],
  ],
  'who issues a statement is told before or behind it': [
    [
      'en',
      'joint-statement',
      'A joint statement issued by Chad and Niger is vague.',
      ['Chad+Niger'],
    ],
    [
      'en',
      'joint-statement',
      'The joint statement that Moscow and Beijing issued on Friday is vague.',
      ['Russia+China XXXX-WXX-5'],
    ],
  ],
  'what stands before a noun of place owns nothing': [
    [
      'en',
      'mission-continue',
      'Operations in Syria that are run from Iraqi soil go on until May 2030.',
      ['planned 2030-05'],
    ],
  ],
  'a nation acts for its state where somebody is struck': [
    ['en', 'shelling', 'The Russians shelled Kharkiv.', ['Russia > Kharkiv']],
    ['ru', 'shelling', 'Палестинцы обстреляли Хайфу.', ['Palestine > Haifa']],
    ['uk', 'shelling', 'Росіяни обстріляли Харків.', ['Russia > Kharkiv']],
    ['uk', 'killing', 'Троє цивільних були вбиті росіянами в Бучі.', ['Russia']],
    ['ar', 'shelling', 'قصف الروس مدينة خاركيف.', ['Russia > Kharkiv']],
  ],
  'but its people do not do what people do, and it is no place': [
    ['en', 'protest', 'Syrians protested in Damascus.', ['']],
    ['ru', 'protest', 'Украинцы протестовали в Киеве.', ['']],
    ['ru', 'killing', 'Взрыв убил пятерых сирийцев в Алеппо.', ['']],
    ['uk', 'protest', 'Українці протестували в Києві.', ['']],
  ],
  'the pronoun of what is said is the speaker': [
    ['en', 'interception', 'Jordan said that it had shot down two drones.', ['Jordan']],
    ['ru', 'interception', 'Иордания сообщила, что она сбила два дрона.', ['Jordan']],
    ['uk', 'interception', 'Йорданія повідомила, що вона збила два дрони.', ['Jordan']],
    ['ar', 'interception', 'قالت الأردن إنها أسقطت طائرتين مسيرتين.', ['Jordan']],
  ],
  'those who fight without a state do not act for it': [
    ['en', 'capture', 'Syrian rebels captured Hama.', ['> Hama']],
    ['ru', 'capture', 'Сирийские повстанцы захватили Хаму.', ['> Hama']],
    ['uk', 'capture', 'Сирійські повстанці захопили Хаму.', ['> Hama']],
    ['ar', 'capture', 'سيطر مسلحون سوريون على حلب.', ['> Aleppo']],
  ],
  'a name between commas is whose title stands before it': [
    [
      'en',
      'visit',
      'The Ukrainian president, Volodymyr Zelensky, visited Oslo.',
      ['Volodymyr Zelensky'],
    ],
    ['en', 'visit', "Iran's foreign minister, Abbas Araghchi, visited Oslo.", ['Abbas Araghchi']],
    ['ar', 'visit', 'وصل وزير الخارجية الإيراني، عباس عراقجي، إلى أوسلو.', ['Abbas Araghchi']],
  ],
  'what a blow is aimed at is its target': [
    [
      'en',
      'missile-attack',
      'Hezbollah fired a barrage of rockets at the Israeli city of Haifa.',
      ['Hezbollah > Israel'],
    ],
    [
      'en',
      'missile-attack',
      'Ukraine on Saturday fired Vampire rockets at Russia.',
      ['Ukraine > Russia XXXX-WXX-6'],
    ],
    ['uk', 'capture', 'Армія Сирії взяла під контроль Хаму.', ['Syrian Armed Forces > Hama']],
    ['ru', 'capture', 'Повстанцы М23 захватили Гому.', ['March 23 Movement > Goma']],
  ],
  'a noun behind a conjunction is the subject of its own clause': [
    ['en', 'arrest', 'Moussa Faki condemned the coup after the president was detained.', ['']],
    ['en', 'resignation', 'Boris Johnson spoke before his government resigned.', ['']],
    ['en', 'arrest', 'Alexei Navalny left Omsk before being arrested.', ['> Alexei Navalny']],
  ],
  'who did the first does the second': [
    [
      'en',
      'verdict',
      'A court convicted Nicolas Sarkozy of bribery and sentenced him to life.',
      ['> Nicolas Sarkozy', '> Nicolas Sarkozy'],
    ],
  ],
  'one who is not named again is the only person of the sentence before': [
    [
      'en',
      'verdict',
      'Imran Khan was ousted in 2022. In 2023 he was jailed for three years.',
      ['> Imran Khan 2023'],
    ],
    [
      'en',
      'verdict',
      'Jair Bolsonaro left for Miami, and the court sentenced him to 27 years.',
      ['> Jair Bolsonaro'],
    ],
    [
      'ru',
      'arrest',
      'Имран Хан ушёл в отставку. В августе 2023 года он был арестован.',
      ['> Imran Khan 2023-08'],
    ],
    [
      'ru',
      'arrest',
      'Михаил Саакашвили вернулся в Грузию. Его арестовали в Тбилиси.',
      ['> Mikheil Saakashvili'],
    ],
    [
      'uk',
      'verdict',
      'Михайло Саакашвілі повернувся до Грузії. Суд засудив його до шести років.',
      ['> Mikheil Saakashvili'],
    ],
    ['ar', 'verdict', 'عاد عمران خان إلى لاهور. وحكم عليه بالسجن.', ['> Imran Khan']],
    ['ar', 'arrest', 'عاد عمران خان إلى لاهور. واعتقل في باريس.', ['> Imran Khan']],
    // Two who can be meant, somebody else in front, the brother of the one who is meant.
    ['en', 'arrest', 'Robert Fico met Viktor Orbán. He was arrested in Vienna.', ['']],
    ['en', 'arrest', 'Robert Fico resigned. The gunman said he was arrested twice.', ['']],
    ['ru', 'arrest', 'Николя Саркози осуждён. Суд в Париже арестовал его брата.', ['']],
    ['ru', 'embargo', 'Владимир Путин подписал закон. Он запрещает импорт вина.', ['']],
    ['ar', 'arrest', 'عاد عمران خان إلى لاهور. واعتقل الأمن شقيقه في باريس.', ['']],
  ],
  'where one form is of both voices, a person alone behind it is whom it befell': [
    ['ar', 'arrest', 'اعتقل عمران خان في باريس.', ['> Imran Khan']],
    ['ar', 'verdict', 'أدين نيكولا ساركوزي في باريس.', ['> Nicolas Sarkozy']],
    [
      'ar',
      'arrest',
      'اعتقل الجيش الإسرائيلي مروان البرغوثي.',
      ['Israel Defense Forces > Marwan Barghouti'],
    ],
    ['ar', 'verdict', 'إن محكمة مصرية قضت بسجن حسني مبارك.', ['Egypt > Hosni Mubarak']],
  ],
  'the case of a relative word tells whom its clause is done to': [
    [
      'ru',
      'arrest',
      'Педро Кастильо, которого арестовали в Лиме, предстал перед судом.',
      ['> Pedro Castillo'],
    ],
    [
      'uk',
      'arrest',
      'Педро Кастільйо, якого заарештували в Лімі, постав перед судом.',
      ['> Pedro Castillo'],
    ],
  ],
  'whoever talks with a president talks with his state': [
    [
      'ru',
      'talks',
      'Путин провёл переговоры с президентом Узбекистана.',
      ['Vladimir Putin+Uzbekistan'],
    ],
    ['uk', 'talks', 'Сибіга провів переговори з міністром Туреччини.', ['Andrii Sybiha+Türkiye']],
  ],
  'a firm of a nation is not the nation': [
    ['en', 'fine', 'Regulators fined the US company Google.', ['> Google']],
    ['en', 'fine', 'Italy fined the Chinese platform TikTok.', ['Italy > TikTok']],
    ['uk', 'fine', 'Комісія оштрафувала американську компанію Google.', ['> Google']],
    ['ru', 'investigation', 'Бразилия начала расследование против американской фирмы.', ['Brazil']],
  ],
  'a name of one form has the case of what it is called': [
    ['ru', 'fine', 'Компанию Apple оштрафовали.', ['> Apple']],
    ['uk', 'fine', 'Компанію «Apple» оштрафували.', ['> Apple']],
    ['ru', 'lawsuit', 'Компания Apple подала в суд на компанию Meta.', ['Apple > Meta Platforms']],
  ],
  'a person behind a title is whom it befell, however far': [
    [
      'ru',
      'verdict',
      'Суд приговорил к 9,5 годам колонии строгого режима бывшего президента Грузии Михаила Саакашвили.',
      ['> Mikheil Saakashvili'],
    ],
  ],
  'who pleads or is found guilty is sentenced': [
    ['en', 'verdict', 'Jacob Zuma pleaded guilty.', ['> Jacob Zuma']],
    ['en', 'verdict', 'Donald Trump found guilty', ['> Donald Trump']],
  ],
  'who talks about something is no party to it': [
    [
      'ar',
      'ceasefire',
      'بحث هاكان فيدان مع ماركو روبيو وقف إطلاق النار بين إسرائيل وحماس.',
      ['Israel+Hamas hypothetical'],
    ],
    ['ar', 'prisoner-exchange', 'أعلنت قطر تبادل الأسرى الفلسطينيين.', ['planned']],
  ],
  'a verb right behind a noun without the article is that of the noun': [
    ['ar', 'attack', 'أعلن الجيش السوداني إسقاط مسيرات استهدفت الخرطوم.', ['> Khartoum']],
  ],
  'who announces a penalty imposes it': [
    ['ar', 'sanctions', 'أعلنت كندا فرض عقوبات على إيران.', ['Canada > Iran']],
    ['ru', 'sanctions', 'Канада объявила о санкциях против Ирана.', ['Canada > Iran']],
    ['uk', 'sanctions', 'Канада оголосила про санкції проти Ірану.', ['Canada > Iran']],
    ['en', 'sanctions', 'Canada announced sanctions against Iran.', ['Canada > Iran']],
  ],
  'what is denied in a clause with "that" did not happen': [
    ['en', 'attack', 'Iran denied that it had attacked the tanker.', ['not Iran']],
    ['ru', 'strike', 'Россия отрицает, что ее армия наносит удары по Харькову.', ['not > Kharkiv']],
    ['uk', 'strike', 'Росія заперечує, що її армія завдає ударів по Харкову.', ['not > Kharkiv']],
  ],
  'who is joined to a name stands behind its short form in brackets': [
    [
      'en',
      'agreement',
      'The Kingdom of Saudi Arabia (KSA) and Iran reached an agreement.',
      ['Saudi Arabia+Iran'],
    ],
    ['ru', 'agreement', 'Евросоюз (ЕС) и Япония подписали соглашение.', ['European Union+Japan']],
    [
      'uk',
      'agreement',
      'Європейський Союз (ЄС) та Японія підписали угоду.',
      ['European Union+Japan'],
    ],
    [
      'en',
      'agreement',
      'In Egypt (after a year) Iran and Japan reached an agreement.',
      ['Iran+Japan'],
    ],
  ],
  'a list of parties is one however it is written': [
    [
      'en',
      'joint-statement',
      'The United States, Egypt, and Qatar issued a joint statement.',
      ['United States+Egypt+Qatar'],
    ],
    [
      'en',
      'agreement',
      'Negotiators from Israel, Hamas, the US and Qatar signed the deal.',
      ['Israel+Hamas+United States+Qatar'],
    ],
    ['en', 'clash', 'In Lebanon, Hezbollah and Israel exchanged fire.', ['Hezbollah+Israel']],
  ],
  'a pronoun behind the verb stands for what the clause tells of': [
    ['ar', 'capture', 'مدينة حلب التي سيطر عليها الحوثيون.', ['Houthis > Aleppo']],
    ['ar', 'invasion', 'روسيا التي غزت أوكرانيا عام 2022.', ['Russia > Ukraine 2022']],
  ],
  'what a blow goes towards does not strike': [
    ['ar', 'attack', 'شن الحوثيون هجوما باتجاه إسرائيل.', ['Houthis > Israel']],
  ],
  'what is only compared with is no event of today': [
    [
      'en',
      'earthquake',
      'The earthquake in Nepal on 25 April 2015 was the deadliest since the earthquake of 1934.',
      ['2015-04-25'],
    ],
    [
      'ru',
      'earthquake',
      'Землетрясение 25 апреля 2015 года стало самым разрушительным, превзойдя землетрясение 1934 года.',
      ['2015-04-25'],
    ],
    [
      'uk',
      'earthquake',
      'Землетрус 25 квітня 2015 року став найсильнішим після землетрусу 1934 року.',
      ['2015-04-25'],
    ],
    ['ar', 'earthquake', 'زلزال 25 أبريل 2015 هو الأقوى منذ زلزال عام 1934.', ['2015-04-25']],
  ],
  'what one managed to do is done': [
    ['en', 'release', 'Kenya managed to free four hostages.', ['Kenya']],
    ['ru', 'release', 'Кения смогла освободить четырёх заложников.', ['Kenya']],
    ['uk', 'release', 'Кенія зуміла звільнити чотирьох заручників.', ['Kenya']],
  ],
  'who is the first to be convicted has been': [
    [
      'en',
      'verdict',
      'Nicolas Sarkozy became the first French president to be sentenced to prison.',
      ['> Nicolas Sarkozy'],
    ],
  ],
  'what is called off does not happen': [
    [
      'en',
      'labour-strike',
      'The union called off the strike planned for 9 May 2025.',
      ['not 2025-05-09'],
    ],
    ['ru', 'labour-strike', 'Профсоюз отменил забастовку 9 мая 2025 года.', ['not 2025-05-09']],
    ['uk', 'labour-strike', 'Профспілка скасувала страйк 9 травня 2025 року.', ['not 2025-05-09']],
  ],
  'an adjective before a preposition is not whose the noun behind it is': [
    [
      'ru',
      'withdrawal',
      'Талибы захватывают афганские города после ухода войск США.',
      ['United States Armed Forces'],
    ],
  ],
  'behind a target comes who speaks': [
    [
      'ru',
      'strike',
      'После российского удара по Украине президент Владимир Зеленский заявил о победе.',
      ['Russia > Ukraine'],
    ],
    [
      'uk',
      'strike',
      'Після російського удару по Україні президент Володимир Зеленський зробив заяву.',
      ['Russia > Ukraine'],
    ],
  ],
  'an adjective behind a blow is whose it is': [
    ['ar', 'shelling', 'استهدف القصف الإسرائيلي مدينة صور.', ['Israel > Tyre']],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (code, label, text, expected) => {
    expect(partiesOf(code, text, label)).toEqual(expected);
  });
});

describe('moods are captured, too', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['en', 'The film captured the mood of the country in 1968.'],
    ['en', 'A scathing attack on the budget filled the front pages in Rome.'],
    ['ru', 'Новый роман захватил внимание читателей в Париже.'],
    ['ru', 'Мороз ударил по садам Молдавии.'],
    ['uk', 'Нова книга захопила увагу читачів у Львові.'],
    ['uk', 'Подорожчання вдарило по кишенях водіїв у Львові.'],
    ['ar', 'شن النائب هجوما على مشروع الموازنة في الأردن.'],
    ['ar', 'سيطر القلق على الطلاب في مصر.'],
    ['en', 'A late frost killed the blossom in orchards across Moldova.'],
    ['ru', 'Мода на долгие прогулки захватила Финляндию в девяностые.'],
    ['ru', 'В Хабаровске на город напали комары.'],
    ['ru', 'Начало концерта в Ереване задержали на час.'],
    ['ru', 'Генерал в отставке разводит пчёл под Тулой.'],
    ['uk', 'Нові тарифи вдарили по дачниках Київщини.'],
    ['uk', 'Генерал у відставці розводить бджіл під Черкасами.'],
    ['ar', 'تغزو قناديل البحر شواطئ تونس.'],
    ['en', 'The drama about the Norman invasion was filmed in Hungary.'],
  ];
  test.each(cases)('%s: %s', (code, text) => {
    expect(toldBy(code, text).events.map(({ label }) => label)).toEqual([]);
  });
});

const PLACES: Readonly<
  Record<string, readonly (readonly [string, string, string, string | null])[]>
> = {
  'what describes a place stands between it and its preposition': [
    ['ru', 'killing', 'В оккупированном Донецке погиб один человек.', 'Donetsk'],
    ['ru', 'explosion', 'В приграничном Белгороде прогремел взрыв.', 'Belgorod'],
    ['ru', 'explosion', 'В сирийском городе Алеппо произошёл взрыв.', 'Aleppo'],
    ['uk', 'killing', 'У прикордонному Харкові загинули двоє людей.', 'Kharkiv'],
    ['en', 'killing', 'Two people were killed in occupied Donetsk.', 'Donetsk'],
    ['ar', 'explosion', 'وقع انفجار في العاصمة الباكستانية إسلام أباد.', 'Islamabad'],
    // The statement is not in the United States.
    ['ru', 'killing', 'Двое погибли, говорится в совместном заявлении США.', null],
  ],
  'people come to harm on islands and in protests': [
    ['ru', 'killing', 'На Сахалине погибли трое.', 'Sakhalin'],
    ['uk', 'killing', 'На Донбасі внаслідок підриву загинув військовослужбовець.', 'Donbas'],
    ['en', 'killing', 'Three people were killed on Crete.', 'Crete'],
    ['en', 'killing', 'Forty people were killed during protests in Kenya.', 'Kenya'],
  ],
};

describe.each(Object.entries(PLACES))('%s', (_, cases) => {
  test.each(cases)('%s: %s: %s', (code, label, text, place) => {
    expect(placeOf(code, text, label)).toBe(place);
  });
});

/** Where the first event of a label is; null where nobody says so. */
function placeOf(code: string, text: string, label: string): string | null | undefined {
  const { entities } = loadNames();
  const [event] = toldBy(code, text).events.filter((each) => each.label === label);
  return event?.at == null ? event?.at : entities.get(event.at)?.name;
}

describe('the place of what goes on behind an event is not its place', () => {
  test.each([
    ['en', 'talks', 'Talks resumed amid the fighting in Sudan.', null],
    ['ru', 'talks', 'Переговоры прошли в Каире на фоне войны в Ливии.', 'Cairo'],
    ['uk', 'attack', 'Бойовики напали на базу на тлі війни в Лівії.', null],
    ['ar', 'attack', 'هاجم مسلحون قاعدة وسط الحرب في ليبيا.', null],
    ['en', 'talks', 'Talks resumed in Sudan.', 'Sudan'],
  ])('%s: %s: %s', (code, label, text, place) => {
    expect(placeOf(code, text, label)).toBe(place);
  });
});

test.each([
  [
    'ru',
    'formation',
    'Коалиция против «Исламского государства» (запрещено в РФ) появилась в 2014 году.',
  ],
  [
    'uk',
    'formation',
    'Коаліція проти «Ісламської держави» (заборонена в Росії) з’явилася у 2014 році.',
  ],
  ['en', 'attack', 'Fighters of Islamic State (banned in Russia) attacked a base in 2014.'],
])('where what stands in brackets is so, the event is not: %s: %s: %s', (code, told, text) => {
  const { events } = toldBy(code, text);
  expect(events.map(({ label, at }) => [label, at])).toEqual([[told, null]]);
});
