import type { Section } from '../section.js';
import type { SentenceClauses } from './clause.js';
import type { Draft } from './draft.js';

/** Words between one who fears and what is feared: "fears among residents that". */
const LEAD_REACH = 4;

/** «Опасаются, что погибли 30 человек», "it is feared that 30 died": the word that begins the count's clause makes it what somebody fears. */
export function isFeared(
  { pack, stream }: Section,
  { first }: Draft,
  { firstToken, clauseAt }: SentenceClauses,
): boolean {
  const home = clauseAt(first);
  let head = first;
  while (head > firstToken && clauseAt(head - 1) === home) head--;
  if (!stream.find(head, pack.classId('feared-link'))) return false;
  return stream.holds(Math.max(firstToken, head - LEAD_REACH), head, pack.classId('fear-cue'));
}
