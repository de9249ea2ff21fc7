import { describe, expect, test } from '@jest/globals';
import type { EventMention } from '../../../src/types/index.js';
import { toldBy } from '../../support/events.js';

/** An event in words: `mission-end asserted by 2025-09`; a denied one has `not` before its label. */
function told(code: string, text: string): readonly string[] {
  const { events, dates } = toldBy(code, text);
  return events.map(({ label, status, polarity, when }: EventMention) => {
    const date = dates.find(({ id }) => id === when);
    const words = [polarity === 'negative' ? 'not' : '', label, status];
    return [...words, date ? `${date.relation} ${date.value}` : ''].filter(Boolean).join(' ');
  });
}

/** What must be told, and of which labels nothing else may be. */
interface Expected {
  readonly is: readonly string[];
  readonly only?: readonly string[];
}

function check(code: string, text: string, { is, only = [] }: Expected): void {
  const found = told(code, text);
  const labelOf = (event: string): string => event.replace(/^not /u, '').split(' ')[0] ?? '';
  const others = found.filter((event) => only.includes(labelOf(event)) && !is.includes(event));
  expect({ missing: is.filter((event) => !found.includes(event)), others }).toEqual({
    missing: [],
    others: [],
  });
}

type Case = readonly [code: string, text: string];

describe('the end of a mission is not the departure of its troops', () => {
  const cases: readonly Case[] = [
    [
      'ru',
      'Миссия коалиции в Ираке завершится в сентябре 2025 года, сроки вывода войск неизвестны.',
    ],
    [
      'uk',
      'Місія коаліції в Іраку завершиться у вересні 2025 року, терміни виведення військ невідомі.',
    ],
    ['ar', 'ستنتهي مهمة التحالف في العراق في أيلول 2025، وموعد انسحاب القوات غير معروف.'],
    [
      'en',
      "The coalition's mission in Iraq will end in September 2025; when the troops will leave the country is not known.",
    ],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, {
      is: ['mission-end planned at 2025-09', 'withdrawal hypothetical'],
      only: ['mission-end', 'withdrawal'],
    });
  });
});

describe('what nearly did something else has happened', () => {
  const cases: readonly Case[] = [
    ['ru', 'Авиаудар по Киеву, который едва не сорвал переговоры, не забыт.'],
    ['uk', 'Авіаудар по Києву, який ледь не зірвав переговори, не забуто.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, { is: ['airstrike asserted'], only: ['airstrike'] });
  });
  test('what did not take place has not', () => {
    check('ru', 'Саммит, который не состоялся в мае 2020 года, перенесли.', {
      is: ['not talks asserted at 2020-05'],
    });
  });
});

describe('what is said beside a call is not called for', () => {
  const cases: readonly Case[] = [
    ['ru', 'МИД призвал к сдержанности, подчеркнув, что переговоры продлятся до мая 2030 года.'],
    [
      'uk',
      'МЗС закликало до стриманості, зазначивши, що переговори триватимуть до травня 2030 року.',
    ],
    ['ar', 'ودعت الوزارة إلى ضبط النفس، مؤكدة أن المحادثات مستمرة حتى أيار 2030.'],
    ['en', 'The ministry urged restraint, adding that the talks will continue until May 2030.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, { is: ['talks planned until 2030-05'], only: ['talks'] });
  });
});

describe('a round that is to last is one of talks', () => {
  const cases: readonly Case[] = [
    ['ru', 'Раунд продлится до мая 2030 года, сообщил посредник.'],
    ['uk', 'Раунд триватиме до травня 2030 року, повідомив посередник.'],
    ['en', 'The round is to last until May 2030, a mediator said.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, { is: ['talks planned until 2030-05'], only: ['talks'] });
  });
  test('but not of a fight', () => {
    check('en', 'The boxer won the round in three minutes.', { is: [], only: ['talks'] });
  });
});

describe('a mission that goes on until a day is not one that ends by it', () => {
  const cases: readonly Case[] = [
    ['ru', 'Миссия коалиции в Сирии продлится до сентября 2026 года.'],
    ['uk', 'Місія коаліції в Сирії триватиме до вересня 2026 року.'],
    ['ar', 'ستستمر مهمة التحالف في سوريا حتى أيلول 2026.'],
    ['en', "The coalition's mission in Syria will continue until September 2026."],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, {
      is: ['mission-continue planned until 2026-09'],
      only: ['mission-continue', 'mission-end'],
    });
  });
});

