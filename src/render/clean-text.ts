import { stripVTControlCharacters } from 'node:util';

const SPACES = /\s+/gu;
/** Controls, and marks that reorder or hide text: they can make a line say what it does not. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Text of an article on one line, without terminal escapes, controls and direction overrides. */
export function safe(text: string): string {
  return stripVTControlCharacters(text).replace(SPACES, ' ').replace(UNSAFE, '').trim();
}

/** Thousands that a hard space sets apart. */
const IN_NUMBER = /(?<=\d)\u00A0(?=\d{3})/u;

/** Safe text in which a number stays one word that no line breaks. */
export function safeWithNumbers(text: string): string {
  return text.split(IN_NUMBER).map(safe).join('\u00A0');
}

/** Safe text; on a terminal it cannot change the direction of what stands around it. */
export function foreign(text: string, terminal: boolean, cleaned = safe): string {
  const clean = cleaned(text);
  if (!terminal || !RIGHT_TO_LEFT.test(clean)) return clean;
  return `${FIRST_STRONG_ISOLATE}${clean}${POP_ISOLATE}`;
}
