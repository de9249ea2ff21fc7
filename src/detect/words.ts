import { runEnd, runStart } from './run.js';
import { NO_SCRIPT, scriptOfLetter } from './script.js';
import { Memo } from '../text/memo.js';
import type { Script } from '../types/index.js';

/** A run of letters of one script. */
export interface Word {
  readonly script: Script;
  /** Lower case, NFC, without vowel signs that are written only for learners. */
  readonly letters: string;
  /** The text has it with a capital first letter, or in capitals. */
  readonly capital: boolean;
  /** It has a capital inside a sentence; one that begins a text or a sentence tells nothing. */
  readonly name: boolean;
}

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
  let start = runStart(composed, 0);
  while (start < composed.length) {
    const end = runEnd(composed, start);
    const found = readings.of(composed.slice(start, end));
    if (found !== null) {
      const { first, inside } = found;
      words.push(inside.name && beginsSentence(composed, start) ? first : inside);
    }
    start = runStart(composed, end);
  }
  return words;
}

/** What a run of letters is as the first word of a sentence, and inside one. */
interface Readings {
  readonly first: Word;
  readonly inside: Word;
}

const MOST_REMEMBERED = 20_000;

/** Each block's words were already the article's. Null for a run without a letter. */
const readings = new Memo((run): Readings | null => {
  const inside = wordOf(run);
  return inside && { first: inside.name ? { ...inside, name: false } : inside, inside };
}, MOST_REMEMBERED);

/** The form in which a run of letters is compared. */
function fold(run: string): string {
  return run
    .toLowerCase()
    .replace(ORNAMENT, '')
    .replace(APOSTROPHE, "'")
    .replace(OUTER_APOSTROPHE, '');
}

/** A run as a word inside a sentence. */
function wordOf(run: string): Word | null {
  const letters = fold(run);
  const script = scriptOfRun(letters);
  if (script === NO_SCRIPT) return null;
  const first = run.charAt(0);
  const capital = first !== first.toLowerCase();
  return {
    script,
    letters: script === 'Cyrl' ? withCyrillicLetters(letters) : letters,
    capital,
    name: capital,
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
