import { buildSlots, hashText } from '../tables/hash.js';
import { writeSections, type Section } from '../tables/sections.js';
import { StringPoolWriter } from '../tables/strings.js';
import type { LEXICON_SECTIONS } from '../match/lexicon.js';

interface Draft {
  readonly readings: number[];
  readonly phrases: { readonly rest: readonly number[]; readonly readings: readonly number[] }[];
}

/** Writes the table of forms: keys of words joined by a space, each with the indexes of its readings. */
export function writeLexicon(forms: Iterable<readonly [string, readonly number[]]>): Uint8Array {
  const words = new StringPoolWriter();
  const drafts: Draft[] = [];
  const wordOf = (key: string): number => {
    const index = words.add(key);
    drafts[index] ??= { readings: [], phrases: [] };
    return index;
  };
  for (const [form, readings] of forms) {
    const [first = 0, ...rest] = form.split(' ').map(wordOf);
    if (rest.length === 0) drafts[first]?.readings.push(...readings);
    else drafts[first]?.phrases.push({ rest, readings });
  }
  const records: number[] = [];
  const starts = drafts.map((draft) => {
    const start = records.length;
    records.push(draft.readings.length, ...draft.readings, draft.phrases.length);
    for (const { rest, readings } of draft.phrases) {
      records.push(rest.length, ...rest, readings.length, ...readings);
    }
    return start;
  });
  const [wordStarts, wordUnits] = words.sections();
  const sections: Record<keyof typeof LEXICON_SECTIONS, Section> = {
    wordStarts,
    wordUnits,
    wordSlots: buildSlots(words.strings().map(hashText)),
    recordStarts: Uint32Array.from(starts),
    records: Uint32Array.from(records),
  };
  return writeSections(Object.values(sections));
}
