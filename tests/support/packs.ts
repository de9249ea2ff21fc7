import { fileURLToPath } from 'node:url';
import { compilePack } from '../../src/build/packs/compile-pack.js';
import { LanguagePack } from '../../src/match/index.js';

/** Root of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const LANGUAGES = `${ROOT}src/languages`;

const packs = new Map<string, LanguagePack>();

/** A language pack compiled from its sources, so that tests see the YAML as it stands. */
export function loadPack(code: string): LanguagePack {
  const known = packs.get(code);
  if (known) return known;
  const pack = new LanguagePack(compilePack(LANGUAGES, code).pack);
  packs.set(code, pack);
  return pack;
}
