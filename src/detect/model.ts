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
  /** Costs of the script's bigrams, then of its trigrams, as `codec.ts` writes them. */
  readonly costs: string;
}

/** A script that several languages use, with what tells them apart. */
export interface ScriptTable {
  readonly script: Script;
  /**
   * Nats that a sign (a letter or the edge of a word) of a long text costs at most when it is in one
   * of the languages; more means another language. `null` when the script has no others.
   */
  readonly usualSurprise: number | null;
  /** Pairs of letters as `codec.ts` writes them; `_` is the edge of a word. */
  readonly bigrams: string;
  /** Triples of letters, likewise. */
  readonly trigrams: string;
  /** All listed words, separated by spaces. */
  readonly words: string;
  /** For each of these words, who lists it, as `word-table.ts` writes it; separated by spaces. */
  readonly listings: string;
  readonly languages: readonly LanguageTable[];
}

/** All that detection knows. Data, so that it can be loaded, replaced and tested apart. */
export interface DetectModel {
  /** Scripts that one language uses, and its code: `Grek` is `el`. */
  readonly single: Readonly<Record<Script, string>>;
  /** Han characters used in Japanese and not in Chinese, for texts without kana. */
  readonly japaneseHan: string;
  readonly tables: readonly ScriptTable[];
}
