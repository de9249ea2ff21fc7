import { expect, test } from '@jest/globals';
import { Beginnings, Grammar, TokenStream, Vocabulary } from '../../src/match/index.js';
import { scan } from '../../src/text/index.js';
import { OWN_TEXTS } from '../support/own-texts.js';
import { loadPack } from '../support/packs.js';
import { sectionOf } from '../support/section.js';

const tokens = scan('Two. January four.');
const NOTHING = new Beginnings({}, 0);

test('a token begins what the packs say of its words, and what stages add', () => {
  const pack = loadPack('en');
  const stream = TokenStream.annotate(
    tokens,
    new Vocabulary(pack.lexicon, { beginnings: pack.beginnings }),
  );
  const dates = pack.beginnings.bitOf('dates');
  const id = pack.classId('date-part');
  expect(dates).not.toBe(0);
  expect(pack.beginnings.bitOf('no such stage')).toBe(0);
  expect([stream.begins(1, dates), stream.begins(2, dates)]).toEqual([false, true]);
  const joins = pack.beginnings.bitOf('dates.join');
  expect([stream.begins(1, joins), stream.begins(2, joins)]).toEqual([false, false]);
  stream.add(1, { class: id, length: 1, value: 0, features: 0 });
  expect([stream.begins(1, joins), stream.begins(2, joins)]).toEqual([true, false]);
});

test('where nobody says what begins, everything may', () => {
  const { lexicon } = loadPack('en');
  expect(TokenStream.annotate(tokens, new Vocabulary(lexicon)).begins(1, 1)).toBe(true);
  const none = TokenStream.annotate(tokens, new Vocabulary(lexicon, { beginnings: NOTHING }));
  expect(none.begins(1, -1)).toBe(false);
});

test.each(['ru', 'uk', 'ar', 'en'] as const)(
  'rules that are tried only where their stage begins find what they find everywhere: %s',
  (language) => {
    const { pack, stream } = sectionOf(language, OWN_TEXTS[language]);
    const everywhere = pack.withGrammars((_, rules) => new Grammar(rules));
    const found = ['dates', 'actors', 'quantities.amount', 'events', 'origins'].map((stage) => {
      const [some, all] = [pack, everywhere].map((each) =>
        each.grammar(stage).matchEach(stream, 0, stream.tokens.length),
      );
      expect(some).toEqual(all);
      return some?.length ?? 0;
    });
    expect(Math.max(...found)).toBeGreaterThan(0);
  },
);
