import { readdirSync, readFileSync } from 'node:fs';
import type {
  Days,
  ExpectedActor,
  ExpectedArticle,
  ExpectedBoilerplate,
  ExpectedDate,
  ExpectedEvent,
  ExpectedOpen,
  ExpectedOrigin,
  ExpectedQuantity,
  ExpectedTrap,
} from './facts.js';
import {
  day,
  flag,
  listOf,
  number,
  oneOf,
  optional,
  orNull,
  parseYaml,
  record,
  text,
  texts,
  type Read,
} from './fields.js';
import {
  ACTOR_TYPES,
  BASES,
  CATEGORIES,
  CERTAINTIES,
  DATE_MODS,
  LABELS,
  POLARITIES,
  QUANTITY_MODS,
  RELATIONS,
  STATUSES,
} from './vocabulary.js';

const ARTICLES = new URL('../../articles/', import.meta.url);
const EXPECTED = new URL('./expected/', import.meta.url);

const quoted = { text, quote: optional(text, null), line: number };
const days = { from: orNull(day), to: orNull(day) };

const articleOf: Read<ExpectedArticle> = record<ExpectedArticle>({
  story: text,
  language: text,
  title: number,
  published: record<ExpectedArticle['published']>({
    ...days,
    basis: orNull(oneOf(BASES)),
    why: text,
    plausible: record<Days>(days),
  }),
  boilerplate: listOf(
    record<ExpectedBoilerplate>({ line: number, kind: text, soft: optional(flag, false) }),
  ),
  dates: listOf(
    record<ExpectedDate>({
      ...quoted,
      ...days,
      type: oneOf(['DATE', 'DURATION', 'SET']),
      value: text,
      accept: optional(texts, []),
      relation: oneOf(RELATIONS),
      mod: orNull(oneOf(DATE_MODS)),
      certainty: oneOf(CERTAINTIES),
      event: orNull(oneOf(LABELS)),
      truth: optional(day, null),
    }),
  ),
  quantities: listOf(
    record<ExpectedQuantity>({
      ...quoted,
      low: orNull(number),
      best: orNull(number),
      high: orNull(number),
      mod: oneOf(QUANTITY_MODS),
      category: oneOf(CATEGORIES),
      of: orNull(text),
      by: optional(text, null),
      at: texts,
      status: oneOf(STATUSES),
      attribution: optional(text, null),
    }),
  ),
  actors: listOf(record<ExpectedActor>({ ...quoted, entity: text, type: oneOf(ACTOR_TYPES) })),
  events: listOf(
    record<ExpectedEvent>({
      ...quoted,
      label: oneOf(LABELS),
      status: oneOf(STATUSES),
      polarity: oneOf(POLARITIES),
      actors: texts,
      attribution: optional(text, null),
    }),
  ),
  origins: listOf(
    record<ExpectedOrigin>({ ...quoted, name: text, scope: oneOf(['article', 'sentence']) }),
  ),
  open: optional(listOf(record<ExpectedOpen>({ ...quoted, what: text })), []),
  traps: optional(
    listOf(record<ExpectedTrap>({ ...quoted, kind: oneOf(['date', 'quantity']), why: text })),
    [],
  ),
});

/** Reads and parses one YAML file of `expected/`. */
export const readExpected = <T>(name: string, read: Read<T>): T =>
  read(parseYaml(readFileSync(new URL(`${name}.yaml`, EXPECTED), 'utf8'), name), name);

const names = (folder: URL, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** Names of the sample articles, without `.txt`, in code-unit order. */
export const articleNames = (): readonly string[] => names(ARTICLES, '.txt');

/** Names of all files of expectations, `entities` and `stories` included. */
export const expectedNames = (): readonly string[] => names(EXPECTED, '.yaml');

/** The bytes of a sample article and its text; offsets don't count a byte-order mark. */
export function readArticle(name: string): { readonly bytes: Buffer; readonly raw: string } {
  const bytes = readFileSync(new URL(`${name}.txt`, ARTICLES));
  return { bytes, raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
}

/** The facts expected of one article; throws where the file is not well-formed. */
export const expectedOf = (name: string): ExpectedArticle => readExpected(name, articleOf);
