import { parseHTML } from 'linkedom';

/** The part of a DOM node that we use. */
export interface PageNode {
  readonly nodeType: number;
  /** Upper case for elements. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** The part of a DOM element that we use. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  /** Takes it out of its page. */
  remove(): void;
}

/** The part of a DOM document that we use. */
export interface PageDocument {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The deepest nesting that is read, that of browsers; taking deeper pages apart takes minutes. */
const MAX_DEPTH = 512;

/** Whether elements are nested deeper than in any real page. */
export function isTooDeep(root: PageNode): boolean {
  let level: readonly PageNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => Array.from(node.childNodes));
  }
  return false;
}

/** Parses HTML; anything that is no whole page is taken for the inside of a body. */
export function parsePage(html: string): PageDocument | null {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const window: unknown = parseHTML(whole);
  if (typeof window !== 'object' || window === null) return null;
  // The window answers to its properties but does not list them, so `in` would not find this one.
  const document: unknown = Reflect.get(window, 'document');
  return isPageDocument(document) ? document : null;
}

// The published types are those of a browser, which a program for Node does not load.
function isPageDocument(value: unknown): value is PageDocument {
  return typeof value === 'object' && value !== null && 'body' in value && 'querySelector' in value;
}
