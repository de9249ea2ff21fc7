import { CONFIG } from './config.js';
import { DELTA } from './delta.js';
import { DIGEST } from './digest.js';
import { EXPLANATION, MISSED } from './explanation.js';
import { FACT } from './fact.js';
import { LANGUAGES } from './languages.js';
import { ARTICLE, ERROR, LANGUAGE } from './lines.js';
import type { SchemaName } from './names.js';
import { REPORT } from './report.js';
import type { Schema } from './schema.js';
import { VERIFICATION } from './verification.js';

export type { Schema } from './schema.js';

/** The schema of every JSON output, and of `digest.yaml`, by its short name: `digest/NAME/1`. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  article: ARTICLE,
  config: CONFIG,
  delta: DELTA,
  digest: DIGEST,
  error: ERROR,
  explanation: EXPLANATION,
  fact: FACT,
  language: LANGUAGE,
  languages: LANGUAGES,
  missed: MISSED,
  report: REPORT,
  verification: VERIFICATION,
} satisfies Readonly<Record<SchemaName, Schema>>;
