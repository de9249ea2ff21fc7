import type { DetectIndex } from '../../detect/index.js';
import { LANGUAGES_SCHEMA, type AccuracyTable, type LanguageList } from '../../types/languages.js';

/** Puts together which languages are read, how well as measured, and which are only told apart. */
export function compileLanguages(
  packs: readonly { readonly code: string; readonly name: string }[],
  { measured, command, languages }: AccuracyTable,
  { single, tables }: DetectIndex,
): LanguageList {
  const read = new Set(packs.map(({ code }) => code));
  const told = tables.flatMap((table) => table.languages.map(({ code }) => code));
  const detected = new Set([...Object.values(single), ...told].filter((code) => !read.has(code)));
  return {
    schema: LANGUAGES_SCHEMA,
    measured,
    command,
    read: packs.map(({ code, name }) => ({ code, name, accuracy: languages[code] ?? null })),
    detected: [...detected].sort(),
  };
}
