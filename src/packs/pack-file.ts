import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';

/** What a file of words and rules may hold. */
const PARTS = ['lexicon', 'patterns', 'rules'];

/** Checks that a file holds words, named parts and rules, or `more`, and nothing else. Throws {@link SourceError}. */
export function checkParts({ path, data, lineOf }: YamlFile, more: readonly string[] = []): void {
  const parts = [...PARTS, ...more];
  if (data === null) return;
  if (!isRecord(data))
    throw new SourceError(path, lineOf([]), `must be a mapping of ${parts.join(', ')}`);
  for (const key of Object.keys(data)) {
    if (parts.includes(key)) continue;
    throw new SourceError(path, lineOf([key]), `unknown part "${key}"${didYouMean(key, parts)}`);
  }
}
