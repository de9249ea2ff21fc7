/** The short names of all schemas, for command lines that are to be completed without loading the schemas. */
export const SCHEMA_NAMES = [
  'article',
  'config',
  'delta',
  'digest',
  'error',
  'explanation',
  'fact',
  'language',
  'languages',
  'missed',
  'report',
  'verification',
] as const;

/** The short name of a schema: `fact` of `digest/fact/1`. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];
