import type { Script } from '../types/index.js';
import { NO_SCRIPT, scriptOfLetter } from './script.js';

/** A run of letters of one script. */
export interface Word {
  readonly script: Script;
  /** Lower case, NFC, without vowel signs that are written only for learners. */
  readonly letters: string;
  /** The text has it with a capital first letter, or in capitals. */
  readonly capital: boolean;
  /** It begins a text or a sentence, where a capital tells nothing. */
  readonly initial: boolean;
}

const RUN = /[\p{L}\p{M}'’‘`]+/gu;
/** Arabic vowel signs and the tatweel, Hebrew points that Yiddish does not use, accents on Cyrillic vowels. */
const ORNAMENT =
  /[\u0300\u0301\u0307\u0591-\u05b6\u05b9-\u05bb\u05bd\u05c1-\u05c7\u064b-\u0652\u0670\u0640]/gu;
const APOSTROPHE = /[’ʼʻ‘`]/gu;
const OUTER_APOSTROPHE = /^'+|'+$/gu;

/** A space, a quotation mark or dash, and what ends the sentence before. */
const LOOK_BACK = 4;
const SPACE = 0x20;
const SENTENCE_END = /[.!?…][\s\p{P}]*$/u;

/** Latin letters that stand for their Cyrillic look-alikes in badly typed words. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('aceopxyijshktmbèëï', (letter, index) => [letter, 'асеорхуіјѕһктмвѐёї'.charAt(index)]),
);

/** The words of a text, in order. What is no letter separates them. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const composed = text.normalize('NFC');
  for (const match of composed.matchAll(RUN)) {
    const word = wordOf(match[0], beginsSentence(composed, match.index));
    if (word !== null) words.push(word);
  }
  return words;
}

/** The form in which a run of letters is compared. */
function fold(run: string): string {
  return run
    .toLowerCase()
    .replace(ORNAMENT, '')
    .replace(APOSTROPHE, "'")
    .replace(OUTER_APOSTROPHE, '');
}

function wordOf(run: string, initial: boolean): Word | null {
  const letters = fold(run);
  const script = scriptOfRun(letters);
  if (script === NO_SCRIPT) return null;
  const first = run.charAt(0);
  const capital = first !== first.toLowerCase();
  return {
    script,
    letters: script === 'Cyrl' ? withCyrillicLetters(letters) : letters,
    capital,
    initial,
  };
}

function beginsSentence(text: string, start: number): boolean {
  // Most words follow a word and a space: two characters tell as much as the expression would.
  if (text.charCodeAt(start - 1) === SPACE && isSmallLetter(text.charCodeAt(start - 2)))
    return false;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).trimEnd();
  return before === '' || SENTENCE_END.test(before);
}

/** Of the letters that most texts are written in; the others take the longer way. */
function isSmallLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x430 && unit <= 0x45f) ||
    (unit >= 0x620 && unit <= 0x64a)
  );
}

/** A run that has letters of another script beside Latin ones is of that script. */
function scriptOfRun(letters: string): Script {
  let script = NO_SCRIPT;
  for (const letter of letters) {
    if (letter === "'") continue;
    const own = scriptOfLetter(letter.codePointAt(0) ?? 0);
    if (own === 'Latn') script = script === NO_SCRIPT ? own : script;
    else if (own === 'Jpan') return own;
    else if (own !== NO_SCRIPT && (script === NO_SCRIPT || script === 'Latn')) script = own;
  }
  return script;
}

function withCyrillicLetters(letters: string): string {
  if (!/[a-zèëï]/.test(letters)) return letters;
  return Array.from(letters, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
