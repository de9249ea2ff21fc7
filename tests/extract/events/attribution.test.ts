import { describe, expect, test } from '@jest/globals';
import { loadNames } from '../../support/gazetteer.js';
import { toldBy } from '../../support/events.js';

/** Sentences with an event that they tell and who says so; null where nobody does. Labels parted by a bar are equally right. */
const SAID: Readonly<
  Record<string, readonly (readonly [text: string, label: string, who: string | null])[]>
> = {
  en: [
    ['Hamas claimed Israel broke the ceasefire and attacked Rafah.', 'attack', 'Hamas'],
    ['The Taliban said Pakistan had bombed Khost and killed nine civilians.', 'killing', 'Taliban'],
    ['Armenia says Azerbaijan crossed the border and shelled Goris.', 'shelling', 'Armenia'],
    ['Ukraine reported Russia launched 90 drones and struck Odesa.', 'drone-attack', 'Ukraine'],
    ['Rwanda sent troops to Goma, Congo said.', 'deployment', 'DR Congo'],
    [
      'Israel bombed the port of Hodeidah, the Houthis said on Monday.',
      'airstrike|bombing|attack',
      'Houthis',
    ],
    [
      '"Ethiopia will withdraw its troops," said Somali President Hassan Sheikh Mohamud.',
      'withdrawal',
      'Hassan Sheikh Mohamud',
    ],
    [
      'French Foreign Minister Jean-Noël Barrot said that talks with Iran would resume in June.',
      'talks',
      'Jean-Noël Barrot',
    ],
    [
      'Kenya withdrew its troops from Haiti in March, and Canada said the mission would go on.',
      'withdrawal',
      null,
    ],
  ],
  ru: [
    ['ХАМАС заявил, что Израиль сорвал перемирие и атаковал Рафах.', 'attack', 'Hamas'],
    [
      'Талибы сообщили, что Пакистан разбомбил Хост и убил девять мирных жителей.',
      'killing',
      'Taliban',
    ],
    [
      'Армения утверждает, что Азербайджан перешёл границу и обстрелял Горис.',
      'shelling',
      'Armenia',
    ],
    ['Израиль разбомбил порт Ходейда, сообщили хуситы.', 'airstrike|bombing|attack', 'Houthis'],
    [
      '«Эфиопия выведет войска», — сказал президент Сомали Хасан Шейх Махмуд.',
      'withdrawal',
      'Hassan Sheikh Mohamud',
    ],
    [
      'Министр иностранных дел Франции Жан-Ноэль Барро сообщил, что переговоры с Ираном возобновятся в июне.',
      'talks',
      'Jean-Noël Barrot',
    ],
    ['Кения вывела войска с Гаити, а Канада заявила, что миссия продолжится.', 'withdrawal', null],
  ],
  uk: [
    ["ХАМАС заявив, що Ізраїль зірвав перемир'я й атакував Рафах.", 'attack', 'Hamas'],
    [
      "Таліби повідомили, що Пакистан розбомбив Хост і вбив дев'ятьох цивільних.",
      'killing',
      'Taliban',
    ],
    [
      'Вірменія стверджує, що Азербайджан перейшов кордон і обстріляв Горіс.',
      'shelling',
      'Armenia',
    ],
    ['Ізраїль розбомбив порт Ходейда, повідомили хусити.', 'airstrike|bombing|attack', 'Houthis'],
    [
      '«Ефіопія виведе війська», — сказав президент Сомалі Хасан Шейх Махмуд.',
      'withdrawal',
      'Hassan Sheikh Mohamud',
    ],
    ['Кенія вивела війська з Гаїті, а Канада заявила, що місія триватиме.', 'withdrawal', null],
  ],
  ar: [
    ['قالت حماس إن إسرائيل خرقت الهدنة وهاجمت رفح.', 'attack', 'Hamas'],
    ['أعلنت طالبان أن باكستان قصفت خوست وقتلت تسعة مدنيين.', 'killing', 'Taliban'],
    ['تقول أرمينيا إن أذربيجان عبرت الحدود وقصفت غوريس.', 'shelling', 'Armenia'],
    [
      'قال وزير الخارجية الفرنسي جان نويل بارو إن المحادثات مع إيران ستستأنف في يونيو.',
      'talks',
      'Jean-Noël Barrot',
    ],
    ['بحسب ماكرون ستعقد القمة مع ألمانيا في باريس.', 'talks', 'Emmanuel Macron'],
    ['أرسلت رواندا قوات إلى غوما، وفق ما أعلنت الكونغو.', 'deployment', 'DR Congo'],
    ['قصفت إسرائيل ميناء الحديدة، حسبما قال الحوثيون.', 'shelling|airstrike|attack', 'Houthis'],
  ],
};

describe.each(Object.entries(SAID))('who tells of an event in %s', (code, said) => {
  test.each(said)('%s', (text, label, who) => {
    const { entities } = loadNames();
    const event = toldBy(code, text).events.find((each) => label.split('|').includes(each.label));
    const id = event?.attribution ?? null;
    expect(id === null ? null : (entities.get(id)?.name ?? id)).toBe(who);
    expect(event).toBeDefined();
  });
});
