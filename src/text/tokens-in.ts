import type { Token } from '../types/index.js';
import { scan } from './scan.js';

/**
 * The tokens of `raw.slice(from, to)`, as {@link scan} cuts them. Cleaning looks at the same lines again and again, and their
 * sentences are cut from the same tokens: a text is scanned once, and remembered until another one comes.
 */
export function tokensIn(raw: string, from: number, to: number): Token[] {
  const all = tokensOf(raw);
  const first = firstBehind(all, from);
  // A part that begins inside a token is cut in another way.
  if ((all[first]?.start ?? from) < from) return scan(raw, from, to);
  let end = first;
  while ((all[end]?.end ?? Infinity) <= to) end += 1;
  const cut = all[end];
  const isCut = cut !== undefined && cut.start < to;
  // The apostrophe in front of what is cut may be of one token with what is left: "'sIran" ends as "'s".
  if (isCut && end > first && !cut.spaced) end -= 1;
  const tokens = all.slice(first, end);
  const again = all[end];
  if (isCut && again) {
    const [begun, ...rest] = scan(raw, again.start, to);
    if (begun) tokens.push({ ...begun, spaced: again.spaced }, ...rest);
  }
  // What stands before the part is not seen.
  if (tokens[0]?.spaced === false) tokens[0] = { ...tokens[0], spaced: true };
  return tokens;
}

let scanned: { readonly raw: string; readonly tokens: readonly Token[] } = { raw: '', tokens: [] };

function tokensOf(raw: string): readonly Token[] {
  if (scanned.raw !== raw) scanned = { raw, tokens: scan(raw) };
  return scanned.tokens;
}

/** Index of the first token that ends behind an offset. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
