import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { AUXILIARIES } from '../common/vocabulary.js';

const OPENERS = ['and', 'clause-start'] as const;
const VERBS = [...AUXILIARIES, 'done-by-people'] as const;
const VERB_ENDINGS = ['verb-endings', 'verb-endings-many'] as const;

/** A number that begins its clause, right in front of a verb: "Eight were pulled out". */
export function isSubject(
  { pack, stream }: Section,
  { first, end }: Draft,
  { firstToken }: SentenceTokens,
): boolean {
  const opens =
    first === firstToken ||
    stream.tokens[first - 1]?.key === ',' ||
    pack.classIds(OPENERS).some((id) => stream.find(first - 1, id) !== null);
  if (!opens) return false;
  if (pack.classIds(VERBS).some((id) => stream.find(end, id) !== null)) return true;
  const key = stream.tokens[end]?.key ?? '';
  return VERB_ENDINGS.some((name) => endsIn({ pack }, name, key));
}
