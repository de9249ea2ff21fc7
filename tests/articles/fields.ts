import { isMap, isSeq, parseDocument } from 'yaml';

/** What one field of a row may be read as; throws a message that starts with `where`. */
export type Read<T> = (value: unknown, where: string) => T;

const fail = (where: string, wanted: string, value: unknown): never => {
  throw new Error(`${where}: expected ${wanted}, got ${JSON.stringify(value)}`);
};

export const text: Read<string> = (value, where) =>
  typeof value === 'string' && value !== '' ? value : fail(where, 'a text', value);

export const number: Read<number> = (value, where) =>
  typeof value === 'number' ? value : fail(where, 'a number', value);

export const flag: Read<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : fail(where, 'true or false', value);

/** A day as `2024-09-27`; that it exists is checked too. */
export const day: Read<string> = (value, where) => {
  const iso = text(value, where);
  const time = Date.parse(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return real && iso.length === 10 ? iso : fail(where, 'a day', value);
};

/** One of a closed list of words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (value, where) =>
    words.find((word) => word === value) ?? fail(where, words.join(' | '), value);

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, where) =>
    value === null ? null : read(value, where);

/** A field that may be left out: `missing` stands for it then. */
export const optional =
  <T, M>(read: Read<T>, missing: M): Read<T | M> =>
  (value, where) =>
    value === undefined ? missing : read(value, where);

export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, where) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => read(item, `${where}[${index}]`))
      : fail(where, 'a list', value);

/** `null`, one text or several, always as a list. */
export const texts: Read<readonly string[]> = (value, where) => {
  if (value === null) return [];
  return Array.isArray(value) ? listOf(text)(value, where) : [text(value, where)];
};

const complete = <T extends object>(
  row: Partial<T>,
  fields: { readonly [K in keyof T]: Read<T[K]> },
  where: string,
): T => {
  const isComplete = (candidate: Partial<T>): candidate is T =>
    Object.keys(fields).every((name) => name in candidate);
  return isComplete(row) ? row : fail(where, 'all fields', row);
};

/** A row with exactly these fields: a missing or unknown one is an error, so that a slip is seen. */
export const record =
  <T extends object>(fields: { readonly [K in keyof T]: Read<T[K]> }): Read<T> =>
  (value, where) => {
    if (typeof value !== 'object' || value === null) return fail(where, 'a row', value);
    const given = new Map<string, unknown>(Object.entries(value));
    const known = new Set(Object.keys(fields));
    const unknown = [...given.keys()].filter((name) => !known.has(name));
    if (unknown.length > 0) return fail(where, `only ${[...known].join(', ')}`, unknown);
    const result: Partial<T> = {};
    for (const name in fields) result[name] = fields[name](given.get(name), `${where}.${name}`);
    return complete(result, fields, where);
  };

/** Parses YAML strictly: errors and warnings both throw. */
export function parseYaml(source: string, where: string): unknown {
  const document = parseDocument(source, { uniqueKeys: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) throw new Error(`${where}: ${problem.message}`);
  if (!isMap(document.contents) && !isSeq(document.contents)) fail(where, 'a map', null);
  const value: unknown = document.toJS();
  return value;
}
