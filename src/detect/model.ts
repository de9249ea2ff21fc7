import type { Script } from '../types/index.js';

/** What is known of one language in one script. Written by `build/compile.ts`. */
export interface LanguageTable {
  /** BCP 47. */
  readonly code: string;
  /** How often the language is met in news, in proportion to the others of its script. */
  readonly weight: number;
  /** Letters of the alphabet, lower case. */
  readonly letters: string;
  /** Letters met in borrowed names only. */
  readonly rare: string;
  /** How many function words and how many other common words it lists. */
  readonly functionWords: number;
  readonly commonWords: number;
}

/** What tells the languages of one script apart; opened when the first text in it comes. */
export interface ScriptData {
  /** Pairs of letters as `codec.ts` writes them; `_` is the edge of a word. */
  readonly bigrams: string;
  /** Triples of letters, likewise. */
  readonly trigrams: string;
  /** All listed words, in order of their UTF-16 code units, separated by spaces. */
  readonly words: string;
  /** For each of these words, who lists it, as `word-table.ts` writes it; separated by spaces. */
  readonly listings: string;
  /**
   * Costs in each language of the n-grams, language by language, bigrams first. Each group of
   * n-grams that differ in the last letter only is packed apart (`rows.ts`).
   */
  readonly costs: Uint8Array;
  /** Bytes of each group in `costs`. */
  readonly costLengths: Uint16Array;
}

/** A script that several languages use. */
export interface ScriptTable {
  readonly script: Script;
  /**
   * Nats that a sign (a letter or the edge of a word) of a long text costs at most when it is in one
   * of the languages; more means another language. `null` when the script has no others.
   */
  readonly usualSurprise: number | null;
  readonly languages: readonly LanguageTable[];
  readonly open: () => ScriptData;
}

/** All that detection knows. Data, so that it can be loaded, replaced and tested apart. */
export interface DetectModel {
  /** Scripts that one language uses, and its code: `Grek` is `el`. */
  readonly single: Readonly<Record<Script, string>>;
  /** Han characters used in Japanese and not in Chinese, for texts without kana. */
  readonly japaneseHan: string;
  readonly tables: readonly ScriptTable[];
}

/** The part of the model that is read at once, as JSON. */
export type DetectIndex = Omit<DetectModel, 'tables'> & {
  readonly tables: readonly Omit<ScriptTable, 'open'>[];
};
