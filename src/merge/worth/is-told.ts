import type { Fact } from '../../types/fact.js';

/** Whether a fact is told where people read. What is watched is told all the same. */
export function isTold({ doubts, watched }: Pick<Fact, 'doubts' | 'watched'>): boolean {
  return doubts === undefined || watched !== undefined;
}
