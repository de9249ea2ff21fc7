import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Resources } from '../../src/resources.js';
import type { RawDocument } from '../../src/types/index.js';
import { rawDocument } from '../support/documents.js';

const ARTICLES = fileURLToPath(new URL('../articles/', import.meta.url));

/** The project's own articles. */
export function ownTexts(): string[] {
  return readdirSync(ARTICLES)
    .sort()
    .map((name) => readFileSync(`${ARTICLES}${name}`, 'utf8'));
}

/** Own articles in one language, again and again until there are so many characters. */
export function textsIn(language: string, characters: number, resources: Resources): string[] {
  const texts = ownTexts().filter((text) => resources.detect(text).code === language);
  const many: string[] = [];
  for (let length = 0; length < characters;) {
    for (const text of texts) {
      many.push(text);
      length += text.length;
    }
  }
  return many;
}

/** NDJSON of so many articles: own texts with numbers of their own. */
export function generate(count: number): string {
  const texts = ownTexts();
  return Array.from({ length: count }, (_, i) => {
    const text = (texts[i % texts.length] ?? '').replaceAll('2500', String(2000 + (i % 900)));
    return `${JSON.stringify({ id: `g${i}`, text })}\n`;
  }).join('');
}

/** A text as the reader would hand it over. */
export const documentOf = (raw: string, i: number): RawDocument =>
  rawDocument(raw, { id: `b${i}`, path: `b${i}.txt` });
