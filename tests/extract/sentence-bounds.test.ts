import { beforeAll, describe, expect, test } from '@jest/globals';
import { openResources } from '../../src/io/resources/resources.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import type { Mention } from '../../src/types/index.js';
import { rawDocument } from '../support/documents.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

function mentionsOf(language: string, raw: string): readonly Mention[] {
  return extractDocument(rawDocument(raw, { language }), resources, { clean: false }).mentions;
}

describe('what the sentence before holds says nothing of this one', () => {
  test('no name begins in it', () => {
    const raw = 'Court clears the former General\n\nAcme Green Valley Badin district said so.';
    const names = mentionsOf('en', raw).filter(({ kind }) => kind === 'actor');
    expect(names.filter(({ text }) => text.includes('\n'))).toEqual([]);
  });

  test('an unknown place at its end is not where something is counted', () => {
    const raw = 'Explosion from the Cordillera\n\n12 people were killed in Kyiv on Monday.';
    const counts = mentionsOf('en', raw).flatMap((each) =>
      each.kind === 'quantity' ? [[each.text, each.at]] : [],
    );
    expect(counts).toEqual([['12 people', 'Q1899']]);
  });

  test('a preposition in it governs nothing', () => {
    const raw = 'Войска остались в городе. Санкции США ударили по экономике Ирана.';
    const [sanctions] = mentionsOf('ru', raw).filter(({ kind }) => kind === 'event');
    expect(sanctions).toMatchObject({ label: 'sanctions', actors: ['Q30'] });
  });

  test('whom it blames for something is not blamed for this', () => {
    const raw = 'Киев возложил вину за взрыв. Атака на Киев началась.';
    const attack = mentionsOf('ru', raw).find(
      (each) => each.kind === 'event' && each.label === 'attack',
    );
    expect(attack).toMatchObject({ targets: ['Q1899'] });
  });
});

test('a short word that ends like a participle opens no aside', () => {
  const raw = 'Загинули 30 людей, дані на 14 серпня 2023 року.';
  const mentions = mentionsOf('uk', raw);
  const [killed] = mentions.filter(({ kind }) => kind === 'quantity');
  const [day] = mentions.filter(({ kind }) => kind === 'date');
  expect(killed).toMatchObject({ category: 'killed', when: day?.id });
});
