import { expandForms } from '../match/index.js';
import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import type { WatchTerms } from '../types/watch.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';

const KEYS = ['entities', 'categories', 'words'] as const;

/** Reads what is watched; whether there are such categories is for others to tell. Throws {@link SourceError}. */
export function parseWatch(file: YamlFile, key: string, value: unknown): WatchTerms {
  const wrong = (keys: readonly (string | number)[], message: string): never => {
    throw new SourceError(file.path, file.lineOf(keys), `${keys.join('.')}: ${message}`);
  };
  if (!isRecord(value)) return wrong([key], `write ${KEYS.join(', ')}, as \`entities: [Odesa]\``);
  const unknown = Object.keys(value).find((name) => !KEYS.some((known) => known === name));
  if (unknown !== undefined) {
    const hint = `${didYouMean(unknown, KEYS)}; there are ${KEYS.join(', ')}`;
    return wrong([key, unknown], `no such key${hint}`);
  }
  const listOf = (name: (typeof KEYS)[number]): readonly string[] => {
    const items: unknown = value[name] ?? [];
    if (!Array.isArray(items)) return wrong([key, name], 'write a list');
    return items.map((item: unknown, i) =>
      typeof item === 'string' && item.trim() !== '' ? item : wrong([key, name, i], 'write words'),
    );
  };
  const forms = (said: string, i: number): readonly string[] => {
    try {
      return expandForms(said).map(({ form }) => form);
    } catch (error) {
      return wrong([key, 'words', i], error instanceof Error ? error.message : String(error));
    }
  };
  return {
    entities: listOf('entities'),
    categories: listOf('categories'),
    words: listOf('words').map((said, i) => ({ said, forms: forms(said, i) })),
  };
}
