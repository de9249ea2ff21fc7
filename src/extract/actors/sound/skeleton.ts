import { Memo, toKey } from '../../../text/index.js';
import { perObject } from '../../per-pack.js';
import type { NameTables, SoundTable } from './name-tables.js';

/** So many words are remembered. */
const MOST_WORDS = 5000;

/**
 * The consonant skeleton of a name, equal in every script: `ksm-slmn` for «Касем Сулеймани», «قاسم سليماني» and
 * "Qasem Soleimani". Empty when nothing is left of the name.
 */
export function skeleton(name: string, tables: NameTables): string {
  const parts: string[] = [];
  let joining = '';
  const skeletons = skeletonsOf(tables);
  for (const word of wordsOf(toKey(name))) {
    if (tables.articles.has(word)) continue;
    const sound = joining + skeletons.of(word);
    joining = '';
    if (tables.joined.has(sound)) joining = sound;
    else if (sound !== '') parts.push(sound);
  }
  if (joining !== '') parts.push(joining);
  return parts.join('-');
}

const wordsOf = (key: string): readonly string[] => key.match(/[\p{L}\p{M}']+/gu) ?? [];

/** Names of a story come again and again, and so do those of the next one. */
const skeletonsOf = perObject(
  (tables: NameTables) => new Memo((word) => wordSkeleton(word, tables), MOST_WORDS),
);

function wordSkeleton(word: string, tables: NameTables): string {
  const table = tables.scripts.get(scriptOf(word));
  if (!table) return word;
  return table.words.get(word) ?? withoutDoubles(sounds(word, table));
}

function scriptOf(word: string): string {
  const letter = word.charAt(0);
  if (letter >= '\u0600' && letter <= '\u06ff') return 'Arab';
  if (letter >= '\u0400' && letter <= '\u052f') return 'Cyrl';
  return 'Latn';
}

/** Takes the longest group of letters each time; letters of no group stay as they are. */
export function sounds(word: string, table: SoundTable): string {
  let result = '';
  let at = 0;
  while (at < word.length) {
    let length = Math.min(table.longest, word.length - at);
    let sound: string | undefined;
    for (; length > 0; length--) {
      const group = word.slice(at, at + length);
      sound =
        (at === 0 ? table.starts.get(group) : undefined) ??
        (at + length === word.length && at > 0 ? table.ends.get(group) : undefined) ??
        table.letters.get(group);
      if (sound !== undefined) break;
    }
    result += sound ?? word.charAt(at);
    at += Math.max(length, 1);
  }
  return result;
}

function withoutDoubles(text: string): string {
  let result = '';
  for (const letter of text) if (!result.endsWith(letter)) result += letter;
  return result;
}
