import type { Abjad, SoundTable } from './name-tables.js';

const VOWEL = /[aeiou]/;
const VOWEL_AT_END = /[aeiou]$/;

/**
 * A word of a script without short vowels in Latin letters that can be spoken: a vowel is put between the two consonants that begin a word,
 * behind two that a third follows, and between the last two («مطر» Matar, «التنظيم» Tanzim, «عسكرية» Askariya, «طارق» Tariq).
 */
export function speakable(word: string, table: SoundTable, abjad: Abjad): string {
  const end = foreignEnd(word, abjad);
  const stem = end === null ? word : word.slice(0, -end.length);
  return inSyllables(stem, table, abjad, end !== null) + (abjad.foreign.get(end ?? '') ?? '');
}

/** Fewer letters before an ending are no stem. */
const SHORTEST_STEM = 2;

/** «غينتسبورغ»: the ending that only surnames of other languages have. */
function foreignEnd(word: string, { foreign }: Abjad): string | null {
  for (const end of foreign.keys())
    if (word.endsWith(end) && word.length - end.length >= SHORTEST_STEM) return end;
  return null;
}

function inSyllables(word: string, table: SoundTable, abjad: Abjad, isStem: boolean): string {
  const letters = Array.from(word);
  let result = '';
  /** Consonants since the last vowel. */
  let closed = 0;
  let lastIsLong = false;
  letters.forEach((_, at) => {
    const sound = soundAt(letters, at, table, abjad);
    if (sound === '') return;
    const isVowel = VOWEL.test(sound.charAt(0));
    if (isVowel && VOWEL_AT_END.test(result)) {
      if (!result.endsWith(sound.charAt(0))) result += sound;
      return;
    }
    if (!isVowel && !isStem && needsVowel(result, closed, at === letters.length - 1)) {
      result += lastIsLong ? abjad.afterLong : abjad.vowel;
      lastIsLong = false;
      closed = 0;
    }
    result += sound;
    if (isVowel) lastIsLong = sound.startsWith(abjad.vowel);
    closed = VOWEL_AT_END.test(sound) ? 0 : isVowel ? 1 : closed + 1;
  });
  return result;
}

const needsVowel = (before: string, closed: number, isLast: boolean): boolean =>
  closed > 1 || (closed === 1 && (isLast || !VOWEL.test(before)));

/** The sound of a letter by its neighbours: و and ي are consonants at the beginning, before an a and behind one. */
function soundAt(letters: readonly string[], at: number, table: SoundTable, abjad: Abjad): string {
  const letter = letters[at] ?? '';
  const plain = (other: string | undefined): string =>
    table.letters.get(other ?? '') ?? other ?? '';
  if (at === 0) return table.starts.get(letter) ?? plain(letter);
  if (at === letters.length - 1) return table.ends.get(letter) ?? plain(letter);
  const glide = abjad.glides.get(letter);
  if (glide === undefined) return plain(letter);
  const before = plain(letters[at - 1]);
  const after = table.ends.get(letters[at + 1] ?? '') ?? plain(letters[at + 1]);
  if (before.endsWith(abjad.vowel)) return glide;
  // «رياض» is Riyad.
  return after.startsWith(abjad.vowel) ? withVowel(plain(letter), glide) : plain(letter);
}

const withVowel = (vowel: string, glide: string): string => (vowel === 'i' ? vowel + glide : glide);
