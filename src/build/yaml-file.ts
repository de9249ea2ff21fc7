import { readFileSync } from 'node:fs';
import { parseYaml, type YamlFile } from '../yaml/yaml-source.js';

export { SourceError, type YamlFile } from '../yaml/yaml-source.js';

/** Reads a YAML file. Throws {@link SourceError} when it is no YAML. */
export function readYaml(file: string, shownPath: string): YamlFile {
  return parseYaml(readFileSync(file, 'utf8'), shownPath);
}
