import { Ajv2020 } from 'ajv/dist/2020.js';
import { SCHEMAS } from '../../src/schema/index.js';
import type { Schema } from '../../src/schema/index.js';

/** Refuses keys that a schema does not name: consumers let them pass, but we want to know of them. */
function tight(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tight);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, tight(each)]));
  return 'properties' in inner ? { additionalProperties: false, ...inner } : inner;
}

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
const validators = new Map(
  Object.values(SCHEMAS).map((schema: Schema) => [
    String(schema['title']),
    ajv.compile(tight(schema) as Schema),
  ]),
);

/** What is wrong with an output by the schema that it names; nothing: an empty list. */
export function problems(output: Readonly<Record<string, unknown>>): unknown {
  const validate = validators.get(String(output['schema']));
  if (validate === undefined) return `no schema ${String(output['schema'])}`;
  return validate(output) ? [] : validate.errors?.slice(0, 5);
}
