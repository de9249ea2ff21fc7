/** A piece of HTML that is safe to put into a page as it stands. Only {@link html} makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text becomes text, pieces and lists of them stay, nothing leaves nothing. */
export type Part = Markup | string | number | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls, marks that reorder text, halves of characters, what is no character. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
/** Controls that separate words. */
const SPACE: Readonly<Record<string, string>> = { '\n': '\n', '\t': ' ' };

/** Text as HTML text, for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(UNSAFE, (found) => SPACE[found] ?? '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function sourceOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(sourceOf).join('');
}

/** A template: everything that is put in is escaped unless it was made by a template itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings
      .map((text, index) => text + (index < parts.length ? sourceOf(parts[index] ?? null) : ''))
      .join(''),
  );
}

/** Pieces with something between them. */
export function joinMarkup(parts: readonly Part[], between: Part): Markup {
  return html`${parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))}`;
}
