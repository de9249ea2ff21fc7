import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

/** Labels with the number of articles: the first counts soldiers, the second gives a number without a noun. */
function labels(soldiers: Count, bare: Count): readonly string[] {
  const talks = {
    ...{ label: 'talks', type: 'CONSULT' as const, actors: ['Q1', 'Q2'] },
    when: { value: '2024-05-01' },
  };
  const { stories } = mergeLines(
    [
      article('a', {
        ...{ on: '2024-05-02', events: [talks] },
        counts: [{ category: 'troops', unit: 'person', ...soldiers }],
      }),
      article('b', {
        ...{ on: '2024-05-02', events: [talks] },
        counts: [{ category: 'other', ...bare }],
      }),
    ],
    OPTIONS,
  );
  return stories
    .flatMap(({ facts }) => facts)
    .filter(({ kind }) => kind === 'quantity')
    .map(({ label, articles }) => `${label} ${String(articles)}`)
    .sort();
}

const soldiers: Count = { n: 2500, of: 'Q1', at: 'Q2' };

test('a number without a noun is that of the soldiers whom another article counts alike there', () => {
  expect(labels(soldiers, { n: 2500, at: 'Q2' })).toEqual(['Northern troops in Southland 2']);
});

test('but not elsewhere, of another size, small, or of something that is named', () => {
  for (const bare of [
    { n: 2500, at: 'Q3' },
    { n: 2600, at: 'Q2' },
    { n: 2500, at: 'Q2', atFrom: 'context' },
    { n: 2500, at: 'Q2', counted: { start: 0, end: 5, text: 'goats' } },
  ] as const) {
    expect(labels(soldiers, bare)).toContain('Northern troops in Southland 1');
  }
  expect(labels({ ...soldiers, n: 40 }, { n: 40, at: 'Q2' })).toContain(
    'Northern troops in Southland 1',
  );
});
