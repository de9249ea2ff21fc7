import { describe, expect, test } from '@jest/globals';
import { actorInShort } from '../../../src/explain/in-short.js';
import { actorsOf, unmark } from '../../support/actors.js';
import { corpusOf } from '../../support/rule-files.js';

describe.each(['ru', 'uk', 'ar', 'en'])('the actor corpus of %s', (code) => {
  const { positive, negative } = corpusOf(`${code}/actors`);

  test('is large enough', () => {
    expect([...positive.values()].flat().length).toBeGreaterThanOrEqual(60);
    expect(negative.length).toBeGreaterThanOrEqual(40);
  });
});

const FILES = ['ru', 'uk', 'ar', 'en'].flatMap((code) => [
  { code, topic: 'actors' },
  { code, topic: 'actors.posts' },
]);

describe.each(FILES)('the corpus $code/$topic', ({ code, topic }) => {
  const { positive, negative } = corpusOf(`${code}/${topic}`);
  const phrases = [...positive].flatMap(([value, list]) =>
    list.map((phrase) => ({ phrase, value })),
  );

  test.each(phrases)('"$phrase" is $value', ({ phrase, value }) => {
    const { text, spans } = unmark(phrase);
    expect(spans).not.toEqual([]);
    const actors = actorsOf(code, text);
    for (const { start, end } of spans) {
      const found = actors.filter((actor) => actor.start === start && actor.end === end);
      expect(found.flatMap(actorInShort)).toContain(value);
    }
  });

  // Brackets mark the words that must not be (part of) a name; without them the whole phrase has none.
  test.each(negative.map((phrase) => ({ phrase })))('"$phrase" names nobody', ({ phrase }) => {
    const { text, spans } = unmark(phrase);
    const forbidden = spans.length > 0 ? spans : [{ start: 0, end: text.length }];
    const wrong = actorsOf(code, text).filter((actor) =>
      forbidden.some(({ start, end }) => actor.start < end && start < actor.end),
    );
    expect(wrong.map(({ text: name }) => name)).toEqual([]);
  });
});
