import { html } from './markup.js';
import type { Markup, Part } from './markup.js';
import type { Cited } from './references.js';
import { placeId } from './references.js';

/** A range to mark; pieces of a range that another one cuts through have no id of their own. */
interface Range extends Cited {
  readonly id: string | null;
}

function inOrder(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** Cuts ranges so that each lies either inside or outside of every other. */
function nested(ranges: readonly Range[]): readonly Range[] {
  const waiting = [...ranges].sort(inOrder);
  const result: Range[] = [];
  const around: Range[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { start, end, id } = next;
    while ((around.at(-1)?.end ?? Infinity) <= start) around.pop();
    const edge = around.at(-1)?.end ?? Infinity;
    if (end > edge) {
      const rest = { start: edge, end, id: null };
      const place = waiting.findIndex((other) => inOrder(rest, other) < 0);
      waiting.splice(place < 0 ? waiting.length : place, 0, rest);
    }
    const kept = { start, end: Math.min(end, edge), id };
    around.push(kept);
    result.push(kept);
  }
  return result;
}

/** A text that begins at a code point of an article, with cited words in `<mark>`, each a place to link to. */
export function markedText(
  n: number,
  text: string,
  offset: number,
  cited: readonly Cited[],
): Markup {
  const points = Array.from(text);
  const within = cited
    .map((range) => ({
      // Words that began in the passage before have their place there.
      id: range.start < offset ? null : placeId(n, range),
      start: Math.max(range.start - offset, 0),
      end: Math.min(range.end - offset, points.length),
    }))
    .filter(({ start, end }) => start < end);
  const ranges = nested(within);
  let next = 0;
  const slice = (start: number, end: number): string => points.slice(start, end).join('');
  const inside = (start: number, end: number): Part[] => {
    const parts: Part[] = [];
    let at = start;
    for (let range = ranges[next]; range !== undefined && range.start < end; range = ranges[next]) {
      next += 1;
      parts.push(slice(at, range.start));
      const content = inside(range.start, range.end);
      parts.push(
        range.id === null
          ? html`<mark>${content}</mark>`
          : html`<mark id="${range.id}" tabindex="-1">${content}</mark>`,
      );
      at = range.end;
    }
    parts.push(slice(at, end));
    return parts;
  };
  return html`${inside(0, points.length)}`;
}
