/**
 * The comparison key: the one form in which words of texts, packs and gazetteer are compared.
 * Folded: case, composed and decomposed letters, ё/е, apostrophes, digits of all scripts, Arabic
 * hamza carriers, alef maqsura, ta marbuta, vowel signs and tatweel, Persian kaf and ye, accents of Latin letters,
 * invisible characters, and look-alike letters of another script inside a word. The raw text is
 * never changed: keys belong to tokens, and tokens know their place.
 */
export function toKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (PLAIN_ARABIC.test(text)) return text;
  let key = '';
  for (const character of unmixScripts(text.normalize('NFC').toLowerCase().normalize('NFC'))) {
    key += foldCharacter(character);
  }
  return key;
}

/**
 * Length of the shortest front part of `text` whose key has `length` code units, together with the
 * marks that hang on it («وَ» is two code units, its key one). For cutting a word where its key is cut.
 */
export function keyPrefixEnd(text: string, length: number): number {
  let end = 0;
  while (end < text.length && toKey(text.slice(0, end)).length < length) end += 1;
  while (end < text.length && toKey(text.slice(0, end + 1)).length <= length) end += 1;
  return end;
}

/** Names of these letters, their words parted by spaces and hyphens, only need lower case. */
const PLAIN = /^(?:[a-zA-Z][a-zA-Z -]*|[а-яА-ЯіїєґўІЇЄҐЎ][а-яА-ЯіїєґўІЇЄҐЎ -]*|\d+)$/;

/** Names of these letters are their own key: none of them is folded, or joins with the next to another letter. */
const PLAIN_ARABIC = /^[\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a -]+$/;

const FOLDED: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
  ['ە', 'ه'],
  ['ک', 'ك'],
  ['ـ', ''],
  ['\u0027', "'"],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u0060', "'"],
  ['\u00b4', "'"],
  ['\u02b9', "'"],
  ['\uff07', "'"],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u060c', ','],
  ['\u061b', ';'],
  ['\u061f', '?'],
  ['\u2012', '–'],
  ['\u2013', '–'],
  ['\u2014', '–'],
  ['\u2015', '–'],
  ['\u2212', '–'],
  ['\u2026', '…'],
  ['ı', 'i'],
]);

function foldCharacter(character: string): string {
  const folded = FOLDED.get(character);
  if (folded !== undefined) return folded;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (isDroppedMark(code)) return '';
  if (code >= 0xc0 && code < 0x250) return character.normalize('NFD').replace(/\p{M}/gu, '');
  if (/\p{Nd}/u.test(character)) return String(digitValue(code));
  return /\p{Cf}/u.test(character) ? '' : character;
}

/** Arabic vowel signs, and combining accents (stress marks) that composition left over. */
function isDroppedMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de) ||
    (code >= 0x0300 && code <= 0x036f)
  );
}

/** Decimal digits stand in runs of ten, each run beginning with its zero. */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : value;
}

const LATIN_LOOK = 'aceiopxyhkmtbï';
const CYRILLIC_LOOK = 'асеіорхункмтвї';
const CYRILLIC_TO_LATIN = 'асеіорхукмтвѕјһ';
const LATIN_FROM_CYRILLIC = 'aceiopxykmtbsjh';

/** Puts look-alike letters into the script of the letters that have no like («CШA»), else into that of most letters. */
function unmixScripts(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? NO_LETTERS;
  if (cyrillic.length === 0) return word;
  const latin = word.match(/\p{Script=Latin}/gu) ?? NO_LETTERS;
  if (latin.length === 0) return word;
  const isLatinOwn = latin.some((letter) => !LATIN_LOOK.includes(letter));
  const isCyrillicOwn = cyrillic.some((letter) => !CYRILLIC_TO_LATIN.includes(letter));
  const isCyrillic = isLatinOwn === isCyrillicOwn ? cyrillic.length >= latin.length : isCyrillicOwn;
  return isCyrillic
    ? replaceLookAlikes(word, LATIN_LOOK, CYRILLIC_LOOK)
    : replaceLookAlikes(word, CYRILLIC_TO_LATIN, LATIN_FROM_CYRILLIC);
}

const NO_LETTERS: readonly string[] = [];

function replaceLookAlikes(word: string, from: string, to: string): string {
  let result = '';
  for (const character of word) {
    const at = from.indexOf(character);
    result += at < 0 ? character : (to[at] ?? character);
  }
  return result;
}
