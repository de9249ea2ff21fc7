import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toArticleLine } from '../../src/article-line.js';
import { readInputs } from '../support/read-inputs.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import type { ArticleLine } from '../../src/types/article-line.js';
import type { RawDocument } from '../../src/types/index.js';
import { ROOT } from '../support/packs.js';

/** Folders of articles: our own, and real ones where a checkout lies beside them. */
export const FOLDERS = ['articles', '../shared/articles'].filter((folder) =>
  existsSync(join(ROOT, folder)),
);

/** Names of the texts in a folder. */
export function textsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

/** A text as it is read. */
export async function documentAt(path: string): Promise<RawDocument> {
  for await (const result of readInputs([path], {})) {
    if (result.ok) return result.document;
    throw new Error(`${path}: ${result.error.message}`);
  }
  throw new Error(`${path}: no input`);
}

/** What `digest extract` prints for a document. */
export function lineOf(document: RawDocument, resources: Resources): ArticleLine {
  const extraction = extractDocument(document, resources, { clean: true });
  return toArticleLine(extraction, { version: '1', rules: 'r' });
}

/** The line of a text under a name that may tell its date, read from bytes as a file would be. */
export async function lineOfText(
  name: string,
  text: string,
  resources: Resources,
): Promise<ArticleLine> {
  const folder = mkdtempSync(join(tmpdir(), 'digest-property-'));
  try {
    writeFileSync(join(folder, name), text);
    return lineOf(await documentAt(join(folder, name)), resources);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function textAt(folder: string, name: string): string {
  return readFileSync(join(ROOT, folder, name), 'utf8');
}
