import { Document, Scalar, visit } from 'yaml';
import { hasControls, spellControls } from '../text/index.js';
import type { Renderer } from './renderer.js';

/** Any value as one YAML document; strings are never folded, so that lines can be compared, and controls are spelled out. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && hasControls(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return spellControls(document.toString({ lineWidth: 0 }));
}

/** The JSON document as YAML. */
export const yaml: Renderer = {
  name: 'yaml',
  renderDigest: yamlText,
  renderComparison: yamlText,
};
