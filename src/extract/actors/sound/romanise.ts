import { Memo, toKey } from '../../../text/index.js';
import { perObject } from '../../per-pack.js';
import type { Abjad, SoundTable } from './name-tables.js';
import { sounds } from './skeleton.js';
import { speakable } from './speakable.js';

/** How a language's names are written in Latin letters. */
export interface Romanisation {
  readonly table: SoundTable;
  /** Of scripts that leave short vowels out; null for all others. */
  readonly abjad: Abjad | null;
  /** Words with a spelling of their own, by key. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Fewer letters behind the article are no word of their own. */
const SHORTEST_BEHIND_ARTICLE = 3;
const LATIN = /^[\p{Script=Latin}\p{M}\d'’.&-]*$/u;

/** Spells a word as well-known bearers of the name do, by its key. */
export type Spelling = (key: string) => string | undefined;

const NO_SPELLINGS: Spelling = () => undefined;

/** So many words are remembered. */
const MOST_WORDS = 5000;

/** Words as they are spelt, and as they are written where nobody spells them. */
class Words {
  readonly #rules: Romanisation;
  readonly #learnt: Spelling;
  readonly #spelt = new Memo((word) => this.#spellingOf(word), MOST_WORDS);
  readonly #written = new Memo((word) => this.#writtenOf(word), MOST_WORDS);

  constructor(rules: Romanisation, learnt: Spelling) {
    this.#rules = rules;
    this.#learnt = learnt;
  }

  /** Null where nobody spells it. */
  spelt(word: string): string | null {
    return this.#spelt.of(word);
  }

  written(word: string): string {
    return this.#written.of(word);
  }

  #spellingOf(word: string): string | null {
    const key = toKey(word);
    return this.#rules.spellings.get(key) ?? this.#learnt(key) ?? null;
  }

  #writtenOf(word: string): string {
    const known = this.spelt(word);
    if (known !== null || LATIN.test(word)) return known ?? word;
    const { abjad } = this.#rules;
    const rest = word.slice(abjad?.article.length ?? 0);
    if (abjad && rest.length >= SHORTEST_BEHIND_ARTICLE && word.startsWith(abjad.article)) {
      return `al-${this.spelt(rest) ?? inLetters(rest, this.#rules)}`;
    }
    return inLetters(word, this.#rules);
  }
}

const wordsOf = perObject((rules: Romanisation) =>
  perObject((learnt: Spelling) => new Words(rules, learnt)),
);

/**
 * A name in Latin letters, words with capitals: «Лофнер» is Lofner, «البعثة» al-Batha, «ФСБ» FSB. Latin words stay as they are.
 * `learnt` spells words as well-known bearers of the name do.
 */
export function romanise(
  name: string,
  rules: Romanisation,
  learnt: Spelling = NO_SPELLINGS,
): string {
  const known = wordsOf(rules)(learnt);
  const part = (word: string): string => known.written(word);
  const words = name.split(' ').filter((word) => word !== '');
  const latin: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    // «عبد الله» is also written as one word, and is Abdullah.
    const joined = rules.abjad
      ? rules.spellings.get(toKey(word + (words[at + 1] ?? '')))
      : undefined;
    const served = joined === undefined ? servedBy(word, words[at + 1], rules) : undefined;
    if ((joined !== undefined && at + 1 < words.length) || served !== undefined) at += 1;
    if (served !== undefined) latin.push(part(word), part(served));
    else latin.push(joined ?? known.spelt(word) ?? word.split('-').map(part).join('-'));
  }
  return latin.join(' ');
}

/** «عبد الأمير» is Abdul Amir, and no prince: what stands behind the article. */
function servedBy(
  word: string,
  next: string | undefined,
  { abjad }: Romanisation,
): string | undefined {
  if (!abjad || word !== abjad.servant || next?.startsWith(abjad.article) !== true)
    return undefined;
  return next.slice(abjad.article.length);
}

function inLetters(word: string, { table, abjad }: Romanisation): string {
  const small = word.toLowerCase();
  const latin = abjad ? speakable(small, table, abjad) : sounds(small, table);
  if (!abjad && word === small) return latin;
  if (word.length > 1 && word === word.toUpperCase() && word !== small) return latin.toUpperCase();
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
