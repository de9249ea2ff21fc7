import type { Section } from '../../section.js';
import { clauseHead, type SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';

/** Words between one who fears and what is feared: "fears among residents that". */
const LEAD_REACH = 4;

/** «Опасаются, что погибли 30 человек», "it is feared that 30 died": the word that begins the count's clause makes it what somebody fears. */
export function isFeared(
  { pack, stream }: Section,
  { first }: Draft,
  sentence: SentenceClauses,
): boolean {
  const head = clauseHead(first, sentence);
  if (!stream.find(head, pack.classId('feared-link'))) return false;
  return stream.holds(
    Math.max(sentence.firstToken, head - LEAD_REACH),
    head,
    pack.classId('fear-cue'),
  );
}
