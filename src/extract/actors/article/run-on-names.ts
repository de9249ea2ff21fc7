import { toKey } from '../../../text/index.js';
import type { Draft } from '../forms/draft.js';
import { hasCapitals } from '../shapes/capitals.js';

/** The rule that takes a given name and the words behind it for a person. */
const FULL = 'actor.person-full';

/**
 * «واستعرض شكري الموقف»: where no capitals tell, the surname of somebody known whom the article names, which is a given name as well, is not the
 * beginning of another's name. Left out, it is found again as that person's short name.
 */
export function withoutRunOnNames(drafts: readonly Draft[]): readonly Draft[] {
  const isWeak = ({ rule, identity, section }: Draft): boolean =>
    rule === FULL && identity === null && !hasCapitals(section.pack);
  if (!drafts.some(isWeak)) return drafts;
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const draft of drafts) {
    const words = draft.lemma.split(' ').map(toKey);
    const last = words.at(-1);
    if (draft.type !== 'person' || isWeak(draft) || words.length < 2 || last === undefined)
      continue;
    for (const word of words.slice(0, -1)) given.add(word);
    // Of others the article says too little: «عصام عمر» and «عمر الشريف» are two.
    if (draft.identity !== null) surnames.add(last);
  }
  const isSurname = (key: string): boolean => surnames.has(key) && !given.has(key);
  return drafts.filter((draft) => !isWeak(draft) || !isSurname(firstOf(draft)));
}

const firstOf = ({ section, first }: Draft): string => section.stream.tokens[first]?.key ?? '';
