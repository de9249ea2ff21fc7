import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileEntries } from './compile-entries.js';
import type { Paradigms } from './paradigms.js';
import { parseParadigms } from './parse-paradigms.js';
import { parseEntries, type DataFile } from './parse-entries.js';

/** File of the table of entities. */
export const ENTITIES_FILE = 'entities.bin';
/** File of the inflection tables, for users' own entries at run time. */
export const PARADIGMS_FILE = 'paradigms.json';
/** Names that two entries share by accident; empty when all is well. */
export const COLLISIONS_FILE = 'collisions.txt';

/**
 * Compiles the gazetteer: `<code>.bin` for each language, the table of entities, the inflection tables and
 * the list of accidental collisions.
 * @param dataDir folder of the entries (`*.yaml`).
 * @param languagesDir folder with one folder a language, in which `paradigms.yaml` may stand.
 * @throws GazetteerProblems when entries are wrong, Error when a paradigm is.
 */
export function compileGazetteer(dataDir: string, languagesDir: string): Map<string, Uint8Array> {
  const content = readParadigms(languagesDir);
  const paradigms = new Map<string, Paradigms>();
  for (const [code, value] of content) {
    paradigms.set(code, parseParadigms(value, `${code}/paradigms.yaml`));
  }
  const compiled = compileEntries(parseEntries(readData(dataDir)), paradigms);
  const text = new TextEncoder();
  const files = new Map([[ENTITIES_FILE, compiled.entities]]);
  for (const [language, bytes] of compiled.names) files.set(`${language}.bin`, bytes);
  files.set(PARADIGMS_FILE, text.encode(JSON.stringify(Object.fromEntries(content))));
  files.set(COLLISIONS_FILE, text.encode(compiled.collisions.map((line) => `${line}\n`).join('')));
  return files;
}

function readData(dataDir: string): DataFile[] {
  return readdirSync(dataDir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(dataDir, name), 'utf8') }));
}

function readParadigms(languagesDir: string): Map<string, unknown> {
  const content = new Map<string, unknown>();
  for (const code of readdirSync(languagesDir).sort()) {
    const file = join(languagesDir, code, 'paradigms.yaml');
    if (existsSync(file)) content.set(code, parse(readFileSync(file, 'utf8')));
  }
  return content;
}
