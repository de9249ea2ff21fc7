import type { Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';

/**
 * Which words known names keep to themselves. Surnames of well-known people stay free, because others bear them too («Мишель
 * Обама» is not Obama), and so does a single name behind a given name: Michael Jordan is no state.
 */
export function takenTokens(
  { pack, stream }: Section,
  sure: readonly Draft[],
): (index: number) => boolean {
  const given = pack.classId('given-name');
  const isGiven = (at: number): boolean =>
    stream.tokens[at]?.casing === 'capital' && stream.find(at, given) !== null;
  const taken = new Uint8Array(stream.tokens.length);
  for (const { first, end, type, use } of sure) {
    const single = end - first === 1;
    if (single && (type === 'person' || (use === 'name' && isGiven(first - 1)))) continue;
    taken.fill(1, first, end);
  }
  return (index) => taken[index] === 1;
}
