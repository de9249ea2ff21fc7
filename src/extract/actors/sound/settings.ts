/** A setting as a record; empty where it is none. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** A setting as a text; null where it is none. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A setting as a list; empty where it is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The texts of a list. */
export const textsOf = (value: unknown): string[] =>
  listOf(value).filter((item) => typeof item === 'string');

/** A record of lists of texts. */
export const listsOf = (value: unknown): Map<string, string[]> =>
  new Map(Object.entries(recordOf(value)).map(([key, list]) => [key, textsOf(list)]));

/** A record of texts. */
export const mapOf = (value: unknown): Map<string, string> =>
  new Map(Object.entries(recordOf(value)).map(([key, sound]) => [key, textOf(sound) ?? '']));
