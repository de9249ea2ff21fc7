/** A JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const amount: Schema = { type: 'number' };
/** An offset in code points, a number of things. */
export const count: Schema = { type: 'integer', minimum: 0 };
/** A place in a row, from 1: a line, the number of an article. */
export const ordinal: Schema = { type: 'integer', minimum: 1 };
/** An ISO day; years before Christ are written `BC0044-03-15`. */
export const day: Schema = { type: 'string', pattern: '^(?:BC)?\\d{4}-\\d{2}-\\d{2}$' };
/** 64 bits of a hash, in hex. */
export const shortHash: Schema = { type: 'string', pattern: '^[0-9a-f]{16}$' };

/** The same with words that say what it means. */
export function described(description: string, schema: Schema): Schema {
  return { description, ...schema };
}

/** `null`, or what the schema says. */
export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Schema {
  return { enum: words };
}

/** This word and no other. */
export function only(word: string): Schema {
  return { const: word };
}

/** What the keys of a type hold, each of them. */
export type Properties<T> = { readonly [K in keyof Required<T>]: Schema };

/**
 * An object with the keys of a type, all of them there but those marked optional. Further keys are let pass: within a
 * version they may be added.
 */
export function object<T extends object>(
  properties: Properties<T>,
  optional: readonly (keyof T & string)[] = [],
): Schema {
  const required = Object.keys(properties).filter((key) => !optional.some((each) => each === key));
  return { type: 'object', properties, required };
}

/** An object with any keys. */
export function mapOf(values: Schema): Schema {
  return { type: 'object', additionalProperties: values };
}

/** A definition of the same document. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** A document of its own: what is named in `$defs` stands in it once. */
export function document(
  name: string,
  version: number,
  description: string,
  schema: Schema,
  definitions: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:digest:schema:${name}:${String(version)}`,
    title: `digest/${name}/${String(version)}`,
    description,
    ...schema,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  };
}
