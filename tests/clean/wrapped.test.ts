import { describe, expect, test } from '@jest/globals';
import { clean } from './support.js';

/** The blocks of a page, white space made single. */
function blocksOf(raw: string): string[] {
  return clean(raw).blocks.map(({ start, end }) => raw.slice(start, end).replace(/\s+/gu, ' '));
}

const STORY = [
  'Parliament votes on naval mission',
  'Published September 27, 2024',
  '',
  'Lawmakers voted on Friday to end the mission, which began in',
  '2011 and cost nine sailors their lives, officials said. The',
  'last ship leaves in March, when the sailors of the second crew',
  'go',
  'home.',
  '',
  'The opposition, which has asked for an inquiry since May, said',
  'that the government had hidden what the mission cost: at least',
  '40 million.',
  '',
  'Read more: why bread prices are rising',
].join('\n');

describe('lines that were broken at a column', () => {
  test('are paragraphs again; titles, stamps and calls stay apart', () => {
    expect(blocksOf(STORY.replace('go\nhome', 'go home'))).toEqual([
      'Parliament votes on naval mission',
      'Published September 27, 2024',
      'Lawmakers voted on Friday to end the mission, which began in 2011 and cost nine sailors their lives, officials said. The last ship leaves in March, when the sailors of the second crew go home.',
      'The opposition, which has asked for an inquiry since May, said that the government had hidden what the mission cost: at least 40 million.',
      'Read more: why bread prices are rising',
    ]);
  });
  test('have the number of their first line', () => {
    expect(clean(STORY).blocks.map(({ line }) => line)).toContain(4);
  });
  test('have no capitals in every script', () => {
    const raw = [
      'البرلمان يصوت على انهاء المهمة البحرية',
      '',
      'صوت النواب يوم الجمعة على انهاء المهمة التي بدات قبل',
      'عشر سنوات وكلفت تسعة بحارة حياتهم كما قال مسؤولون في',
      'العاصمة وتغادر اخر سفينة في اذار حين يعود البحارة من',
      'الطاقم الثاني الى ديارهم بعد غياب دام نصف عام كامل',
      'وقالت المعارضة التي تطالب بتحقيق منذ ايار ان الحكومة',
      'اخفت كلفة المهمة عن الراي العام وعن اعضاء اللجنة حتى',
      'اليوم.',
    ].join('\n');
    expect(blocksOf(raw)).toHaveLength(2);
  });
  test('go on with a dash or a number where nothing has ended', () => {
    const raw = [
      'Депутаты проголосовали в пятницу за окончание миссии, которая',
      'стоила жизни девяти морякам, и последний корабль уйдёт в марте',
      '— если не помешает лёд, уточнил командир. Всего в море сейчас',
      '33. Остальные уже вернулись домой, рассказали в пресс-службе',
      'флота, и до конца года на берег сойдут ещё двести человек из',
      'второго экипажа.',
    ].join('\n');
    expect(blocksOf(raw)).toHaveLength(1);
  });
});

describe('lines that only look so', () => {
  test.each([
    [
      'headlines of one length',
      [
        'Why bread prices are rising in the north',
        'Who is going to the talks about the dam',
        'What the new tax means for all farmers',
        'How the storm left the coast in the dark',
        'When the bridge over the river may open',
      ],
    ],
    [
      'a list',
      [
        '- the end of the naval mission in March',
        '- the exchange of four hundred captives',
        '- the return of the bodies of the fallen',
        '- the opening of two roads to the north',
        '- the inquiry that the opposition wants',
      ],
    ],
    [
      'paragraphs of a line each',
      [
        'Water rose by a metre and a half but the dam held, rescuers said, and the village was not evacuated this time, as it had been in spring.',
        'last year 120 houses were flooded here, and the repairs of the road along the shore took the builders from the city all summer.',
        'the next flood is expected in a week, when the snow in the mountains has melted, the service for the weather warned on Monday.',
      ],
    ],
  ])('%s stay lines', (_name, lines) => {
    expect(blocksOf(lines.join('\n'))).toHaveLength(lines.length);
  });
});
