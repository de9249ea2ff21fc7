import { failed, type Problem } from '../common/problem.js';
import { isObject } from './record.js';

/** JSON, one object or a list of them. */
const SCHEMA = /^\s*(?:\[\s*)?\{\s*"schema"\s*:\s*"(digest\/[a-z]+\/\d+)"/u;
const YAML_SCHEMA = /^schema: (digest\/[a-z]+\/\d+)\n/u;
/** What the HTML report says of itself. */
const GENERATOR = /<meta name="generator" content="digest \d/u;
const RECORD = /^\s*\{\s*"(?:id|text|title|published|language|outlet|url)"\s*:/u;

/** The schema name of one of our own output objects; null for anything else. */
export function digestSchema(value: unknown): string | null {
  if (!isObject(value)) return null;
  const { schema } = value;
  return typeof schema === 'string' && schema.startsWith('digest/') ? schema : null;
}

/** What is wrong with our own output as an input. */
export function schemaProblem(schema: string): Problem {
  const advice = schema.startsWith('digest/article/')
    ? 'use digest merge to go on from it'
    : 'give the articles themselves';
  return failed('digest-output', `is an output of digest (${schema}), not an article: ${advice}`)
    .problem;
}

/** The problem with a page that is our own report. */
export function reportPage(html: string): Problem | null {
  return GENERATOR.test(html.slice(0, 1000)) ? schemaProblem('digest/digest/1') : null;
}

/** The problem with text that is meant for another reader: our own output, or NDJSON records. */
export function dataInText(raw: string): Problem | null {
  const start = raw.slice(0, 1000);
  const schema = (SCHEMA.exec(start) ?? YAML_SCHEMA.exec(start))?.[1];
  if (schema !== undefined) return schemaProblem(schema);
  if (!RECORD.test(start)) return null;
  return failed('wrong-input', 'is JSON, not text: use --input ndjson, with one record a line')
    .problem;
}
