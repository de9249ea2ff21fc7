import { stringify } from 'yaml';
import type { Digest } from '../types/digest.js';
import type { Renderer } from './renderer.js';

/** Any value as one YAML document; strings are never folded, so that lines can be compared. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

function document(digest: Digest): string {
  return yamlText(digest);
}

/** The JSON document as YAML. */
export const yaml: Renderer = {
  name: 'yaml',
  renderDigest: document,
  renderComparison: document,
};
