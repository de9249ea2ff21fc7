import { dirname, isAbsolute, join } from 'node:path';
import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import { parseYaml, SourceError, type YamlFile } from '../yaml/yaml-source.js';
import { CONFIG_KEYS, variableOf, type ConfigKey } from './keys.js';
import { parsePacks } from './parse-packs.js';
import { parseWatch } from './parse-watch.js';
import type { ConfigValue, Setting } from './setting.js';

/**
 * Reads the text of a configuration file. `path` is where it stands: paths in it are relative to that folder. Throws
 * {@link SourceError} with file, line, the wrong key and the nearest right one.
 */
export function parseConfig(text: string, path: string): readonly Setting[] {
  const file = parseYaml(text, path);
  if (file.data === null || file.data === undefined) return [];
  if (!isRecord(file.data))
    throw new SourceError(path, 1, 'write keys and values, as `width: 100`');
  return Object.entries(file.data).map(([name, value]) => {
    const key = CONFIG_KEYS.find((known) => known.name === name);
    const line = file.lineOf([name]);
    if (key === undefined) throw new SourceError(path, line, unknownKey(name));
    return { key: name, value: valueOf(key, value, file, text), from: `${path}:${line}` };
  });
}

/** The settings that environment variables give. Throws {@link SourceError} for a value of the wrong kind. */
export function environmentSettings(
  env: Readonly<Record<string, string | undefined>>,
): readonly Setting[] {
  return CONFIG_KEYS.flatMap((key) => {
    const from = variableOf(key);
    if (from === null) return [];
    const text = env[from];
    if (text === undefined || text === '') return [];
    return [{ key: key.name, value: variableValue(key, text, from), from }];
  });
}

function unknownKey(name: string): string {
  const names = CONFIG_KEYS.map((key) => key.name);
  return `there is no key "${name}"${didYouMean(name, names)}; digest config --help lists them`;
}

function valueOf(key: ConfigKey, value: unknown, file: YamlFile, text: string): ConfigValue {
  const wrong = (what: string, at: readonly (string | number)[] = [key.name]): never => {
    throw new SourceError(file.path, file.lineOf(at), `${at.join('.')}: write ${what}`);
  };
  const here = (path: string): string => (isAbsolute(path) ? path : join(dirname(file.path), path));
  switch (key.kind) {
    case 'text':
      // YAML reads 2024-01-02 as text and 8859 as a number; both are meant as text.
      return typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : wrong('a word');
    case 'path':
      return typeof value === 'string' && value !== '' ? here(value) : wrong('a path');
    case 'number':
      return typeof value === 'number' ? value : wrong('a number');
    case 'flag':
      return typeof value === 'boolean' ? value : wrong('true or false');
    case 'paths':
      return (Array.isArray(value) ? value : [value]).map((path: unknown, index) =>
        typeof path === 'string' && path !== '' ? here(path) : wrong('a path', [key.name, index]),
      );
    case 'names':
      if (!isRecord(value)) return wrong('names, as `example.org: Example`');
      return new Map(
        Object.entries(value).map(([short, name]) =>
          typeof name === 'string' && short !== '__proto__'
            ? [short, name]
            : wrong('a name', [key.name, short]),
        ),
      );
    case 'watch':
      return parseWatch(file, key.name, value);
    case 'packs':
      return {
        source: { name: file.path, text },
        parts: parsePacks(file, key.name, value),
      };
  }
}

function variableValue(key: ConfigKey, text: string, from: string): ConfigValue {
  switch (key.kind) {
    case 'number': {
      const number = Number(text);
      if (Number.isFinite(number)) return number;
      throw new SourceError(from, 1, `"${text}" is no number`);
    }
    case 'flag':
      if (/^(?:0|1|true|false)$/u.test(text)) return text === '1' || text === 'true';
      throw new SourceError(from, 1, `"${text}": write true or false`);
    case 'paths':
      return text.split(':').filter((path) => path !== '');
    default:
      return text;
  }
}
