import { CONFIG_KEYS, type ConfigKind } from './keys.js';

const KINDS: Readonly<Record<ConfigKind, object>> = {
  text: { type: 'string' },
  path: { type: 'string', minLength: 1 },
  paths: {
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string', minLength: 1 } }],
  },
  number: { type: 'number' },
  flag: { type: 'boolean' },
  names: { type: 'object', additionalProperties: { type: 'string' } },
};

/** The JSON Schema of `digest.yaml`, for editors that complete and check YAML. */
export function configJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'digest.yaml',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      CONFIG_KEYS.map(({ name, kind, help }) => [name, { ...KINDS[kind], description: help }]),
    ),
  };
}
