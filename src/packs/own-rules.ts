import { isRecord } from '../types/guards.js';
import type { YamlFile } from '../yaml/yaml-source.js';

/** Begins the ids of a user's rules, which tells them from the shipped ones wherever they are named. */
export const OWN_RULE = 'own.';

/** A rule as it was written, and where. */
interface WrittenRule {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly keys: readonly (string | number)[];
}

/** The rules of a part, whatever they say. */
export function rulesOf({ data }: YamlFile): readonly WrittenRule[] {
  const rules: unknown = isRecord(data) ? data['rules'] : null;
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, i) =>
    isRecord(rule) ? [{ rule, keys: ['rules', i] }] : [],
  );
}

/** The labels of events that rules name. */
export function labelsOf(file: YamlFile): readonly string[] {
  return rulesOf(file).flatMap(({ rule: { emit } }) =>
    isRecord(emit) && typeof emit['label'] === 'string' ? [emit['label']] : [],
  );
}
