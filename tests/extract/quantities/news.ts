import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { QuantityMention } from '../../../src/types/index.js';
import { analyse } from '../../support/quantities.js';
import { loadNames } from '../../support/gazetteer.js';
import { ROOT } from '../../support/packs.js';

/** Fields of a count besides its number; null where the text does not say. */
const FIELDS = ['of', 'by', 'at', 'when', 'says'] as const;
type Field = (typeof FIELDS)[number];

/** One number of a text: what is expected and what is read have the same form. */
export interface Count {
  readonly category: string;
  readonly value: string;
  readonly mod: string;
  readonly status: string;
  readonly polarity: string;
  /** Null where the expectation leaves it open. */
  readonly measure: string | null;
  readonly fields: Readonly<Record<Field, string | null>>;
}

/** A text with the counts that a careful reader takes from it. */
export interface NewsItem {
  readonly text: string;
  readonly counts: readonly Count[];
}

/** The texts of a file beside this one, `news/en`. */
export function newsOf(file: string): readonly NewsItem[] {
  const path = `${ROOT}tests/extract/quantities/${file}.yaml`;
  const data: unknown = parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(data)) throw new TypeError(`${path}: expected a list`);
  return data.map((item: unknown, i) => itemOf(item, `${path}[${i}]`));
}

function itemOf(item: unknown, where: string): NewsItem {
  if (typeof item !== 'object' || item === null || !('text' in item) || !('counts' in item))
    throw new TypeError(`${where}: expected text and counts`);
  const { text, counts } = item;
  if (typeof text !== 'string' || !Array.isArray(counts))
    throw new TypeError(`${where}: expected text and counts`);
  return { text, counts: counts.map((count) => countOf(String(count))) };
}

const MEASURES = ['stock', 'cumulative', 'change', 'plan'];

/** `killed 3 at-least; of United States; at Jordan; when January 28; planned`. */
function countOf(notation: string): Count {
  const [head = '', ...rest] = notation.split(';').map((part) => part.trim());
  const [category = '', value = '', mod] = head.split(' ');
  const fields: Record<Field, string | null> = {
    of: null,
    by: null,
    at: null,
    when: null,
    says: null,
  };
  for (const field of FIELDS) {
    fields[field] =
      rest.find((part) => part.startsWith(`${field} `))?.slice(field.length + 1) ?? null;
  }
  return {
    category,
    value,
    mod: mod ?? (value.includes('..') ? 'range' : 'exact'),
    status: rest.find((part) => part === 'planned' || part === 'hypothetical') ?? 'asserted',
    polarity: rest.includes('denied') ? 'negative' : 'positive',
    measure: rest.find((part) => MEASURES.includes(part)) ?? null,
    fields,
  };
}

/** What the stages read from a text; entities by their English name, dates as they are written. */
export function readCounts(code: string, text: string): readonly Count[] {
  const names = loadNames();
  const gazetteer = names.gazetteers.get(code);
  const { quantities, actors, dates } = analyse(code, text, gazetteer, names.entities);
  const nameOf = (id: string | null): string | null =>
    id === null
      ? null
      : (names.entities.get(id)?.name ?? actors.find(({ entity }) => entity === id)?.name ?? id);
  return quantities.map((mention) => ({
    category: mention.category,
    value: valueOf(mention),
    mod: mention.mod,
    status: mention.status,
    polarity: mention.polarity,
    measure: mention.measure,
    fields: {
      of: nameOf(mention.of),
      by: nameOf(mention.by),
      at: nameOf(mention.at),
      when: dates.find(({ id }) => id === mention.when)?.text ?? null,
      says: nameOf(mention.attribution),
    },
  }));
}

function valueOf({ low, best, high }: QuantityMention): string {
  if (best !== null) return String(best);
  return high === null ? String(low) : `${low}..${high}`;
}

/** Right, reported and expected values of one field. */
export class Figure {
  right = 0;
  reported = 0;
  expected = 0;

  get precision(): number {
    return this.reported === 0 ? 1 : this.right / this.reported;
  }

  get recall(): number {
    return this.expected === 0 ? 1 : this.right / this.expected;
  }
}

/** What was compared, and each difference in words. */
export interface Score {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly mistakes: readonly string[];
}

/** Compares what the stages read with what is expected, field by field. */
export function scoreNews(code: string, items: readonly NewsItem[]): Score {
  const figures = new Map<string, Figure>();
  const mistakes: string[] = [];
  const note = (name: string, wanted: string | null, got: string | null): boolean => {
    const figure = figures.get(name) ?? new Figure();
    figures.set(name, figure);
    if (wanted !== null) figure.expected += 1;
    if (got !== null) figure.reported += 1;
    if (wanted !== null && wanted === got) figure.right += 1;
    return wanted === got;
  };
  for (const { text, counts } of items) {
    const left = [...readCounts(code, text)];
    for (const count of counts) {
      const at = left.findIndex(({ value }) => value === count.value);
      const got = at < 0 ? null : left.splice(at, 1)[0];
      const wrong: string[] = [];
      const compare = (name: string, wanted: string | null, read: string | null): void => {
        if (!note(name, wanted, read)) wrong.push(`${name} ${String(wanted)} ≠ ${String(read)}`);
      };
      compare('value', count.value, got?.value ?? null);
      for (const field of FIELDS) compare(field, count.fields[field], got?.fields[field] ?? null);
      if (got) {
        for (const key of ['category', 'mod', 'status', 'polarity'] as const)
          compare(key, count[key], got[key]);
        if (count.measure !== null) compare('measure', count.measure, got.measure);
      }
      if (wrong.length > 0) mistakes.push(`${text}\n    ${count.value}: ${wrong.join('; ')}`);
    }
    for (const { value, category, fields } of left) {
      note('value', null, value);
      for (const field of FIELDS) note(field, null, fields[field]);
      mistakes.push(`${text}\n    ${category} ${value}: is none`);
    }
  }
  return { figures, mistakes };
}
