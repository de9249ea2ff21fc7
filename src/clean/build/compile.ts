import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type YamlFile } from '../../yaml/yaml-source.js';
import { ofEachList } from '../model.js';
import type { CleanModel, Phrase, WordList } from '../types.js';
import { readExamples, readTopics, type CleanExamples } from '../topics.js';

/**
 * Compiles the `clean.yaml` of all languages into the JSON text of one {@link CleanModel}. Throws {@link SourceError} that
 * names the file, the line and what is wrong.
 */
export function compileClean(languagesDir: string): string {
  const sources = cleanFiles(languagesDir).map(({ file }) => readTopics(file));
  const list = (name: WordList): string[] =>
    [...new Set(sources.flatMap(({ words }) => words[name] ?? []))].sort();
  const model: CleanModel = {
    phrases: distinct(sources.flatMap(({ phrases }) => phrases)),
    words: ofEachList(list),
  };
  return JSON.stringify(model);
}

/** The examples that stand beside the phrases of each language, for the tests. */
export function readCleanExamples(
  languagesDir: string,
): readonly (CleanExamples & { readonly language: string })[] {
  return cleanFiles(languagesDir).flatMap(({ language, file }) =>
    readExamples(file).map((examples) => ({ language, ...examples })),
  );
}

function cleanFiles(languagesDir: string): { language: string; file: YamlFile }[] {
  const languages = readdirSync(languagesDir)
    .filter((name) => name !== '_template')
    .sort();
  return languages.flatMap((language) => {
    const path = join(languagesDir, language, 'clean.yaml');
    if (!existsSync(path)) return [];
    return [{ language, file: parseYaml(readFileSync(path, 'utf8'), `${language}/clean.yaml`) }];
  });
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}
