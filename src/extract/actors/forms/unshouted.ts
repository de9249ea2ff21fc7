/** Shorter words in capitals are written so anywhere: "JD Vance". */
const LONGEST_LETTERS = 3;

/** A word of a name as it is written where not all is in capitals: «ЗУБОВА». */
export const unshouted = (word: string): string =>
  word.length > LONGEST_LETTERS && word === word.toUpperCase()
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;
