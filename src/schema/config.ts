import { CONFIG_KEYS, type ConfigKind } from '../config/index.js';
import { OWN_RULE } from '../packs/own-rules.js';
import { RULE_TOPICS } from '../packs/own-part.js';
import { RULE_KEYS } from '../packs/rule-source.js';
import { amount, described, document, flag, list, mapOf, text } from './schema.js';
import type { Schema } from './schema.js';

const path: Schema = { ...text, minLength: 1 };

const phrases: Schema = { anyOf: [text, list(text)] };

function closed(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, properties, required };
}

const rule = closed(
  {
    ...Object.fromEntries(RULE_KEYS.map((key) => [key, {}])),
    id: { ...text, pattern: `^${OWN_RULE.replace('.', '\\.')}` },
    match: phrases,
    emit: { type: 'object' },
    priority: amount,
    examples: mapOf({}),
    negatives: list(text),
  },
  ['id', 'match'],
);

/** Words and rules of a topic. What their notation means is checked when they are compiled. */
const part: Schema = closed({
  lexicon: { type: 'object' },
  patterns: mapOf(text),
  rules: list(rule),
  positive: mapOf(phrases),
  negative: list(text),
});

const packs = mapOf(
  closed({
    ...Object.fromEntries(RULE_TOPICS.map((topic) => [topic, part])),
    clean: { type: 'object' },
  }),
);

const KINDS: Readonly<Record<ConfigKind, Schema>> = {
  text,
  path,
  paths: { anyOf: [text, list(path)] },
  number: amount,
  flag,
  names: mapOf(text),
  packs,
  watch: closed({ entities: list(path), categories: list(path), words: list(path) }),
};

/** `digest.yaml`, for editors that complete and check YAML. It alone is an input: unknown keys are mistakes in it. */
export const CONFIG = document('config', 1, 'What digest.yaml may hold, for editors.', {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    CONFIG_KEYS.map(({ name, kind, help }) => [name, described(help, KINDS[kind])]),
  ),
});
