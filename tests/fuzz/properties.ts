import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseConfig } from '../../src/config/index.js';
import {
  extract,
  merge,
  readLine,
  render,
  type ArticleLine,
  type Resources,
} from '../../src/index.js';
import { ROOT } from '../support/packs.js';
import { CONTROL } from './case.js';

const FOLDER = join(ROOT, 'articles');
const ARTICLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const FORMATS = ['text', 'json', 'ndjson', 'yaml', 'csv', 'tsv', 'html', 'markdown', 'ical'];

/** What a crawler, a converter or an enemy does to a text: a piece of it is replaced by something else. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  piece: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '\u001B[31m',
      '\u202E',
      '\r',
      '\n\n',
      '9'.repeat(30),
      '«',
      '(',
      ' – ',
      '\uFEFF',
    ),
    fc.constantFrom(...ARTICLES).map((text) => text.slice(100, 300)),
  ),
});

/** An article of our own, much damaged. */
export const damagedArticle = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.array(damage, { minLength: 1, maxLength: 12 }))
  .map(([text, damages]) =>
    damages.reduce((before, { at, length, piece }) => {
      const start = Math.floor(at * before.length);
      return before.slice(0, start) + piece + before.slice(start + length);
    }, text),
  );

/** Whatever was done to it, an article is read, cited to the letter, merged, and rendered without a control. */
export async function survives(text: string, resources: Resources): Promise<boolean> {
  const line = await extract({ text }, resources);
  const characters = Array.from(text);
  const cited = line.mentions.every(
    (mention) => characters.slice(mention.start, mention.end).join('') === mention.text,
  );
  const digest = merge([line], resources);
  for (const format of FORMATS) {
    if (CONTROL.test(await render(digest, { format }))) return false;
  }
  return cited;
}

/** A value that takes the place of another in JSON. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, '', -1, 0.5, 1e308, [], {}, [[[]]], '__proto__', true),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

/** Puts something strange in the place of some part of a line. */
export const strangeChange = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  value: strange,
});

/** A line that somebody changed is refused with a reason, or merged and rendered. */
export async function refusedOrMerged(
  line: ArticleLine,
  { steps, value }: { readonly steps: readonly number[]; readonly value: unknown },
  resources: Resources,
): Promise<boolean> {
  const copy: unknown = JSON.parse(JSON.stringify(line));
  let parent = copy as Record<string, unknown>;
  for (const [i, step] of steps.entries()) {
    const keys = Object.keys(parent);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const inner = parent[key];
    if (i === steps.length - 1 || typeof inner !== 'object' || inner === null) {
      parent[key] = value;
      break;
    }
    parent = inner as Record<string, unknown>;
  }
  const result = readLine(JSON.stringify(copy));
  if (!result.ok) return result.problem !== '';
  const text = await render(merge([result.line], resources));
  return !CONTROL.test(text);
}

/** A configuration is read, or refused with the file and line. */
export function readOrRefused(yaml: string): boolean {
  try {
    parseConfig(yaml, 'digest.yaml');
    return true;
  } catch (error) {
    return error instanceof Error && /^digest\.yaml:\d+: /u.test(error.message);
  }
}
