import type { LanguageGuess, Script } from '../types/index.js';
import { createClassifier, type Guess } from './classifier.js';
import { confidenceOf } from './confidence.js';
import { type DominantScript, dominantScript } from './dominant-script.js';
import type { DetectModel } from './model.js';
import { sample, withoutAddresses } from './sample.js';
import { NO_SCRIPT } from './script.js';
import { type Word, wordsOf } from './words.js';

const UNKNOWN = 'und';

/** Answers below this share of right ones are not given. */
const LEAST_CONFIDENCE = 0.4;

/** Nats of margin for a letter in a script that only one language of the model uses. */
const SIGN_MARGIN: ReadonlyMap<Script, number> = new Map([
  ['Hani', 1.75],
  ['Jpan', 3],
]);
const LETTER_MARGIN = 1.5;
/** A letter alone may be a symbol (`Ω`, `μ`); a few are a word. */
const SYMBOL_MARGIN = 2.5;

/** Tells the language of a text. Pure; its time is bounded, however long the text is. */
export type Detector = (text: string) => LanguageGuess;

/**
 * Makes a detector.
 *
 * The guess is by script first, then by the words and letters of the languages of that script.
 * `confidence` is the share of such guesses that are right. Weak evidence gives `und`, with the
 * confidence that the best guess would have had; so does a language that the model does not know.
 */
export function createDetector(model: DetectModel): Detector {
  const classifiers = new Map(model.tables.map((table) => [table.script, createClassifier(table)]));
  return (text) => {
    const words = lettersOf(text);
    const dominant = dominantScript(words, model.japaneseHan);
    const { script, share } = dominant;
    if (script === NO_SCRIPT) return { code: UNKNOWN, script, confidence: 0 };
    const classify = classifiers.get(script);
    const guess = classify === undefined ? onlyLanguage(model, dominant) : classify(words);
    const confidence = guess.code === UNKNOWN ? 0 : confidenceOf({ share, ...guess });
    return { code: confidence < LEAST_CONFIDENCE ? UNKNOWN : guess.code, script, confidence };
  };
}

/**
 * The writing system of most letters of a text as ISO 15924 writes it: `Jpan` for kana with or
 * without Han characters, `Hani` for Han characters alone, `Zyyy` when there are no letters.
 */
export function scriptOf(text: string): Script {
  return dominantScript(lettersOf(text), '').script;
}

function lettersOf(text: string): readonly Word[] {
  return wordsOf(withoutAddresses(sample(text)));
}

function onlyLanguage(model: DetectModel, { script, letters }: DominantScript): Guess {
  const margin = letters * (SIGN_MARGIN.get(script) ?? LETTER_MARGIN) - SYMBOL_MARGIN;
  return {
    code: model.single[script] ?? UNKNOWN,
    margin,
    surprise: 0,
    signs: letters,
    cased: false,
  };
}