describe('the announcement is not the thing announced', () => {
  const cases: readonly Case[] = [
    [
      'ru',
      '27 сентября 2024 года США объявили, что миссия коалиции завершится до сентября 2025 года.',
    ],
    [
      'uk',
      '27 вересня 2024 року США оголосили, що місія коаліції завершиться до вересня 2025 року.',
    ],
    ['ar', 'أعلنت الولايات المتحدة في 27 أيلول 2024 أن مهمة التحالف ستنتهي في أيلول 2025.'],
    [
      'en',
      "The United States announced on 27 September 2024 that the coalition's mission will end by September 2025.",
    ],
  ];
  test.each(cases)('in %s', (code, text) => {
    const relation = code === 'ar' ? 'at' : 'by';
    check(code, text, {
      is: ['statement asserted at 2024-09-27', `mission-end planned ${relation} 2025-09`],
      only: ['statement', 'mission-end'],
    });
  });
});

describe('the start of talks is not the founding of what they are about', () => {
  const cases: readonly Case[] = [
    ['ru', 'Переговоры о будущем коалиции, созданной в 2014 году, начались в январе 2024 года.'],
    ['uk', 'Переговори про майбутнє коаліції, створеної 2014 року, розпочалися в січні 2024 року.'],
    ['ar', 'بدأت في كانون الثاني 2024 المحادثات حول مستقبل التحالف الذي تشكل عام 2014.'],
    ['en', 'Talks on the future of the coalition, formed in 2014, began in January 2024.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, {
      is: ['talks asserted at 2024-01', 'formation asserted at 2014'],
      only: ['talks', 'formation'],
    });
  });
});

describe('a threat is not an attack', () => {
  const cases: readonly Case[] = [
    ['ru', 'Иран пригрозил атаковать Израиль.'],
    ['uk', 'Іран пригрозив атакувати Ізраїль.'],
    ['ar', 'هددت إيران بشن هجوم على إسرائيل.'],
    ['en', 'Iran threatened to attack Israel.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, { is: ['attack hypothetical'], only: ['attack'] });
  });
});

describe('a stated unknown is an open question without a date', () => {
  const cases: readonly Case[] = [
    ['ru', 'В заявлении от 27 сентября не уточняются сроки вывода войск.'],
    ['uk', 'У заяві від 27 вересня не уточнюються терміни виведення військ.'],
    ['ar', 'لم يحدد البيان الصادر في 27 أيلول موعد انسحاب القوات.'],
    ['en', "The statement of 27 September does not specify the dates of the troops' withdrawal."],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, { is: ['withdrawal hypothetical'], only: ['withdrawal'] });
    const [unknown] = toldBy(code, text).events.flatMap((event) => event.unknown ?? []);
    expect(text.slice(unknown?.start, unknown?.end)).toBe(unknown?.text ?? 'nothing');
  });
});

describe('what a party wants has not happened', () => {
  const cases: readonly Case[] = [
    ['ru', 'Ирак требует вывода американских войск.'],
    ['uk', 'Ірак вимагає виведення американських військ.'],
    ['ar', 'يطالب العراق بانسحاب القوات الأمريكية.'],
    ['en', 'Iraq demands the withdrawal of American troops.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    check(code, text, { is: ['withdrawal hypothetical'], only: ['withdrawal'] });
  });
});

describe('a condition is kept with what depends on it', () => {
  const cases: readonly Case[] = [
    ['ru', 'США выведут войска при условии прекращения атак.'],
    ['uk', 'США виведуть війська за умови припинення атак.'],
    ['ar', 'ستسحب الولايات المتحدة القوات شريطة توقف الهجمات.'],
    ['en', 'The United States will withdraw its troops on condition that the attacks stop.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    const { events } = toldBy(code, text);
    const withdrawal = events.find(({ label }) => label === 'withdrawal');
    expect(withdrawal?.status).toBe('planned');
    expect(text).toContain(withdrawal?.condition?.text ?? 'nothing');
  });
});

