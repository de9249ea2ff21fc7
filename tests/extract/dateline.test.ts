import { beforeAll, describe, expect, test } from '@jest/globals';
import { openResources } from '../../src/io/resources/resources.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import type { Extraction } from '../../src/types/index.js';
import { rawDocument } from '../support/documents.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

const extract = (raw: string): Extraction =>
  extractDocument(rawDocument(raw), resources, { clean: true });

/** `killing 2024-07-01`: each event with the value of its date, `-` for none. */
function dated({ mentions }: Extraction): string[] {
  const values = new Map(
    mentions.flatMap((each) => (each.kind === 'date' ? [[each.id, each.value] as const] : [])),
  );
  return mentions.flatMap((each) =>
    each.kind === 'event' ? [`${each.label} ${values.get(each.when ?? '') ?? '-'}`] : [],
  );
}

describe('the day of a dateline is that of the text', () => {
  test.each([
    [
      'en',
      'TUNIS, Tunisia, July 3, 2024 (AP) -- Nine soldiers were killed on Monday near the border.',
      ['killing 2024-07-01'],
    ],
    ['en', 'TUNIS, July 3, 2024 (AP) -- Nine soldiers were killed near the border.', ['killing -']],
    [
      'ru',
      'КИЕВ, 3 июля 2024 (УНИАН) — В понедельник на границе погибли девять солдат.',
      ['killing 2024-07-01'],
    ],
    [
      'ar',
      'تونس 3 تموز 2024 (رويترز) - قتل تسعة جنود يوم الاثنين قرب الحدود.',
      ['killing 2024-07-01'],
    ],
  ])('%s: %s', (_, text, events) => {
    const told = extract(text);
    expect(told.published).toMatchObject({ from: '2024-07-03', basis: 'dateline' });
    expect(dated(told)).toEqual(events);
  });

  test('a year that only the text names makes it a whole day', () => {
    const told = extract(
      'TUNIS, Tunisia, July 3 (AP) -- Nine soldiers were killed on Monday near the border.\n\n' +
        'The talks in Tunis began on July 1, 2024, and broke down within a day.',
    );
    expect(told.published).toMatchObject({ from: '2024-07-03', basis: 'dateline' });
    expect(dated(told)).toContain('killing 2024-07-01');
  });

  test('without any year it is a day of each', () => {
    const { published, constraints } = extract('TUNIS, July 3 (AP) -- Nine soldiers were killed.');
    expect(published).toBeNull();
    expect(constraints).toContainEqual(
      expect.objectContaining({ type: 'equals', value: 'XXXX-07-03' }),
    );
  });

  test('where nothing else tells when it was, it is the day of what is told', () => {
    expect(dated(extract('TUNIS, July 3 (AP) -- Nine soldiers were killed at sea.'))).toEqual([
      'killing XXXX-07-03',
    ]);
  });
});
