import { beforeAll, describe, expect, test } from '@jest/globals';
import { openResources } from '../../src/io/resources/resources.js';
import type { Resources } from '../../src/resources.js';
import type { ArticleLine } from '../../src/types/article-line.js';
import { lineOfText } from '../properties/corpus.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

const PAGE = `Talks on prisoner swap resume in Cairo

The delegations met in Cairo for a third day, and mediators said that 130 detainees would be freed.

وقال وزير الخارجية المصري في بيان إن الجانبين اتفقا على الإفراج عن 45 أسيراً بعد جولة طويلة من المفاوضات في القاهرة.

«Мы рассчитываем, что до конца месяца домой вернутся 60 пленных», — сказал представитель делегации журналистам в Каире.

Les négociateurs français ont indiqué que 20 autres détenus seraient libérés après une réunion à Paris avec les deux parties.

The two sides accuse each other of holding more than 2,000 people.
`;

describe('blocks in other languages', () => {
  let line: ArticleLine;
  beforeAll(async () => {
    line = await lineOfText('page.txt', PAGE, resources);
  });

  test('the article has its main language, each block its own', () => {
    expect(line.language.code).toBe('en');
    expect(line.blocks.map(({ language }) => language)).toEqual([
      ...['en', 'en', 'ar', 'ru', 'fr', 'en'],
    ]);
  });

  test('each is read with its own pack, one without a pack is not read', () => {
    const counts = line.mentions.flatMap((mention) =>
      mention.kind === 'quantity' ? [[mention.line, mention.low, mention.category]] : [],
    );
    expect(counts).toEqual([
      [3, 130, 'captured'],
      [5, 45, 'captured'],
      [7, 60, 'captured'],
      [11, 2000, 'people'],
    ]);
  });

  test('a short quotation stays in the language of the article', async () => {
    const text = `${PAGE.slice(0, 140)}\n\n"Слава Україні!"\n`;
    const { blocks } = await lineOfText('short.txt', text, resources);
    expect(blocks.every(({ language }) => language === 'en')).toBe(true);
  });
});
