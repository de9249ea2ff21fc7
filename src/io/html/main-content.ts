import * as defuddle from 'defuddle';
import type { PageDocument } from './dom.js';

// The address only serves to choose rules for single sites; any valid one keeps them away, and with
// them everything that would go to the network.
const OPTIONS = { url: 'about:blank', removeImages: true };

/** The HTML of a page's main content; empty where there is none. Takes the page apart. */
export function mainContent(page: PageDocument): string {
  const extractor: unknown = Reflect.construct(Extractor, [page, OPTIONS]);
  if (!isExtractor(extractor)) return '';
  const { content } = extractor.parse();
  return typeof content === 'string' ? content : '';
}

// The package is CommonJS that says it is not, so that its types and its exports disagree.
const Extractor = constructorOf(defuddle);

function constructorOf(module: object): new () => unknown {
  const value: unknown = 'default' in module ? module.default : undefined;
  if (isConstructor(value)) return value;
  if (typeof value === 'object' && value !== null) return constructorOf(value);
  throw new TypeError('defuddle has no constructor');
}

function isConstructor(value: unknown): value is new () => unknown {
  return typeof value === 'function';
}

function isExtractor(value: unknown): value is { parse(): { readonly content: unknown } } {
  return typeof value === 'object' && value !== null && 'parse' in value;
}
