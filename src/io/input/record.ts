import { isoDay } from './iso-day.js';
import { done, failed, type Outcome } from '../common/problem.js';

/** An article as a line of NDJSON gives it; null where the line does not say. */
export interface InputRecord {
  readonly id: string | null;
  readonly text: string;
  readonly title: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** BCP 47; binding. */
  readonly language: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** Facts about an article that a file may state, by the names they have in records. */
export type Facts = Omit<InputRecord, 'id' | 'text'>;

/** An object with unknown values. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object, not an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu;

/** Checks the fields of a record. Null and empty strings count as absent, unknown keys as nothing. */
export function parseRecord(value: unknown): Outcome<InputRecord> {
  if (!isObject(value)) {
    return failed('bad-record', 'is not an object: write {"text": "…"} on each line');
  }
  const { text } = value;
  if (typeof text !== 'string') {
    const found = Object.hasOwn(value, 'text') ? `is ${kindOf(text)}` : 'is missing';
    return failed('bad-record', `"text" ${found}: give the article's text as a string`);
  }
  const id = Number.isSafeInteger(value['id']) ? String(value['id']) : value['id'];
  const idField = optionalString({ id }, 'id');
  if (!idField.ok) return idField;
  const facts = parseFacts(value);
  return facts.ok ? done({ id: idField.value, text, ...facts.value }) : facts;
}

/** Checks title, published, language, outlet and url; all of them may be absent. */
export function parseFacts(value: JsonObject): Outcome<Facts> {
  const found: Record<keyof Facts, string | null> = {
    title: null,
    published: null,
    language: null,
    outlet: null,
    url: null,
  };
  for (const key of ['title', 'published', 'language', 'outlet', 'url'] as const) {
    const field = optionalString(value, key);
    if (!field.ok) return field;
    found[key] = field.value;
  }
  const { published, language } = found;
  const day = published === null ? null : isoDay(published);
  if (published !== null && day === null) {
    return failed(
      'bad-record',
      `"published" is '${short(published)}': give an ISO date such as 2024-09-27`,
    );
  }
  if (language !== null && !LANGUAGE.test(language)) {
    return failed(
      'bad-record',
      `"language" is '${short(language)}': give a BCP 47 code such as uk or ar`,
    );
  }
  return done({ ...found, published: day });
}

function optionalString(value: JsonObject, key: string): Outcome<string | null> {
  const field = Object.hasOwn(value, key) ? value[key] : null;
  if (field === null || field === undefined) return done(null);
  if (typeof field !== 'string') {
    return failed('bad-record', `"${key}" is ${kindOf(field)}: give a string, or leave it out`);
  }
  const trimmed = field.trim();
  return done(trimmed === '' ? null : trimmed);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
