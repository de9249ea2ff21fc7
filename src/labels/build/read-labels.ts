import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, SourceError, type YamlFile } from '../../build/yaml-file.js';
import { isRecord } from '../../types/guards.js';
import { fill, namesIn } from '../template.js';
import { LABEL_CASES, type LabelLanguage } from '../types.js';

/** What a template may ask for, in the nominative or in a case. */
const NAMES = ['who', 'target', 'at', 'in', 'place', 'party', 'person', 'country', 'by', 'measure'];

/** A language's `labels.yaml`. */
export interface LabelSource {
  readonly code: string;
  /** Endings by which the forms of states are chosen where the language allows several. */
  readonly stateEndings: readonly string[];
  readonly templates: Omit<LabelLanguage, 'names'>;
}

/** The label templates of a language; null where it has none. Throws {@link SourceError}. */
export function readLabels(languagesDir: string, code: string): LabelSource | null {
  const path = join(languagesDir, code, 'labels.yaml');
  if (!existsSync(path)) return null;
  const file = readYaml(path, `${code}/labels.yaml`);
  const { data } = file;
  if (!isRecord(data) || typeof data['and'] !== 'string') {
    throw new SourceError(file.path, 1, 'needs and:, events: and counts:');
  }
  const events = readTemplates(file, 'events');
  const counts = Object.entries(readTemplates(file, 'counts'));
  const endings: unknown[] = Array.isArray(data['states-end-in']) ? data['states-end-in'] : [];
  return {
    code,
    stateEndings: endings.map(String),
    templates: {
      code,
      and: data['and'],
      backed: typeof data['backed'] === 'string' ? data['backed'] : '',
      events,
      counts: Object.fromEntries(counts.map(([key, [template = '']]) => [key, template])),
    },
  };
}

function readTemplates(file: YamlFile, part: string): Record<string, readonly string[]> {
  const source = isRecord(file.data) ? file.data[part] : undefined;
  if (!isRecord(source)) {
    throw new SourceError(file.path, file.lineOf([part]), `${part}: must be a mapping`);
  }
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => {
      const templates = (Array.isArray(value) ? value : [value]).map(String);
      const wrong = problemOf(templates);
      if (wrong === null) return [key, templates];
      throw new SourceError(file.path, file.lineOf([part, key]), `${key}: ${wrong}`);
    }),
  );
}

/** What is wrong with the templates of a label; null when nothing is. */
function problemOf(templates: readonly string[]): string | null {
  const unknown = templates.flatMap(namesIn).find((name) => {
    const [word = '', grammatical, more] = name.split('.');
    const hasCase = grammatical === undefined || LABEL_CASES.some((each) => each === grammatical);
    return !NAMES.includes(word) || !hasCase || more !== undefined;
  });
  if (unknown !== undefined) return `nothing is known as {${unknown}}`;
  // Where nothing is known but what happens, it must still have a label.
  const bare = fill(templates.at(-1) ?? '', { measure: 'x' });
  return bare === '' || /[{}[\]|]/u.test(bare)
    ? 'the last template must do without any name'
    : null;
}
