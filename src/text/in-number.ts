import type { Token } from '../types/index.js';

/** Whether a mark stands within a number or a time of day, so that it bounds nothing: the comma of «8,2 %», the colon of "12:00". */
export function isInNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'number' || next?.kind !== 'number') return false;
  return mark?.spaced === false && !next.spaced;
}
