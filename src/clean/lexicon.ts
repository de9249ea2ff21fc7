import type { Token } from '../types/index.js';
import { GAP, GAP_WORDS } from './types.js';
import type { CleanModel, Phrase, Place, Topic, WordList } from './types.js';

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
  /** Phrases that begin at the word `at`; the time is bounded by the phrases with that word. */
  phrasesAt(words: readonly Token[], at: number): readonly PhraseHit[];
}

/** Indexes a model by the first words of its phrases. */
export function createLexicon(model: CleanModel): Lexicon {
  const lists: Readonly<Record<WordList, ReadonlySet<string>>> = {
    month: new Set(model.words.month),
    stamp: new Set(model.words.stamp),
    channel: new Set(model.words.channel),
    counter: new Set(model.words.counter),
    ordinal: new Set(model.words.ordinal),
  };
  const phrases = indexByFirstWord(model.phrases);
  return {
    has: (list, key) => lists[list].has(key),
    phrasesAt(words, at) {
      const candidates = phrases.get(words[at]?.key ?? '');
      if (!candidates) return NONE;
      const hits: PhraseHit[] = [];
      for (const candidate of candidates) {
        candidate.steps ??= candidate.phrase.steps.map((forms) => forms.map(readForm));
        const end = phraseEnd(candidate.steps, 0, words, at);
        if (end === 0) continue;
        const { topic, place } = candidate.phrase;
        hits.push({ topic, place, endWord: end });
      }
      return hits;
    },
  };
}

/** The words of one form of a step; null for a gap. */
type Form = readonly string[] | null;

/** A phrase whose forms are cut into words when a text first has its first word. */
interface Candidate {
  readonly phrase: Phrase;
  steps: readonly (readonly Form[])[] | null;
}

function readForm(form: string): Form {
  if (form === GAP) return null;
  return form === '' ? [] : form.split(' ');
}

function indexByFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const phrase of phrases) {
    const candidate: Candidate = { phrase, steps: null };
    for (const form of phrase.steps[0] ?? []) {
      const space = form.indexOf(' ');
      const first = space < 0 ? form : form.slice(0, space);
      const known = index.get(first);
      if (!known) index.set(first, [candidate]);
      else if (known.at(-1) !== candidate) known.push(candidate);
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
