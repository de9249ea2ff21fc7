import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';
import { rulesOf } from './own-rules.js';

type Keys = readonly (string | number)[];

/**
 * Checks that the examples of words and rules are written so that they are tried: one in another shape would be passed over in
 * silence. Throws {@link SourceError}.
 */
export function checkExampleShapes(file: YamlFile): void {
  const data = isRecord(file.data) ? file.data : {};
  for (const [value, phrases] of mapped(file, ['positive'], data['positive'], 'killed 3: [phrase]'))
    checkPhrases(file, ['positive', value], phrases);
  checkPhrases(file, ['negative'], data['negative']);
  for (const { rule, keys } of rulesOf(file)) {
    mapped(file, [...keys, 'examples'], rule['examples'], 'phrase: value');
    checkPhrases(file, [...keys, 'negatives'], rule['negatives']);
  }
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;
/** Years are numbers in YAML. */
const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

function mapped(file: YamlFile, keys: Keys, value: unknown, as: string): [string, unknown][] {
  if (isMissing(value)) return [];
  return isRecord(value) ? Object.entries(value) : wrong(file, keys, `write it as {${as}}`);
}

function checkPhrases(file: YamlFile, keys: Keys, value: unknown): void {
  if (isMissing(value) || isText(value)) return;
  if (!Array.isArray(value)) wrong(file, keys, 'write a list of phrases');
  else if (!value.every(isText))
    wrong(file, keys, 'each phrase is a text; quote those with a colon');
}

function wrong({ path, lineOf }: YamlFile, keys: Keys, message: string): never {
  throw new SourceError(path, lineOf(keys), `${keys.join('.')}: ${message}`);
}
