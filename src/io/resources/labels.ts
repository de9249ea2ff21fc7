import { existsSync, readFileSync } from 'node:fs';
import { DIST } from '../../assets.js';
import type { LabelLanguage } from '../../labels/index.js';

/** Opens the label templates and names of a language; null for English and for languages that have no labels of their own. */
export function openLabels(code: string): LabelLanguage | null {
  const templates = new URL(`packs/${code}.labels.json`, DIST);
  if (!/^[a-z-]+$/u.test(code) || !existsSync(templates)) return null;
  const names = new URL(`gazetteer/${code}.forms.json`, DIST);
  /* eslint-disable @typescript-eslint/no-unsafe-assignment -- the build of this very version wrote these files */
  const language: Omit<LabelLanguage, 'names'> = JSON.parse(readFileSync(templates, 'utf8'));
  const forms: LabelLanguage['names'] = JSON.parse(readFileSync(names, 'utf8'));
  /* eslint-enable @typescript-eslint/no-unsafe-assignment */
  return { ...language, names: forms };
}
