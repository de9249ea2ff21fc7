import { CONFIG_KEYS, type ConfigKind } from '../config/index.js';
import { amount, described, document, flag, list, mapOf, text } from './schema.js';
import type { Schema } from './schema.js';

const path: Schema = { ...text, minLength: 1 };

const KINDS: Readonly<Record<ConfigKind, Schema>> = {
  text,
  path,
  paths: { anyOf: [text, list(path)] },
  number: amount,
  flag,
  names: mapOf(text),
};

/** `digest.yaml`, for editors that complete and check YAML. It alone is an input: unknown keys are mistakes in it. */
export const CONFIG = document('config', 1, 'What digest.yaml may hold, for editors.', {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    CONFIG_KEYS.map(({ name, kind, help }) => [name, described(help, KINDS[kind])]),
  ),
});
