import { inflectNoun } from '../../gazetteer/build/inflect-word.js';
import type { Paradigms } from '../../gazetteer/build/paradigms.js';
import { formKey, parseFeatures } from '../../match/index.js';
import { isRecord } from '../../types/guards.js';
import type { YamlFile } from '../yaml-file.js';
import { readLexicon, type LexiconBuilder } from '../../packs/lexicon-source.js';

/**
 * `titles.yaml` and `given-names.yaml` are plain lists, which are easier to keep than lexicon
 * entries: roles become the class `role` with the role's id as value, given names `given-name` with
 * the gender as value, in all their case forms, and `given-lemma` with the dictionary form.
 */
export function readTitles(file: YamlFile, builder: LexiconBuilder): void {
  if (!isRecord(file.data)) return;
  const { speech, particles, ...roles } = file.data;
  readLexicon(
    { ...file, data: { lexicon: { speech, particle: particles, role: roles } } },
    builder,
  );
}

export function readGivenNames(
  file: YamlFile,
  builder: LexiconBuilder,
  paradigms: Paradigms,
): void {
  if (!isRecord(file.data)) return;
  const { m, f, ambiguous } = file.data;
  for (const name of namesOf(m)) addName(name, 'm', builder, paradigms);
  for (const name of namesOf(f)) addName(name, 'f', builder, paradigms);
  const told = namesOf(ambiguous).map((name) => GENDERED.exec(name) ?? name);
  const plain = told.filter((name) => typeof name === 'string');
  readLexicon({ ...file, data: { lexicon: { [MAYBE]: plain } } }, builder);
  for (const name of told) {
    if (typeof name === 'string') continue;
    const [, lemma = '', gender] = name;
    addName(lemma, gender === 'f' ? 'f' : 'm', builder, paradigms, MAYBE);
  }
}

const MAYBE = 'maybe-given-name';
/** «Роман/m»: a name among words whose case forms are names, too. */
const GENDERED = /^(.+)\/([mf])$/;

const namesOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];

const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];

function addName(
  name: string,
  gender: 'm' | 'f',
  builder: LexiconBuilder,
  paradigms: Paradigms,
  of = 'given-name',
): void {
  const given = builder.declare(of);
  const lemma = builder.declare('given-lemma');
  const tables = [paradigms.given, paradigms.nouns];
  const forms = name.includes(' ')
    ? [[name]]
    : inflectNoun(name, gender, true, tables, paradigms).singular;
  forms.forEach((slot, i) => {
    const features = forms.length === 1 ? 0 : (parseFeatures(CASES[i] ?? 'nom') ?? 0);
    for (const form of slot) {
      const key = formKey(form);
      builder.add(key, given, gender, features);
      builder.add(key, lemma, name, 0);
    }
  });
}
