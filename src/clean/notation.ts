import { scan } from '../text/index.js';
import { isWord } from './hits.js';
import { GAP } from './types.js';
import type { PhraseStep } from './types.js';

const MOST_FORMS = 200;

/**
 * Reads a phrase: pieces between spaces, each with its alternatives. `подпи(шитесь|сывайтесь) на (наш |)канал` has three
 * steps of two, one and two forms. Brackets do not nest; an empty alternative may be left out. A phrase whose first step
 * may be left out becomes two, because phrases are looked up by their first word.
 * @throws {Error} for brackets that do not match, and for a phrase that does not begin and end with a word
 */
export function readPhrase(text: string, where: string): PhraseStep[][] {
  const pieces = text.match(/(?:\([^()]*\)|[^\s()])+/gu) ?? [];
  if (pieces.join('').replaceAll(/\s/gu, '') !== text.replaceAll(/\s/gu, '')) {
    throw new Error(`${where}: brackets do not match in "${text}"`);
  }
  const steps = pieces.map((piece) => [...new Set(expand(piece, where).map(toWords))]);
  return withoutOptionalStart(steps).map((phrase) => {
    const ends = [phrase.at(0), phrase.at(-1)];
    if (ends.some((step) => step === undefined || step.includes(GAP))) {
      throw new Error(`${where}: "${text}" must begin and end with a word`);
    }
    return phrase;
  });
}

function withoutOptionalStart([first, ...rest]: readonly PhraseStep[]): PhraseStep[][] {
  if (first === undefined) return [[]];
  const forms = first.filter((form) => form !== '');
  const short = forms.length < first.length ? withoutOptionalStart(rest) : [];
  return forms.length === 0 ? short : [[forms, ...rest], ...short];
}

/**
 * Writes out the alternatives within one word: `вереc(ень|ня)` gives two.
 * @throws {Error} for more than 200 forms
 */
export function expand(piece: string, where: string): string[] {
  let forms = [''];
  for (const part of piece.split(/(?=\()|(?<=\))/u)) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    forms = forms.flatMap((front) => choices.map((choice) => front + choice));
    if (forms.length > MOST_FORMS) throw new Error(`${where}: "${piece}" has too many forms`);
  }
  return forms;
}

/** The comparison keys of the words, with a space between. */
export function toWords(text: string): string {
  return scan(text)
    .filter((token) => isWord(token) || token.key === GAP)
    .map((token) => token.key)
    .join(' ');
}
