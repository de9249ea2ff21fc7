import { readFileSync } from 'node:fs';
import { DIST } from '../../assets.js';
import type { LanguageList } from '../../types/languages.js';

/** The languages that are read, how well, and those that are only told apart, as the build put them together. */
export function readLanguages(): LanguageList {
  /* eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the build of this very version wrote it */
  return JSON.parse(readFileSync(new URL('packs/languages.json', DIST), 'utf8'));
}
