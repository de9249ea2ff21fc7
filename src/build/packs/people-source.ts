import { isRecord, type YamlFile } from '../yaml-file.js';
import { readLexicon, type LexiconBuilder } from './lexicon-source.js';

/**
 * `titles.yaml` and `given-names.yaml` are plain lists, which are easier to keep than lexicon
 * entries: roles become the class `role` with the role's id as value, given names `given-name` with
 * the gender as value.
 */
export function readTitles(file: YamlFile, builder: LexiconBuilder): void {
  if (!isRecord(file.data)) return;
  const { speech, particles, ...roles } = file.data;
  readLexicon(
    { ...file, data: { lexicon: { speech, particle: particles, role: roles } } },
    builder,
  );
}

export function readGivenNames(file: YamlFile, builder: LexiconBuilder): void {
  if (!isRecord(file.data)) return;
  const { m, f, ambiguous } = file.data;
  const lexicon = { 'given-name': { m, f }, 'maybe-given-name': ambiguous ?? [] };
  readLexicon({ ...file, data: { lexicon } }, builder);
}
