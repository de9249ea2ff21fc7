import { fileURLToPath } from 'node:url';
import { compileClean } from '../../src/clean/build/compile.js';
import { createCleaner, readCleanModel } from '../../src/clean/index.js';
import type { CleanResult } from '../../src/clean/index.js';

/** Folder of the language packs. */
export const languages = fileURLToPath(new URL('../../src/languages', import.meta.url));

/** The model as the program gets it: compiled, written out, read back. */
export const model = readCleanModel(JSON.parse(compileClean(languages)));

/** A cleaner with the packs of all languages. */
export const cleaner = createCleaner(model);

/** Cleans a page from its first character. */
export function clean(raw: string): CleanResult {
  return cleaner(raw, { from: 0, clean: true });
}
