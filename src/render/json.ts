import { jsonText } from '../text/index.js';
import type { Digest } from '../types/digest.js';
import type { Renderer } from './renderer.js';

/** The whole digest as one JSON document, indented; a comparison is the same document. */
function document(digest: Digest): string {
  return `${jsonText(digest, 2)}\n`;
}

export const json: Renderer = {
  name: 'json',
  renderDigest: document,
  renderComparison: document,
};
