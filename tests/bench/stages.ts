import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ru } from 'chrono-node';
import { franc } from 'franc';
import { openResources } from '../../src/io/resources.js';
import { extractDocument, understandPage } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import { scan } from '../../src/text/index.js';
import type { RawDocument } from '../../src/types/index.js';

const ARTICLES = fileURLToPath(new URL('../articles/', import.meta.url));
const CHARACTERS = 400_000;
const ROUNDS = 7;

interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly to?: string;
}

/** Characters a second of each stage on Russian text, beside chrono's Russian parser and franc on the same text. */
export async function stages(): Promise<Record<string, Figure>> {
  const resources = await openResources();
  const texts = russianTexts(resources);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const documents = texts.map(documentOf);
  const work: Record<string, () => void> = {
    "chrono's Russian parser": () => {
      for (const text of texts) ru.parse(text, new Date('2024-09-28T12:00:00Z'));
    },
    franc: () => {
      for (const text of texts) franc(text);
    },
    'tokens and keys': () => {
      for (const text of texts) scan(text);
    },
    'language detection': () => {
      for (const text of texts) resources.detect(text);
    },
    'page to sentences': () => {
      for (const document of documents) understandPage(document, resources, { clean: true });
    },
    'whole extraction': () => {
      for (const document of documents) extractDocument(document, resources, { clean: true });
    },
  };
  const rates = ratesOf(work, total);
  const peer = rates["chrono's Russian parser"] ?? 1;
  return Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => [
      name,
      { value: rate, unit: 'char/s', ratio: rate / peer, to: "chrono's Russian parser" },
    ]),
  );
}

/** Medians over rounds in which every piece of work has its turn, so that a slow moment hits all alike. */
function ratesOf(work: Record<string, () => void>, characters: number): Record<string, number> {
  const times = new Map<string, number[]>(Object.keys(work).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(work)) {
      const started = performance.now();
      run();
      // The first rounds warm the compiler up.
      if (round > 1) times.get(name)?.push(performance.now() - started);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, list]) => {
      const sorted = list.sort((a, b) => a - b);
      return [name, (characters * 1000) / (sorted[sorted.length >> 1] ?? 1)];
    }),
  );
}

function russianTexts(resources: Resources): string[] {
  const texts = readdirSync(ARTICLES)
    .sort()
    .map((name) => readFileSync(`${ARTICLES}${name}`, 'utf8'))
    .filter((text) => resources.detect(text).code === 'ru');
  const many: string[] = [];
  for (let length = 0; length < CHARACTERS;) {
    for (const text of texts) {
      many.push(text);
      length += text.length;
    }
  }
  return many;
}

/** NDJSON of so many articles: the project's own texts with numbers of their own. */
export function generate(count: number): string {
  const texts = readdirSync(ARTICLES)
    .sort()
    .map((name) => readFileSync(`${ARTICLES}${name}`, 'utf8'));
  return Array.from({ length: count }, (_, i) => {
    const text = (texts[i % texts.length] ?? '').replaceAll('2500', String(2000 + (i % 900)));
    return `${JSON.stringify({ id: `g${i}`, text })}\n`;
  }).join('');
}

function documentOf(raw: string, i: number): RawDocument {
  return {
    id: `b${i}`,
    path: `b${i}.txt`,
    input: 'text',
    encoding: 'utf-8',
    bytes: '',
    raw,
    frontMatter: 0,
    title: null,
    outlet: null,
    url: null,
    published: null,
    language: null,
    replaced: 0,
  };
}
