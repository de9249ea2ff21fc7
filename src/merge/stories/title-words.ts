import { isLocalEntity } from '../../types/actor.js';
import type { Source } from '../lines/article-set.js';
import { toKey } from '../../text/index.js';

/** Shorter words are mostly those that any title has. */
const LEAST_LETTERS = 4;
/** Words that begin alike in so many letters are forms of one, whatever ending they have. */
const STEM_LETTERS = 5;
/** Where more of a title's words begin with a capital, that is how titles are written there. */
const MOST_CAPITALS = 0.6;

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Words of a title, each with its language, in which alone it is compared. */
export interface TitleWords {
  readonly all: ReadonlySet<string>;
  /** Those that begin with a capital, though neither the title nor the way it is written does it: names that no list knows. */
  readonly names: ReadonlySet<string>;
}

/** Forms of a word, as far as that can be told without its language: "bridge" and "bridges", «мост» and «моста». */
function stemOf(word: string): string {
  const key = toKey(word);
  return key.slice(0, Math.max(LEAST_LETTERS, Math.min(STEM_LETTERS, key.length - 1)));
}

const longWords = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).filter(({ length }) => length >= LEAST_LETTERS);

/** What else an article is known by: names that a list has, what its numbers count, what its events are called. */
function knownStems({ line }: Source): ReadonlySet<string> {
  const known = new Set<string>();
  for (const mention of line.mentions) {
    if (mention.kind === 'actor' && isLocalEntity(mention.entity)) continue;
    const told = mention.kind === 'event' ? mention.trigger.text : mention.text;
    for (const word of longWords(told)) known.add(stemOf(word));
  }
  return known;
}

/** The words of an article's title that nothing else tells it by, of which half of all titles have the same. */
export function titleWordsOf(source: Source): TitleWords {
  const { title, language } = source.line;
  const words = longWords(title ?? '');
  const known = knownStems(source);
  const keyOf = (word: string) => `${language.code} ${stemOf(word)}`;
  const telling = words.filter((word) => !known.has(stemOf(word)));
  const capitals = words.filter((word) => CAPITAL.test(word));
  const areNames = capitals.length <= MOST_CAPITALS * words.length;
  const first = /\p{L}+/u.exec(title ?? '')?.[0];
  const isName = (word: string) => CAPITAL.test(word) && word !== first;
  return {
    all: new Set(telling.map(keyOf)),
    names: new Set(areNames ? telling.filter(isName).map(keyOf) : []),
  };
}
