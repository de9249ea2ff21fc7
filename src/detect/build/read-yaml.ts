import { isRecord } from '../../types/guards.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

/** A language as a script's YAML file writes it. */
export interface LanguageSource {
  readonly code: string;
  readonly weight: number;
  readonly letters: string;
  readonly rare: string;
  readonly function: string;
  readonly common: string;
  /** Pairs: a letter, and the letter that is often typed for it; separated by spaces. */
  readonly typed: string;
  /** Frequent ends and beginnings of words: `-ing un-`. Used in training only. */
  readonly affixes: string;
}

/** One YAML file: a script and its languages. */
export interface ScriptSource {
  readonly script: string;
  /** `usual_surprise`; `null` when not given. */
  readonly usualSurprise: number | null;
  readonly languages: readonly LanguageSource[];
}

/** `single.yaml`: scripts of one language each. */
export interface SingleSource {
  readonly single: Readonly<Record<string, string>>;
  readonly japaneseHan: string;
}

/**
 * Reads the script files of `dir`, in the order of their names.
 *
 * @throws Error naming the file and the field when a field is missing or of the wrong kind
 */
export function readScripts(dir: string): readonly ScriptSource[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml') && name !== 'single.yaml')
    .sort()
    .map((name) => toScript(name, parse(readFileSync(join(dir, name), 'utf8'))));
}

/** Reads `single.yaml` of `dir`; throws as {@link readScripts} does. */
export function readSingle(dir: string): SingleSource {
  const name = 'single.yaml';
  const record = toRecord(name, parse(readFileSync(join(dir, name), 'utf8')));
  const single = toRecord(`${name}: single`, record['single']);
  return {
    single: Object.fromEntries(
      Object.entries(single).map(([script, code]) => [script, toText(`${name}: ${script}`, code)]),
    ),
    japaneseHan: toText(`${name}: japanese_han`, record['japanese_han']).replace(/\s/g, ''),
  };
}

function toScript(name: string, value: unknown): ScriptSource {
  const record = toRecord(name, value);
  const languages = toRecord(`${name}: languages`, record['languages']);
  return {
    script: toText(`${name}: script`, record['script']),
    usualSurprise: toNumberOrNull(`${name}: usual_surprise`, record['usual_surprise']),
    languages: Object.entries(languages).map(([code, fields]) => toLanguage(name, code, fields)),
  };
}

function toLanguage(name: string, code: string, value: unknown): LanguageSource {
  const where = `${name}: ${code}`;
  const record = toRecord(where, value);
  const weight = record['weight'];
  if (typeof weight !== 'number' || !(weight > 0))
    throw new Error(`${where}: weight must be over 0`);
  return {
    code,
    weight,
    letters: toText(`${where}: letters`, record['letters']),
    rare: toText(`${where}: rare`, record['rare'] ?? ''),
    function: toText(`${where}: function`, record['function'] ?? ''),
    common: toText(`${where}: common`, record['common'] ?? ''),
    typed: toText(`${where}: typed`, record['typed'] ?? ''),
    affixes: toText(`${where}: affixes`, record['affixes'] ?? ''),
  };
}

function toRecord(where: string, value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new Error(`${where}: fields are missing`);
}

function toText(where: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`${where}: text is missing`);
}

function toNumberOrNull(where: string, value: unknown): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  throw new Error(`${where}: must be a number`);
}
