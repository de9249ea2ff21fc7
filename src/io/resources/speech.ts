import { existsSync, readFileSync } from 'node:fs';
import { DIST } from '../../assets.js';
import { Wording, type Catalogue, type Speech } from '../../wording/index.js';
import { openLabels } from './labels.js';

/** Opens what it takes to tell a digest in a language; null for English and for languages that have no catalogue. */
export function openSpeech(code: string): Speech | null {
  const labels = openLabels(code);
  const file = new URL(`packs/${code}.wording.json`, DIST);
  if (labels === null || !existsSync(file)) return null;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the build of this very version wrote the file
  const catalogue: Catalogue = JSON.parse(readFileSync(file, 'utf8'));
  return { labels, wording: new Wording(catalogue) };
}
