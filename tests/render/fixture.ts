import { readFileSync } from 'node:fs';
import { PLAIN, wholeOriginal } from '../../src/render/index.js';
import type { Original, RenderOptions } from '../../src/render/index.js';
import type { ArticleLine } from '../../src/types/article-line.js';
import type { Digest } from '../../src/types/digest.js';

function read(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

function lines(name: string): unknown[] {
  return read(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/**
 * A digest of three articles of our own, as it was made once: what rules find in them later changes nothing here. The
 * articles are hostile: markup, formulas, a script as an address, controls, a direction override.
 */
export const DIGEST = JSON.parse(read('digest.json')) as Digest;

/** Their lines. */
export const LINES = lines('lines.ndjson') as ArticleLine[];

const TEXTS = lines('articles.ndjson') as { id: string; text: string }[];

/** Their texts. */
export const ORIGINALS: readonly Original[] = LINES.map((line) =>
  wholeOriginal(TEXTS.find(({ id }) => id === line.id)?.text ?? '', line),
);

export const OPTIONS: RenderOptions = {
  columns: 100,
  paint: PLAIN,
  terminal: false,
  originals: ORIGINALS,
};
