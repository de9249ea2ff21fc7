import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PARADIGMS, parseParadigms, type Paradigms } from '../../gazetteer/build/paradigms.js';
import { isRecord } from '../../types/guards.js';
import { readYaml } from '../yaml-file.js';

/** Inflection tables of a language; those of a language without `paradigms.yaml` are empty. */
export function readParadigms(languagesDir: string, code: string): Paradigms {
  const file = join(languagesDir, code, 'paradigms.yaml');
  if (!existsSync(file)) return NO_PARADIGMS;
  const { path, data } = readYaml(file, `${code}/paradigms.yaml`);
  return parseParadigms(data, path);
}

/**
 * What `names.yaml` says about the shape and sound of names, its own and the shared one, together with the tables
 * by which surnames change (`rows`), for the `names` setting of a pack.
 */
export function readNames(
  languagesDir: string,
  code: string,
  paradigms: Paradigms,
): Readonly<Record<string, unknown>> {
  const own = readNamesFile(languagesDir, code);
  const shared = readNamesFile(languagesDir, '_shared');
  const rows = [...paradigms.surnames, ...paradigms.nouns]
    .filter((row) => !row.isPlural && row.mark !== 'pl')
    .map(({ ending, after, mark, singular }) => ({
      ending,
      after,
      mark,
      // Persons are animate: their accusative is the genitive.
      forms: singular.map((slot) => (slot[0] === '*' ? (singular[1] ?? []) : slot)),
    }));
  return { ...shared, ...own, rows };
}

function readNamesFile(languagesDir: string, code: string): Record<string, unknown> {
  const file = join(languagesDir, code, 'names.yaml');
  if (!existsSync(file)) return {};
  const { data } = readYaml(file, `${code}/names.yaml`);
  return isRecord(data) ? data : {};
}
