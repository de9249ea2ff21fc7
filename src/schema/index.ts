import { DIGEST } from './digest.js';
import { FACT } from './fact.js';
import { ARTICLE, ERROR, LANGUAGE } from './lines.js';
import type { Schema } from './schema.js';

export type { Schema } from './schema.js';

/** The schema of every JSON output by its short name: `digest/NAME/1`. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  article: ARTICLE,
  digest: DIGEST,
  error: ERROR,
  fact: FACT,
  language: LANGUAGE,
};
