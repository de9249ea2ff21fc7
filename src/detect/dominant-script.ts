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
  const { weights, letters } = weigh(words);
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

/** Weight and letters of the words by script. Most words are in the script of the word before. */
function weigh(words: readonly Word[]): Record<'weights' | 'letters', Map<Script, number>> {
  const weights = new Map<Script, number>();
  const letters = new Map<Script, number>();
  let [current, sign, weight, count] = [NO_SCRIPT, 1, 0, 0];
  const keep = (): void => {
    if (count === 0) return;
    weights.set(current, weight);
    letters.set(current, count);
  };
  for (const { script, letters: run, capital } of words) {
    if (script !== current) {
      keep();
      current = script;
      sign = SIGN_WEIGHT.get(script) ?? 1;
      weight = weights.get(script) ?? 0;
      count = letters.get(script) ?? 0;
    }
    weight += run.length * (capital && script === 'Latn' ? LATIN_NAME_WEIGHT : sign);
    count += run.length;
  }
  keep();
  return { weights, letters };
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
