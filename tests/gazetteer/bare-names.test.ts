import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../support/packs.js';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly of?: string;
  readonly ambiguous?: readonly string[];
  readonly [language: string]: unknown;
}

interface Name {
  readonly entry: Entry;
  /** `language/name`, as `ambiguous` lists it. */
  readonly text: string;
}

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];
const folder = join(ROOT, 'src', 'gazetteer', 'data');

const bodies = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as Entry[])
  .filter(({ type, of }) => (type === 'government' || type === 'military') && of !== undefined);

const names = bodies.flatMap((entry): Name[] =>
  LANGUAGES.flatMap((language) => {
    const list = entry[language];
    const all = Array.isArray(list) ? (list as (string | { lemma: string })[]) : [];
    return all.map((name) => ({
      entry,
      text: `${language}/${typeof name === 'string' ? name : name.lemma}`,
    }));
  }),
);

test('a body’s name that other states’ bodies have before their country’s counts only where its state is named', () => {
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.text.toLowerCase().split(' ')[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const bare = names.filter(({ entry, text }) => {
    const start = `${text.toLowerCase()} `;
    const alike = byFirst.get(text.toLowerCase().split(' ')[0] ?? '') ?? [];
    return alike.some(
      (other) => other.entry.of !== entry.of && other.text.toLowerCase().startsWith(start),
    );
  });
  expect(bare.length).toBeGreaterThan(5);
  const sure = bare.filter(({ entry, text }) => entry.ambiguous?.includes(text) !== true);
  expect(sure.map(({ entry, text }) => `${entry.id}: ${text}`)).toEqual([]);
});
