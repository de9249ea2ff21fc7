import { expect, test } from '@jest/globals';
import { sitesOf } from '../../../src/merge/stories/told-sites.js';
import type { Source } from '../../../src/merge/lines/article-set.js';

const named = (context: string, text: string, more: object = {}) => ({
  ...{ kind: 'actor', context, text, type: 'organisation', entity: `x:organisation:${text}` },
  ...{ nested: false, ...more },
});

const sites = (...mentions: readonly object[]): readonly string[] => [
  ...sitesOf({ line: { mentions } } as unknown as Source),
];

test('what has a name in quotation marks that no list knows', () => {
  expect(
    sites(
      named('Fire at the “Winter Cherry” mall', 'Winter Cherry'),
      named('На шахте «Листвяжная» погибли люди', 'Листвяжная'),
    ),
  ).toEqual(['x:organisation:Winter Cherry', 'x:organisation:Листвяжная']);
});

test('no body without quotation marks, no name that a list has, no person, no short name', () => {
  expect(
    sites(
      named('Начальник Главного управления', 'Главного управления'),
      named('Агентство «Интерфакс» сообщает', 'Интерфакс', { entity: 'd:interfax' }),
      named('“Ada Example” spoke', 'Ada Example', { type: 'person' }),
      named('клуб «Заря»', 'Заря'),
      named('завод «Красный Октябрь»', 'Октябрь', { nested: true }),
    ),
  ).toEqual([]);
});
