import { expect, test } from '@jest/globals';
import { mergeLines } from '../../../src/merge/index.js';
import { OPTIONS, article } from '../../support/lines.js';
import type { Count } from '../../support/lines.js';

const killed: Count = { category: 'killed', n: 10, at: 'Q1-capital', measure: 'cumulative' };

function labels(label: string): readonly string[] {
  const lines = ['a', 'b'].map((path) =>
    article(path, {
      on: '2024-05-03',
      events: [{ label, at: 'Q1-port' }],
      counts: [killed],
      names: ['Q1'],
    }),
  );
  const { stories } = mergeLines(lines, OPTIONS);
  return (stories[0]?.facts ?? []).flatMap((fact) =>
    fact.kind === 'quantity' ? [fact.label] : [],
  );
}

test('who died in an accident died where it was, not in the city that a report names with it', () => {
  expect(labels('crash')).toEqual(['killed in North Port']);
  // Attacks can have several.
  expect(labels('attack')).toEqual(['killed in North City']);
});
