import { sentenceOf, type Section } from '../../section.js';
import { nameTables } from '../sound/name-tables.js';
import { hasCapitals, isShouted } from './capitals.js';
import { CasedShapes } from './cased-shapes.js';
import { UncasedShapes } from './uncased-shapes.js';
import { isTitleCase, type WordUse } from './word-use.js';

/** What these marks open begins like a sentence. */
const OPENERS = new Set(['"', ':', '•', '–', '(']);

/**
 * Says of each word what its letters, capitals and place in the sentence make it look like (see `shape-classes.ts`).
 * `taken` tells the words that are known names.
 */
export function addShapes(
  section: Section,
  taken: (index: number) => boolean,
  words: WordUse,
): void {
  if (hasCapitals(section.pack)) addCased(section, taken, words);
  else addUncased(section, taken);
}

function addCased(section: Section, taken: (index: number) => boolean, words: WordUse): void {
  const shapes = new CasedShapes(section, words);
  const { titleCaseShare } = nameTables(section.pack);
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    const plain = !isTitleCase(section.stream.tokens, firstToken, endToken, titleCaseShare);
    const shouted = isShouted(section.stream.tokens, firstToken, endToken);
    let isFirst = true;
    for (let at = firstToken; at < endToken; at++) {
      const token = section.stream.tokens[at];
      if (token?.kind !== 'word') {
        if (token?.kind === 'mark' && OPENERS.has(token.key)) isFirst = opens(section, at);
        continue;
      }
      const isFree = token.casing !== 'lower' && !taken(at);
      if (isFree && shouted) shapes.addShouted(at);
      else if (isFree) shapes.add(at, token, isFirst, plain);
      isFirst = false;
    }
  }
}

function addUncased(section: Section, taken: (index: number) => boolean): void {
  const shapes = new UncasedShapes(section);
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    for (let at = firstToken; at < endToken; at++) {
      const token = section.stream.tokens[at];
      if (token?.kind === 'word') shapes.add(at, token, taken);
    }
  }
}

/** Whether a mark opens what stands behind it; quotation marks close, too: «АО «Заря» Роман Иванов». */
const opens = ({ stream }: Section, at: number): boolean =>
  stream.tokens[at]?.key !== '"' || stream.tokens[at + 1]?.spaced !== true;
