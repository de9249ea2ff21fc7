/** Columns that a text takes in a terminal. */
export type Measure = (text: string) => number;

/**
 * Other than characters of one column that never join (ASCII, Latin, Greek, Cyrillic, Hebrew and Arabic letters,
 * punctuation, currency signs, arrows, lines) and those of none (accents, vowel signs, invisible marks). Rarely anything
 * is.
 */
const UNCOMMON =
  /[^\u0020-\u007e\u00a0-\u0377\u037a-\u037f\u0384-\u0386\u0388-\u03ff\u0400-\u0487\u048a-\u052f\u05d0-\u05ea\u060c\u061b-\u065f\u0660-\u06d3\u200b\u200e-\u2027\u202a-\u202e\u2030-\u205e\u2066-\u2069\u20a0-\u20bf\u2116\u2122\u2190-\u2193\u2500-\u257f\ufeff]/;
/** Most of a digest is ASCII: looking for the rest first is a dozen times as fast as asking of each character. */
const BEYOND_ASCII = /[^\u0020-\u007e]+/g;

/** Letters and marks of one column each that nothing joins: the classes below take milliseconds to be compiled. */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/;

const NO_COLUMN = /[\p{Mn}\p{Cf}]/gu;

/** A character with its accents; invisible marks stand alone. */
const WITH_ACCENTS = /[^\p{Mn}\p{Cf}]\p{Mn}*|\p{Cf}|\p{Mn}+/gu;

/** The exact measure, when {@link loadWidths} has brought it. */
let exact: Measure | null = null;

/** Whether the columns of a text are known without the exact measure. */
export function isCommon(text: string): boolean {
  const runs = text.match(BEYOND_ASCII);
  return runs === null || !UNCOMMON.test(runs.join(''));
}

/** Columns of a text. Of uncommon characters only right after {@link loadWidths} has seen them; before, one each. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  if (exact !== null && !isCommon(text)) return exact(text);
  return text.length - (text.match(NO_COLUMN)?.length ?? 0);
}

/**
 * What a reader sees as one character each: with its accents, emoji whole. The tables that tell them take longer to load
 * than an article to read, and most texts are of characters that join with nothing but accents.
 */
export function shownCharacters(text: string): Iterable<string> {
  if (PLAIN.test(text)) return Array.from(text);
  if (isCommon(text)) return text.match(WITH_ACCENTS) ?? [];
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

/**
 * Brings the exact measure when the text has uncommon characters. It knows every emoji, and takes longer to load than a
 * few articles to read.
 */
export async function loadWidths(text: string): Promise<void> {
  if (exact !== null || isCommon(text)) return;
  const { default: stringWidth } = await import('string-width');
  exact = stringWidth;
}
