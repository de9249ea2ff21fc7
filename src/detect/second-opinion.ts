import type { LanguageGuess, Script } from '../types/index.js';
import type { DetectModel } from './model.js';
import { sample, withoutAddresses } from './sample.js';

/** Languages of a text as ISO 639-3 codes, the likeliest first, each with a score of which the first has 1. */
export type Ranking = (text: string) => readonly (readonly [code: string, score: number])[];

/** Another view of a text that the detector could not name: the guess, or a better one. */
export type SecondOpinion = (text: string, guess: LanguageGuess) => LanguageGuess;

/** Fewer letters do not tell two hundred languages apart. */
const LEAST_LETTERS = 200;

/** The text is judged in pieces of so many characters: the scores of longer ones lie ever nearer to each other. */
const PIECE = 300;
/** Where the first two are nearer to each other than this, a piece is in neither. */
const LEAST_LEAD = 0.03;
/** Share of the pieces that must be in one language. */
const LEAST_SHARE = 0.6;

const MOST_CONFIDENCE = 0.6;

/** Whether a text is worth another view: long enough, and its language not known. */
export function needsSecondOpinion(text: string, guess: LanguageGuess): boolean {
  return guess.code === 'und' && (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS;
}

/**
 * Names languages that the model does not have, so that an article in one of them is at least listed as what it is.
 * Languages of the model are never the answer: the model has looked for them, and knows them better.
 */
export function createSecondOpinion(model: DetectModel, rank: Ranking): SecondOpinion {
  return (text, guess) => {
    const pieces = piecesOf(withoutAddresses(sample(text)));
    const votes = new Map<string, number>();
    for (const piece of pieces) {
      const [first, second] = rank(piece);
      if (first === undefined || first[1] - (second?.[1] ?? 0) < LEAST_LEAD) continue;
      votes.set(first[0], (votes.get(first[0]) ?? 0) + 1);
    }
    for (const [name, count] of votes) {
      const share = count / pieces.length;
      const code = bcp47(name);
      if (share < LEAST_SHARE || code === null || isKnown(model, guess.script, code)) continue;
      return {
        code,
        script: guess.script,
        confidence: Math.round(100 * MOST_CONFIDENCE * share) / 100,
      };
    }
    return guess;
  };
}

/** A rest too short to judge stays with the piece before it. */
function piecesOf(text: string): readonly string[] {
  const count = Math.max(1, Math.floor(text.length / PIECE));
  return Array.from({ length: count }, (_, i) =>
    text.slice(i * PIECE, i === count - 1 ? text.length : (i + 1) * PIECE),
  );
}

/** The language of an ISO 639-3 code as BCP 47 writes it: the two-letter code where there is one. */
function bcp47(code: string): string | null {
  try {
    return new Intl.Locale(code).language;
  } catch {
    return null;
  }
}

function isKnown(model: DetectModel, script: Script, code: string): boolean {
  if (code === 'und' || model.single[script] === code) return true;
  const table = model.tables.find((candidate) => candidate.script === script);
  return table?.languages.some((language) => language.code === code) ?? false;
}
