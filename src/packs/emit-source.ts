import type { EmitValue } from '../match/index.js';
import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';

/** Reads a rule's `emit:`, what it hands to the extractor. Throws {@link SourceError}. */
export function readEmit(
  file: YamlFile,
  keys: readonly (string | number)[],
  source: Record<string, unknown>,
  id: string,
): Record<string, EmitValue> {
  const emit: Record<string, EmitValue> = {};
  if (source['emit'] === undefined) return emit;
  if (!isRecord(source['emit'])) {
    throw new SourceError(
      file.path,
      file.lineOf([...keys, 'emit']),
      `rule ${id}: emit must be a mapping`,
    );
  }
  for (const [key, value] of Object.entries(source['emit'])) {
    if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) {
      throw new SourceError(
        file.path,
        file.lineOf([...keys, 'emit', key]),
        `rule ${id}: emit.${key} must be one value`,
      );
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      emit[key] = value;
    else emit[key] = null;
  }
  return emit;
}

/** Checks that what `$name` stands for is captured somewhere in the rule. Throws {@link SourceError}. */
export function checkEmit(
  file: YamlFile,
  keys: readonly (string | number)[],
  emit: Readonly<Record<string, EmitValue>>,
  id: string,
  captured: ReadonlySet<string>,
): void {
  for (const [key, value] of Object.entries(emit)) {
    if (typeof value !== 'string' || !value.startsWith('$')) continue;
    if (captured.has(value.slice(1))) continue;
    const hint = didYouMean(value.slice(1), captured);
    throw new SourceError(
      file.path,
      file.lineOf([...keys, 'emit', key]),
      `rule ${id}: emit.${key}: nothing is captured as ${value}${hint}`,
    );
  }
}
