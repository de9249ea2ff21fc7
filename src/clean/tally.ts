import type { Token } from '../types/index.js';
import { isQuotedBehind } from './hits.js';
import { bitOf, type Lexicon } from './lexicon.js';

/** How many of which kind of token the front of a line has. */
export interface Tally {
  readonly words: number;
  readonly numbers: number;
  /** Words with a capital letter, and words of a script that has them. */
  readonly capitals: number;
  readonly cased: number;
  /** Words of share buttons and of counters ("views"). */
  readonly channels: number;
  readonly counters: number;
  /** Keys of the first marks, in order. */
  readonly marks: string;
  /** Bits of the lists that any of its words is in. */
  readonly lists: number;
  /** Words outside quotation marks that speak of the page, its makers or its readers, and those of them that address the readers. */
  readonly pageWords: number;
  readonly readers: number;
}

const MOST_MARKS = 40;
/** "X" is a channel, and much else. */
const LEAST_LETTERS = 2;
const CHANNEL = bitOf('channel');
const COUNTER = bitOf('counter');
const READER = bitOf('reader');
const OURS = bitOf('ours');
const OF_PAGE = READER | OURS | CHANNEL | bitOf('site') | bitOf('press') | bitOf('call');

/** Counts the tokens of a line. */
export function tally(tokens: readonly Token[], lexicon: Lexicon): Tally {
  let [words, numbers, capitals, cased, channels, counters, marks] = [0, 0, 0, 0, 0, 0, ''];
  let [all, pageWords, readers] = [0, 0, 0];
  let quoted = false;
  for (const { kind, casing, key } of tokens) {
    if (kind === 'number') numbers += 1;
    else if (kind === 'mark') {
      marks += marks.length < MOST_MARKS ? key : '';
      quoted = isQuotedBehind(key, quoted);
    } else {
      words += 1;
      if (casing !== 'none') cased += 1;
      if (casing !== 'none' && casing !== 'lower') capitals += 1;
      const lists = lexicon.listsOf(key);
      if (lists === 0) continue;
      all |= lists;
      if ((lists & CHANNEL) !== 0) channels += 1;
      if ((lists & COUNTER) !== 0) counters += 1;
      if (quoted || (lists & OF_PAGE) === 0 || key.length < LEAST_LETTERS) continue;
      // "US" is no "us".
      if ((lists & OF_PAGE) === OURS && casing === 'upper') continue;
      pageWords += 1;
      if ((lists & READER) !== 0) readers += 1;
    }
  }
  return {
    words,
    numbers,
    capitals,
    cased,
    channels,
    counters,
    marks,
    lists: all,
    pageWords,
    readers,
  };
}