describe('what is not confirmed is not denied, what is denied did not happen', () => {
  const unconfirmed: readonly Case[] = [
    ['ru', 'Армия не подтвердила авиаудар по Дамаску.'],
    ['uk', 'Армія не підтвердила авіаудар по Дамаску.'],
    ['ar', 'لم يؤكد الجيش الغارة على دمشق.'],
    ['en', 'The army has not confirmed the airstrike on Damascus.'],
  ];
  test.each(unconfirmed)('not confirmed in %s', (code, text) => {
    check(code, text, { is: ['airstrike hypothetical'], only: ['airstrike'] });
  });
  const denied: readonly Case[] = [
    ['ru', 'Армия опровергла авиаудар по Дамаску.'],
    ['uk', 'Армія спростувала авіаудар по Дамаску.'],
    ['ar', 'نفى الجيش الغارة على دمشق.'],
    ['en', 'The army denied the airstrike on Damascus.'],
  ];
  test.each(denied)('denied in %s', (code, text) => {
    check(code, text, { is: ['not airstrike asserted'], only: ['airstrike'] });
  });
  const possible: readonly Case[] = [
    ['ru', 'Министр не исключил авиаударов по Дамаску.'],
    ['uk', 'Міністр не виключив авіаударів по Дамаску.'],
    ['ar', 'لم يستبعد الوزير شن غارات على دمشق.'],
    ['en', 'The minister did not rule out airstrikes on Damascus.'],
  ];
  test.each(possible)('not ruled out in %s', (code, text) => {
    check(code, text, { is: ['airstrike hypothetical'], only: ['airstrike'] });
  });
});

describe('a day after the article is still to come', () => {
  const cases: readonly Case[] = [
    ['ru', 'Переговоры проходят в Женеве 20 ноября 2024 года.'],
    ['uk', 'Переговори проходять у Женеві 20 листопада 2024 року.'],
    ['ar', 'تجري المحادثات في جنيف في 20 تشرين الثاني 2024.'],
    ['en', 'Talks open in Geneva on 20 November 2024.'],
  ];
  const statusOn = (code: string, text: string, day: string): string | undefined =>
    toldBy(code, text, day).events.find(({ label }) => label === 'talks')?.status;

  test.each(cases)('in %s', (code, text) => {
    expect(statusOn(code, text, '2024-11-10')).toBe('planned');
    expect(statusOn(code, text, '2024-11-25')).toBe('asserted');
  });
});

describe('the first in five months did not happen within five months', () => {
  const cases: readonly Case[] = [
    ['ru', 'Израиль впервые за пять месяцев нанес удар по Бейруту.'],
    ['uk', "Ізраїль уперше за п'ять місяців завдав удару по Бейруту."],
    ['ar', 'شنت إسرائيل أول غارة على بيروت خلال خمسة أشهر.'],
    ['en', 'Israel carried out its first airstrike on Beirut in five months.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    const { events } = toldBy(code, text);
    expect(events.map(({ when }) => when)).toEqual([null]);
  });
});

describe('who tells of a death has not caused it', () => {
  const cases: readonly Case[] = [
    ['ru', 'ВОЗ сообщила, что вспышка холеры унесла жизни 80 человек в Судане.'],
    ['uk', 'ВООЗ повідомила, що спалах холери забрав життя 80 людей у Судані.'],
    ['ar', 'قالت منظمة الصحة العالمية إن تفشي الكوليرا أودى بحياة 80 شخصا في السودان.'],
    ['en', 'The WHO said an outbreak of cholera had killed 80 people in Sudan.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    const killing = toldBy(code, text).events.filter(({ label }) => label === 'killing');
    expect(killing.map(({ actors }) => actors)).toEqual([[]]);
  });
});

describe('by whom the drones were launched is not who shot them down', () => {
  const cases: readonly Case[] = [
    ['ru', 'Украина сбила 68 дронов, запущенных Россией.'],
    ['uk', 'Україна збила 68 дронів, запущених Росією.'],
    ['ar', 'أسقطت أوكرانيا 68 طائرة مسيرة أطلقتها روسيا.'],
    ['en', 'Ukraine shot down 68 drones launched by Russia.'],
  ];
  test.each(cases)('in %s', (code, text) => {
    const shot = toldBy(code, text).events.filter(({ label }) => label === 'interception');
    expect(shot.map(({ actors }) => actors)).toEqual([['Q212']]);
  });
});
