import type { Script } from '../types/index.js';
import { NO_SCRIPT } from './script.js';
import type { Word } from './words.js';

/** The script of most of a text. */
export interface DominantScript {
  readonly script: Script;
  /** Letters in it. */
  readonly letters: number;
  /** Share of the weight of all letters that is in it, 0 to 1. */
  readonly share: number;
}

/** Letters of an alphabet that say as much as one sign of these scripts. */
const SIGN_WEIGHT: ReadonlyMap<Script, number> = new Map([
  ['Hani', 3],
  ['Jpan', 2],
  ['Hang', 2.5],
  ['Ethi', 1.5],
]);

/** Names and brands in Latin letters stand in texts of every language. */
const LATIN_NAME_WEIGHT = 0.3;
/** Kana make up less than this only where Chinese quotes a Japanese name. */
const LEAST_KANA_SHARE = 0.25;

/**
 * Finds the script that most of the text is written in.
 *
 * @param japaneseHan Han characters that make a text without kana Japanese
 */
export function dominantScript(words: readonly Word[], japaneseHan: string): DominantScript {
  const weights = new Map<Script, number>();
  const letters = new Map<Script, number>();
  for (const word of words) {
    const { script, letters: run, capital } = word;
    const weight =
      script === 'Latn' && capital ? LATIN_NAME_WEIGHT : (SIGN_WEIGHT.get(script) ?? 1);
    weights.set(script, (weights.get(script) ?? 0) + run.length * weight);
    letters.set(script, (letters.get(script) ?? 0) + run.length);
  }
  joinJapanese(words, weights, letters, japaneseHan);
  let total = 0;
  let best: readonly [Script, number] = [NO_SCRIPT, 0];
  for (const [script, weight] of weights) {
    total += weight;
    if (weight > best[1]) best = [script, weight];
  }
  const [script, weight] = best;
  return { script, letters: letters.get(script) ?? 0, share: total === 0 ? 0 : weight / total };
}

/** Kana and Han characters are one writing system in Japanese, and two elsewhere. */
function joinJapanese(
  words: readonly Word[],
  weights: Map<Script, number>,
  letters: Map<Script, number>,
  japaneseHan: string,
): void {
  const han = weights.get('Hani') ?? 0;
  const kana = weights.get('Jpan') ?? 0;
  if (han === 0) return;
  const isJapanese =
    kana > 0
      ? kana / (han + kana) >= LEAST_KANA_SHARE
      : words.some(
          (word) =>
            word.script === 'Hani' &&
            Array.from(word.letters).some((letter) => japaneseHan.includes(letter)),
        );
  const [into, from] = isJapanese ? ['Jpan', 'Hani'] : ['Hani', 'Jpan'];
  for (const counts of [weights, letters]) {
    const sum = (counts.get('Hani') ?? 0) + (counts.get('Jpan') ?? 0);
    counts.set(into, sum);
    counts.delete(from);
  }
}
