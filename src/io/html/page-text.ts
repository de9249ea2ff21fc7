import type { PageNode } from './dom.js';

const TEXT = 3;
const ELEMENT = 1;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT FORM BUTTON SELECT INPUT TEXTAREA HEAD'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DL FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR MAIN NAV OL P PRE SECTION TABLE UL'
  ).split(' '),
);
const LINES = new Set(['LI', 'TR', 'DT', 'DD', 'CAPTION']);
const CELLS = new Set(['TD', 'TH']);

/**
 * The text of a piece of a page as a reader sees it: paragraphs parted by an empty line, items and
 * rows on lines of their own, white space collapsed as browsers do (no-break spaces stay).
 */
export function pageText(root: PageNode): string {
  const text = new Text();
  collect(root, text);
  return text.toString();
}

function collect(node: PageNode, text: Text): void {
  if (node.nodeType === TEXT) {
    text.add(node.textContent ?? '');
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === ELEMENT && SKIPPED.has(name)) return;
  if (name === 'BR') text.breakLine();
  const lines = PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0;
  text.separate(lines);
  if (CELLS.has(name)) text.add(' ');
  for (const child of node.childNodes) collect(child, text);
  text.separate(lines);
}

/** Text that grows, with the white space that is due before the next word. */
class Text {
  readonly #parts: string[] = [];
  #lines = 0;
  #space = false;

  add(text: string): void {
    const words = text.split(/[ \t\r\n\f]+/u);
    for (const [index, word] of words.entries()) {
      if (index > 0) this.#space = true;
      if (word !== '') this.#write(word);
    }
  }

  /** At least so many line breaks before the next word. */
  separate(lines: number): void {
    this.#lines = Math.max(this.#lines, lines);
  }

  /** One more line break, up to an empty line. */
  breakLine(): void {
    this.#lines = Math.min(2, this.#lines + 1);
  }

  toString(): string {
    return this.#parts.join('');
  }

  #write(word: string): void {
    if (this.#parts.length > 0) {
      this.#parts.push(this.#lines > 0 ? '\n'.repeat(this.#lines) : this.#space ? ' ' : '');
    }
    this.#parts.push(word);
    this.#lines = 0;
    this.#space = false;
  }
}
