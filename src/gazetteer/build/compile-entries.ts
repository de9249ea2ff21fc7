import { CollisionCheck } from './collisions.js';
import type { Entry } from './entry.js';
import { writeEntities } from './entity-writer.js';
import { formsOf } from './forms.js';
import { NO_PARADIGMS, type Paradigms } from './paradigms.js';
import { GazetteerProblems } from './problems.js';
import { TrieWriter } from './trie.js';

/** Compiled entries, not yet files. */
export interface CompiledEntries {
  readonly entities: Uint8Array;
  /** By language code. */
  readonly names: ReadonlyMap<string, Uint8Array>;
  /** Names that two entries share by accident, one line each. */
  readonly collisions: readonly string[];
}

/**
 * Compiles checked entries, in any order; a language without paradigms gets its names as they are, one of `packs` without names an
 * empty table.
 * @throws GazetteerProblems when an entry calls something ambiguous that is no form of its names.
 */
export function compileEntries(
  entries: readonly Entry[],
  paradigms: ReadonlyMap<string, Paradigms>,
  packs: readonly string[] = [],
): CompiledEntries {
  const sorted = [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));
  const named = sorted.flatMap((entry) => [...entry.languages.keys()]);
  const languages = [...new Set([...named, ...packs])].sort();
  const names = new Map<string, Uint8Array>();
  const collisions: string[] = [];
  const unknown = new Set(
    sorted.flatMap((entry) => [...entry.ambiguous].map((form) => mark(entry, form))),
  );
  for (const language of languages) {
    const trie = new TrieWriter();
    const check = new CollisionCheck(language);
    sorted.forEach((entry, row) => {
      for (const form of formsOf(entry, language, paradigms.get(language) ?? NO_PARADIGMS)) {
        const key = trie.add(form.text, row, form.lemma, form.features);
        if (key > 0) check.note(key, entry, form);
        if (entry.ambiguous.size === 0) continue;
        unknown.delete(mark(entry, `${language}/${form.lemma}`));
        unknown.delete(mark(entry, `${language}/${form.text}`));
      }
    });
    names.set(language, trie.bytes(language));
    collisions.push(...check.lines());
  }
  if (unknown.size > 0) throw new GazetteerProblems([...unknown]);
  return { entities: writeEntities(sorted, languages), names, collisions };
}

function mark(entry: Entry, form: string): string {
  return `${entry.where}: ambiguous: "${form}" is no form of the entry's names`;
}
