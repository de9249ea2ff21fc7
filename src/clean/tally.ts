import type { Token } from '../types/index.js';
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
}

const MOST_MARKS = 40;
const CHANNEL = bitOf('channel');
const COUNTER = bitOf('counter');

/** Counts the tokens of a line. */
export function tally(tokens: readonly Token[], lexicon: Lexicon): Tally {
  let [words, numbers, capitals, cased, channels, counters, marks] = [0, 0, 0, 0, 0, 0, ''];
  let all = 0;
  for (const { kind, casing, key } of tokens) {
    if (kind === 'number') numbers += 1;
    else if (kind === 'mark') marks += marks.length < MOST_MARKS ? key : '';
    else {
      words += 1;
      if (casing !== 'none') cased += 1;
      if (casing !== 'none' && casing !== 'lower') capitals += 1;
      const lists = lexicon.listsOf(key);
      if (lists === 0) continue;
      all |= lists;
      if ((lists & CHANNEL) !== 0) channels += 1;
      if ((lists & COUNTER) !== 0) counters += 1;
    }
  }
  return { words, numbers, capitals, cased, channels, counters, marks, lists: all };
}
