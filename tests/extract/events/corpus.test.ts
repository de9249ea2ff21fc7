import { describe, expect, test } from '@jest/globals';
import { eventInShort } from '../../../src/explain/in-short.js';
import { FRAMES } from '../../../src/extract/events/triggers/frames.js';
import { readEventCorpus, toldBy } from '../../support/events.js';

describe.each(['ru', 'uk', 'ar', 'en'])('events of %s', (code) => {
  const { positive: told, negative: untold } = readEventCorpus(code);

  test('the corpus is large enough and uses known labels', () => {
    expect(told.length + untold.length).toBeGreaterThanOrEqual(150);
    const labels = [
      ...told.map(([, value]) => value.split('/')[0] ?? ''),
      ...untold.map(([, l]) => l),
    ];
    expect(labels.filter((label) => !Object.hasOwn(FRAMES, label))).toEqual([]);
  });

  test.each(told)('%s tells %s', (phrase, value) => {
    expect(toldBy(code, phrase).events.map(eventInShort)).toContain(value);
  });

  test.each(untold)('%s tells no %s', (phrase, label) => {
    expect(toldBy(code, phrase).events.map((event) => event.label)).not.toContain(label);
  });
});
