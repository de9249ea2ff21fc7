import { Memo } from '../text/index.js';
import { ANY_STAGE, type Beginnings } from './beginnings.js';
import { kinOf } from './class-set.js';
import type { Entry, Lexicon, Reading } from './lexicon.js';

/** All that is known of a word by its key alone, whatever stands beside it. */
export interface Word {
  /** What it can be wherever it stands. */
  readonly readings: readonly Reading[];
  /** Kin of the classes of its readings. */
  readonly kin: number;
  /** The most tokens that a reading covers. */
  readonly reach: number;
  /** Stages that can begin with one of its readings. */
  readonly begins: number;
  /** Entries with phrases, which the words behind decide on, and what comes behind them in the order of readings; mostly none. */
  readonly open: readonly Entry[];
  /** Whether a name of a list begins with it. */
  readonly beginsName: boolean;
}

/** What a vocabulary knows beside its lexicon. */
export interface VocabularyRules {
  /** Further keys of a word (Arabic: without its article). */
  readonly variants: ((key: string) => readonly string[]) | null;
  /** Which stages begin with what; null: all may begin anywhere. */
  readonly beginnings: Beginnings | null;
  readonly beginsName: ((key: string) => boolean) | null;
}

const NO_ENTRIES: readonly Entry[] = [];

/** The words of a language as its packs and lists of names know them; each is put together once and remembered. */
export class Vocabulary {
  readonly beginnings: Beginnings | null;
  readonly #lexicon: Lexicon;
  readonly #rules: VocabularyRules;
  readonly #words = new Memo((key) => this.#make(key));

  constructor(lexicon: Lexicon, rules: Partial<VocabularyRules> = {}) {
    const { variants = null, beginnings = null, beginsName = null } = rules;
    this.#lexicon = lexicon;
    this.#rules = { variants, beginnings, beginsName };
    this.beginnings = beginnings;
  }

  word(key: string): Word {
    return this.#words.of(key);
  }

  /** Whether a word, or something that begins with it, is known. */
  knows(key: string): boolean {
    return this.#lexicon.has(key) || this.word(key).beginsName;
  }

  #make(key: string): Word {
    const { variants, beginsName } = this.#rules;
    const own = this.#lexicon.entry(key);
    const others = variants?.(key) ?? [];
    const entries = [own, ...others.map((other) => this.#lexicon.entry(other))];
    const firstOpen = entries.findIndex(({ phrases }) => phrases.size > 0);
    const closed = firstOpen < 0 ? entries : entries.slice(0, firstOpen + 1);
    // A word that has one entry shares its list with all others that look the same.
    const readings =
      closed.length === 1 ? own.readings : closed.flatMap(({ readings: each }) => each);
    let [kin, reach] = [0, 0];
    let begins = this.beginnings === null ? ANY_STAGE : 0;
    for (const { class: id, length } of readings) {
      kin |= kinOf(id);
      reach = Math.max(reach, length);
      begins |= this.beginnings?.ofClass(id) ?? 0;
    }
    const open = firstOpen < 0 ? NO_ENTRIES : withoutReadings(entries.slice(firstOpen));
    return { readings, kin, reach, begins, open, beginsName: beginsName?.(key) ?? false };
  }
}

/** The first entry without its readings, which stand in the word itself. */
const withoutReadings = ([first, ...others]: readonly Entry[]): readonly Entry[] =>
  first ? [{ readings: [], phrases: first.phrases }, ...others] : others;
