import { renderComparison } from './comparison.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { Renderer } from './renderer.js';
import { renderSummary } from './summary.js';

export { PLAIN } from './paint.js';
export type { Paint } from './paint.js';
export type { Renderer, RenderOptions } from './renderer.js';
export { foreign, safe } from './clean-text.js';
export { loadWidths } from './width.js';

const text: Renderer = { name: 'text', renderDigest: renderSummary, renderComparison };

/** All formats, the default first. */
export const RENDERERS: readonly Renderer[] = [text, json, ndjson];

/** The format of that name; null when there is none. */
export function rendererOf(name: string): Renderer | null {
  return RENDERERS.find((renderer) => renderer.name === name) ?? null;
}
