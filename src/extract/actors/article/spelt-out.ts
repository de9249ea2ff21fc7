import { bears, tokenSpan } from '../../section.js';
import { unknownDraft, type Draft } from '../forms/draft.js';
import { phraseLemma } from '../forms/phrase-lemma.js';

const RULE = 'actor.organisation-head';
/** Nouns of what is no body. */
const THINGS = ['craft', 'ship-head', 'work'];
/** Shorter acronyms are too many things' first letters. */
const FEWEST_LETTERS = 3;
/** So many small words («и», "of the") stand between the words that give a letter. */
const MOST_SMALL = 4;

/**
 * The words in front of "(UOF)" whose first letters it is: "Unity and Order Forces". An organisation, whatever its words; null when they
 * are none.
 */
export function speltOut(acronym: Draft): Draft | null {
  const { section, sentence, first } = acronym;
  const { tokens } = section.stream;
  const letters = tokens[first]?.key ?? '';
  if (letters.length < FEWEST_LETTERS) return null;
  // The bracket stands between.
  let at = first - 2;
  let small = 0;
  for (let left = letters.length - 1; left >= 0; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.key.startsWith(letters.charAt(left))) left -= 1;
    else if (token.casing !== 'lower' || (small += 1) > MOST_SMALL) return null;
  }
  const start = at + 1;
  if (tokens[start]?.casing !== 'capital') return null;
  // "James Webb Space Telescope (JWST)"
  if (THINGS.some((name) => bears(section, first - 2, name))) return null;
  const span = tokenSpan(tokens, start, first - 1);
  const lemma = section.article.raw.slice(span.start, span.end);
  const place = { section, sentence, first: start, end: first - 1 };
  const draft = unknownDraft({ ...place, rule: RULE, type: 'organisation', use: 'name', lemma });
  return { ...draft, lemma: phraseLemma(draft, () => null) ?? lemma };
}
