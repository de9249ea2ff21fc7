import type { ScriptTable } from './model.js';
import { createScorer, type Scorer } from './scorer.js';
import type { Word } from './words.js';

/**
 * How much a word with a capital counts inside a sentence. Names are in no language, but where they
 * are written as they sound, their letters and endings are the language's own.
 */
const NAME_PART = 0.75;
const LATIN_NAME_PART = 0.5;

/** The language that words fit best. */
export interface Guess {
  readonly code: string;
  /** Nats by which it is ahead of all other languages of the script together. */
  readonly margin: number;
  /** Nats a sign that the words cost in it above what long texts usually cost. */
  readonly surprise: number;
  /** Letters and edges of words. */
  readonly signs: number;
  /** Whether capitals tell its names from words. */
  readonly cased: boolean;
}

/** Tells the language of words by those that are in its script. */
export type Classifier = (words: readonly Word[]) => Guess;

/** Makes the classifier of a script; its table is unpacked when the first words come. */
export function createClassifier(table: ScriptTable): Classifier {
  let score: Scorer | null = null;
  let priors: Float64Array | null = null;
  return (words) => {
    score ??= createScorer(table);
    priors ??= Float64Array.from(table.languages, ({ weight }) => -Math.log(weight));
    return classify(table, score, priors.slice(), words);
  };
}

/** `totals`: what each language costs before the first word. */
function classify(
  table: ScriptTable,
  score: Scorer,
  totals: Float64Array,
  words: readonly Word[],
): Guess {
  const namePart = table.script === 'Latn' ? LATIN_NAME_PART : NAME_PART;
  const usual = table.usualSurprise ?? Infinity;
  let shared = 0;
  let signs = 0;
  let cased = false;
  for (const { script, letters, name } of words) {
    if (script !== table.script) continue;
    const part = name ? namePart : 1;
    const size = part * (letters.length + 1);
    const cost = part * score(letters, part, totals);
    // A foreign name is no surprise.
    shared += name ? Math.min(cost, usual * size) : cost;
    signs += size;
    cased ||= letters !== letters.toUpperCase();
  }
  const least = Math.min(...totals);
  const best = totals.indexOf(least);
  const others = totals.reduce(
    (sum, total, index) => (index === best ? sum : sum + Math.exp(least - total)),
    0,
  );
  const surprise = (shared + least) / Math.max(1, signs);
  return {
    code: table.languages[best]?.code ?? 'und',
    margin: -Math.log(others),
    surprise: surprise - usual,
    signs,
    cased,
  };
}
