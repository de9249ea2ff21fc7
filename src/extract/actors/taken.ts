import type { Draft } from './draft.js';

/**
 * Which words known names keep to themselves. Surnames of well-known people stay free, because others bear them too: «Мишель
 * Обама» is not Obama.
 */
export function takenTokens(sure: readonly Draft[]): (index: number) => boolean {
  const taken = new Set<number>();
  for (const { first, end, type } of sure) {
    if (type === 'person' && end - first === 1) continue;
    for (let at = first; at < end; at++) taken.add(at);
  }
  return (index) => taken.has(index);
}
