import type { Token } from '../types/index.js';
import { GAP, GAP_WORDS, WORD_LISTS } from './types.js';
import type { CleanModel, Phrase, PhraseStep, Place, Topic, WordList } from './types.js';

/** A phrase found in the words of a line. */
export interface PhraseHit {
  readonly topic: Topic;
  readonly place: Place;
  /** Index behind its last word. */
  readonly endWord: number;
}

const NONE: readonly PhraseHit[] = [];

/** Looks up phrases and words of the model. */
export interface Lexicon {
  has(list: WordList, key: string): boolean;
  /** Bits of the lists that a word is in, by {@link bitOf}; 0 for most words. */
  listsOf(key: string): number;
  /** Whether the name of a month has two words of which this is the first. */
  opensMonth(key: string): boolean;
  /** Phrases that begin at the word `at`; the time is bounded by the phrases with that word. */
  phrasesAt(words: readonly Token[], at: number): readonly PhraseHit[];
}

/** The bit of a list of words. */
export const bitOf = (list: WordList): number => 1 << WORD_LISTS.indexOf(list);

/** Indexes a model by the first words of its phrases. */
export function createLexicon(model: CleanModel): Lexicon {
  const bits = new Map<string, number>();
  for (const list of WORD_LISTS) {
    for (const key of model.words[list]) bits.set(key, (bits.get(key) ?? 0) | bitOf(list));
  }
  const opening = new Set(
    model.words.month.flatMap((name) => (name.includes(' ') ? [firstWord(name)] : [])),
  );
  const phrases = indexByFirstWord(model.phrases);
  const listsOf = (key: string): number => bits.get(key) ?? 0;
  return {
    has: (list, key) => (listsOf(key) & bitOf(list)) !== 0,
    listsOf,
    opensMonth: (key) => opening.has(key),
    phrasesAt(words, at) {
      const key = words[at]?.key ?? '';
      const candidates = phrases.get(key);
      if (!candidates) return NONE;
      const hits: PhraseHit[] = [];
      for (const candidate of candidates) {
        const { steps, topic, place } = candidate.phrase;
        candidate.steps ??= readSteps(steps, key);
        const endWord = phraseEnd(candidate.steps, 0, words, at);
        if (endWord > 0) hits.push({ topic, place, endWord });
      }
      return hits;
    },
  };
}

/** The words of one form of a step; null for a gap. */
type Form = readonly string[] | null;

/** A phrase under a first word, whose forms are cut into words when a text first has it. */
interface Candidate {
  readonly phrase: Phrase;
  steps: readonly (readonly Form[])[] | null;
}

/** The forms of a phrase; of its first step only those that begin with the word at which it is looked for. */
function readSteps(
  [opening = [], ...steps]: readonly PhraseStep[],
  first: string,
): readonly Form[][] {
  const fitting = opening.filter((form) => firstWord(form) === first);
  return [fitting, ...steps].map((forms) => forms.map(readForm));
}

function readForm(form: string): Form {
  if (form === GAP) return null;
  return form === '' ? [] : form.split(' ');
}

function firstWord(form: string): string {
  const space = form.indexOf(' ');
  return space < 0 ? form : form.slice(0, space);
}

function indexByFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const phrase of phrases) {
    for (const form of phrase.steps[0] ?? []) {
      const first = firstWord(form);
      const known = index.get(first);
      if (!known) index.set(first, [{ phrase, steps: null }]);
      else if (known.at(-1)?.phrase !== phrase) known.push({ phrase, steps: null });
    }
  }
  return index;
}

/** Index behind the longest way to read the steps from `step` on at the word `at`, or 0. */
function phraseEnd(
  steps: readonly (readonly Form[])[],
  step: number,
  words: readonly Token[],
  at: number,
): number {
  const forms = steps[step];
  if (forms === undefined) return at;
  let longest = 0;
  for (const form of forms) {
    const after = form === null ? at : formEnd(form, words, at);
    if (after < 0) continue;
    const last = form === null ? Math.min(words.length - 1, at + GAP_WORDS) : after;
    for (let next = after; next <= last; next++) {
      longest = Math.max(longest, phraseEnd(steps, step + 1, words, next));
    }
  }
  return longest;
}

/** Index behind the words of one form, or -1. */
function formEnd(form: readonly string[], words: readonly Token[], at: number): number {
  let word = at;
  for (const key of form) {
    if (words[word]?.key !== key) return -1;
    word += 1;
  }
  return word;
}
