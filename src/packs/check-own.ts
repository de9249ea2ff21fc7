import type { PackedPack } from '../match/index.js';
import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';
import { OWN_RULE, rulesOf } from './own-rules.js';

/** What only code knows the meaning of. */
export interface Meanings {
  /** Values of classes of words. */
  readonly values: ReadonlySet<string>;
  /** Labels of events. */
  readonly events: readonly string[];
}

const lexiconOf = ({ data }: YamlFile): [name: string, entry: unknown][] =>
  isRecord(data) && isRecord(data['lexicon']) ? Object.entries(data['lexicon']) : [];

/**
 * Checks that words which are added to a class stand for what the class can say: one that has only values which code alone
 * knows the meaning of takes no others. Throws {@link SourceError}.
 */
export function checkValues(file: YamlFile, base: PackedPack, { values: closed }: Meanings): void {
  for (const [name, entry] of lexiconOf(file)) {
    const values = valuesOf(base, name);
    if (values.size === 0 || ![...values].every((value) => closed.has(String(value)))) continue;
    const known = [...values].map(String).sort();
    const wrong = (keys: readonly string[], what: string): never => {
      throw new SourceError(
        file.path,
        file.lineOf(['lexicon', ...keys]),
        `class ${name}: ${what}; its values are ${known.join(', ')}`,
      );
    };
    if (!isRecord(entry)) {
      wrong([name], `say what the words stand for, as "${name}: {${known[0] ?? ''}: [...]}"`);
      continue;
    }
    for (const value of Object.keys(entry)) {
      if (known.includes(value)) continue;
      wrong([name, value], `there is no value "${value}"${didYouMean(value, known)}`);
    }
  }
}

/** What the words of a class stand for; nothing where some stand for themselves. */
function valuesOf({ classes, lexicons }: PackedPack, name: string): ReadonlySet<string | number> {
  const id = classes.indexOf(name);
  const values = lexicons
    .flatMap(({ readings }) => readings)
    .filter(([classId]) => classId === id)
    .map(([, value]) => value);
  return new Set(values.includes(null) ? [] : values.filter((value) => value !== null));
}

/** Checks that each class that gets words is one that some rule asks for. Throws {@link SourceError}. */
export function checkClasses(
  file: YamlFile,
  isAsked: (name: string) => boolean,
  known: readonly string[],
): void {
  for (const [name] of lexiconOf(file)) {
    if (isAsked(name)) continue;
    throw new SourceError(
      file.path,
      file.lineOf(['lexicon', name]),
      `class "${name}" is in no rule${didYouMean(name, known)}`,
    );
  }
}

/** Checks the ids and stages of rules. What else they say is checked when they are read. Throws {@link SourceError}. */
export function checkRules(file: YamlFile, stages: readonly string[]): void {
  for (const { rule, keys } of rulesOf(file)) {
    const { id, stage } = rule;
    if (typeof id === 'string' && !id.startsWith(OWN_RULE)) {
      const line = file.lineOf([...keys, 'id']);
      throw new SourceError(
        file.path,
        line,
        `rule ${id}: call it ${OWN_RULE}${id}, as it is yours`,
      );
    }
    if (typeof stage === 'string' && !stages.includes(stage)) {
      const hint = `${didYouMean(stage, stages)}; there are ${stages.join(', ')}`;
      const line = file.lineOf([...keys, 'stage']);
      throw new SourceError(file.path, line, `rule ${String(id)}: no stage "${stage}"${hint}`);
    }
  }
}

/** Labels of events: lower-case words with hyphens. */
const LABEL = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u;

/**
 * Checks that rules name events of which it is known how to read who does what: a shipped one, or one of the user's own
 * that is like it. Throws {@link SourceError}.
 */
export function checkLabels(file: YamlFile, { events }: Meanings): void {
  for (const { rule, keys } of rulesOf(file)) {
    const emit = rule['emit'];
    if (!isRecord(emit) || emit['support'] === true) continue;
    const { label, like } = emit;
    const wrong = (key: string, what: string): never => {
      const line = file.lineOf([...keys, 'emit', key]);
      throw new SourceError(file.path, line, `rule ${String(rule['id'])}: emit.${key}: ${what}`);
    };
    if (typeof label !== 'string' || !LABEL.test(label)) {
      wrong('label', 'name the event in lower-case words with hyphens, as cable-cut');
      continue;
    }
    if (like === undefined && !events.includes(label)) {
      const hint = `${didYouMean(label, events)}; one of your own says which it is like`;
      wrong('label', `there is no event "${label}"${hint}, as {label: ${label}, like: attack}`);
    }
    if (like !== undefined && !events.some((event) => event === like)) {
      const hint = typeof like === 'string' ? didYouMean(like, events) : '';
      wrong('like', `there is no event ${JSON.stringify(like)}${hint}`);
    }
  }
}
