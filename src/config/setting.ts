import type { OwnPart } from '../packs/own-part.js';
import type { WatchTerms } from '../types/watch.js';
import type { OwnFile } from '../types/own-file.js';

/** The value of a key. */
export type ConfigValue =
  | (string | number | boolean)
  | readonly string[]
  | ReadonlyMap<string, string>
  | ConfiguredPacks
  | WatchTerms;

/** Words and rules of the user's own, and the configuration that they stand in. */
export interface ConfiguredPacks {
  readonly source: OwnFile;
  readonly parts: readonly OwnPart[];
}

/** A value and who says so. */
export interface Setting {
  readonly key: string;
  readonly value: ConfigValue;
  /** `digest.yaml:3`, `DIGEST_WIDTH`: for messages and `digest config`. */
  readonly from: string;
}

/** A value as one line of text: `news, archive`; `example.org = The Example`; `en events, ru clean`. */
export function plain(value: ConfigValue): string {
  if (typeof value !== 'object') return String(value);
  if ('parts' in value)
    return value.parts.map(({ language, topic }) => `${language} ${topic}`).join(', ');
  if ('words' in value) {
    const { entities, categories, words } = value;
    return [...entities, ...categories, ...words.map(({ said }) => said)].join(', ');
  }
  const parts = isNames(value) ? [...value].map(([short, name]) => `${short} = ${name}`) : value;
  return parts.join(', ');
}

// Array.isArray does not tell a readonly list from a map.
function isNames(
  value: readonly string[] | ReadonlyMap<string, string>,
): value is ReadonlyMap<string, string> {
  return value instanceof Map;
}
