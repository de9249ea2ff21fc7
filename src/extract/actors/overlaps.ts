import { covers, overlaps, type Draft } from './draft.js';

const INNER_TYPES = new Set(['state', 'armed-group', 'coalition']);

/**
 * Fits what rules found between the known names: a rule's name that holds known ones takes them in (states and
 * groups stay, nested); where both cover the same words, or cross, the known name stays.
 */
export function merge(known: readonly Draft[], found: readonly Draft[]): Draft[] {
  let kept = [...known];
  for (const draft of found) {
    const touched = kept.filter((other) => overlaps(draft, other));
    const isOuter = touched.every(
      (other) => covers(draft, other) || replaces(draft, other),
    );
    if (!isOuter) continue;
    kept = kept.flatMap((other) => {
      if (!overlaps(draft, other)) return [other];
      return staysInside(draft, other) ? [{ ...other, nested: true }] : [];
    });
    kept.push(draft);
  }
  return kept;
}

/** A capital that acts, instead of the city. */
const replaces = (draft: Draft, other: Draft): boolean =>
  draft.use === 'metonym' && draft.first === other.first && draft.end === other.end;

const staysInside = (outer: Draft, inner: Draft): boolean =>
  outer.type !== 'person' &&
  outer.type !== 'place' &&
  covers(outer, inner) &&
  inner.use === 'name' &&
  INNER_TYPES.has(inner.type);
