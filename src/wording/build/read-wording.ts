import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, SourceError, type YamlFile } from '../../build/yaml-file.js';
import { isRecord } from '../../types/guards.js';
import type { Catalogue } from '../catalogue.js';
import { ENGLISH_CATALOGUE } from '../english.js';

/** The catalogue of a language; null where it has none. Throws {@link SourceError} for keys that lack or are unknown. */
export function readWording(languagesDir: string, code: string): Catalogue | null {
  const path = join(languagesDir, code, 'wording.yaml');
  if (!existsSync(path)) return null;
  const file = readYaml(path, `${code}/wording.yaml`);
  const { data } = file;
  if (!isRecord(data)) throw new SourceError(file.path, 1, 'write keys and values');
  const numbers = textsOf(file, 'numbers', ENGLISH_CATALOGUE.numbers);
  const list = (part: 'months' | 'months-of' | 'months-short' | 'weekdays' | 'weekdays-short') =>
    listOf(file, part, ENGLISH_CATALOGUE[part].length);
  return {
    code,
    direction: data['direction'] === 'rtl' ? 'rtl' : 'ltr',
    numbers: {
      group: numbers['group'] ?? '',
      decimal: numbers['decimal'] ?? '',
      from: Number(numbers['from']),
    },
    months: list('months'),
    'months-of': list('months-of'),
    'months-short': list('months-short'),
    weekdays: list('weekdays'),
    'weekdays-short': list('weekdays-short'),
    texts: textsOf(file, 'texts', ENGLISH_CATALOGUE.texts),
    counts: countsOf(file),
    units: textsOf(file, 'units'),
    indicators: textsOf(file, 'indicators', ENGLISH_CATALOGUE.indicators),
    goods: textsOf(file, 'goods', ENGLISH_CATALOGUE.goods),
    qualities: textsOf(file, 'qualities', ENGLISH_CATALOGUE.qualities),
    phrases: textsOf(file, 'phrases', ENGLISH_CATALOGUE.phrases),
  };
}

function partOf(file: YamlFile, part: string): Readonly<Record<string, unknown>> {
  const source = isRecord(file.data) ? file.data[part] : undefined;
  if (isRecord(source)) return source;
  throw new SourceError(file.path, file.lineOf([part]), `${part}: must be a mapping`);
}

/** Texts by key; where there are English ones, the keys and the names in braces must be theirs. */
function textsOf(
  file: YamlFile,
  part: string,
  english?: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const source = partOf(file, part);
  const wrong = english === undefined ? null : mismatch(source, english);
  if (wrong !== null) throw new SourceError(file.path, file.lineOf([part]), `${part}: ${wrong}`);
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, String(value)]));
}

function countsOf(file: YamlFile): Catalogue['counts'] {
  const source = partOf(file, 'counts');
  const wrong = mismatch(source, ENGLISH_CATALOGUE.counts);
  if (wrong !== null) throw new SourceError(file.path, file.lineOf(['counts']), `counts: ${wrong}`);
  return Object.fromEntries(
    Object.entries(source).map(([key, forms]) => {
      if (isRecord(forms) && typeof forms['other'] === 'string') {
        return [key, Object.fromEntries(Object.entries(forms).map(([at, is]) => [at, String(is)]))];
      }
      throw new SourceError(file.path, file.lineOf(['counts', key]), `${key}: needs other:`);
    }),
  );
}

function listOf(file: YamlFile, part: string, length: number): readonly string[] {
  const source = isRecord(file.data) ? file.data[part] : undefined;
  if (Array.isArray(source) && source.length === length) return source.map(String);
  throw new SourceError(file.path, file.lineOf([part]), `${part}: must list ${String(length)}`);
}

/** What is wrong with the keys of a part, or with what its texts ask for; null when nothing is. */
function mismatch(
  own: Readonly<Record<string, unknown>>,
  english: Readonly<Record<string, unknown>>,
): string | null {
  const missing = Object.keys(english).find((key) => !Object.hasOwn(own, key));
  if (missing !== undefined) return `has no ${missing}`;
  const unknown = Object.keys(own).find((key) => !Object.hasOwn(english, key));
  if (unknown !== undefined) return `nothing asks for ${unknown}`;
  const other = Object.keys(english).find((key) => slots(own[key]) !== slots(english[key]));
  return other === undefined ? null : `${other}: has other names in braces than in English`;
}

function slots(text: unknown): string {
  return [...String(text).matchAll(/\{[a-z]+\}/gu)]
    .map(([slot]) => slot)
    .sort()
    .join('');
}
