import { understandPage, type ExtractOptions } from '../pipeline.js';
import type { Resources } from '../resources.js';
import { LANGUAGE_SCHEMA, type LanguageLine } from '../types/article-line.js';
import type { RawDocument } from '../types/index.js';

/** Makes the line of a document, as far as the resources loaded so far tell. */
export function languageMaker(
  resources: Resources,
  options: ExtractOptions,
): (document: RawDocument) => LanguageLine {
  return (document) => {
    const { id, path, detected } = understandPage(document, resources, options).article;
    return { schema: LANGUAGE_SCHEMA, id, path, language: detected };
  };
}
