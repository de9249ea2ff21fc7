import { toKey } from '../../../text/index.js';
import { nameAt, type Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import { OnlyBearers } from './only-bearers.js';

/** So many words the name of a state has. */
const LONGEST_STATE = 4;
const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'military']);

/**
 * "the Coast Guard" is the "US Coast Guard" of the same article, «Верховный суд» the «Верховный суд РФ»: a body's name without the state
 * that the article names it with once. Where it names two such bodies nobody can tell.
 */
export function withStatelessBodies(drafts: readonly Draft[]): readonly Draft[] {
  const bare = drafts.filter(isBare);
  if (bare.length === 0) return drafts;
  const owned = ownedBodies(drafts);
  if (owned.isEmpty) return drafts;
  return drafts.map((draft) => {
    const body = isBare(draft) ? owned.of(toKey(draft.lemma)) : null;
    if (!body || body.section !== draft.section) return draft;
    const { type, identity, english } = body;
    return { ...draft, type, identity, english, core: body.core ?? body.lemma };
  });
}

/** Whether no list has a body of two words or more whose name says nothing of a state. */
const isBare = ({ type, identity, nested, core, first, end }: Draft): boolean =>
  type === 'organisation' && identity === null && !nested && core === null && end - first > 1;

/** The bodies that are named with their state, by their name without it. */
function ownedBodies(drafts: readonly Draft[]): OnlyBearers {
  const owned = new OnlyBearers(nameOf);
  for (const body of drafts) {
    if (!BODIES.has(body.type) || body.nested || body.end - body.first < 2) continue;
    const key = withoutState(body);
    if (key !== null) owned.add(key, body);
  }
  return owned;
}

/** Who is meant, as far as it is known. */
const nameOf = ({ identity, lemma }: Draft): string => identity?.id ?? toKey(lemma);

/** The dictionary form of a body less the name or adjective of its state, and less the "of" before it; null without a state. */
function withoutState(body: Draft): string | null {
  const { section, first, end } = body;
  const leading = stateAt(section, first, end - 1);
  if (leading > 0) return toKey(wordsOf(body).slice(leading).join(' '));
  const before = Math.max(first + 1, end - LONGEST_STATE);
  for (let at = before; at < end; at++) {
    const length = stateAt(section, at, end);
    if (length === 0 || at + length !== end) continue;
    const rest = wordsOf(body).slice(0, -length);
    if (!nameTables(section.pack).hasCases) while (/^\p{Ll}/u.test(rest.at(-1) ?? '')) rest.pop();
    return toKey(rest.join(' '));
  }
  return null;
}

/** The words of the dictionary form, one for each token; those of the text where it has others: "US" is "United States" there. */
function wordsOf({ section: { article, stream }, lemma, first, end }: Draft): readonly string[] {
  const words = lemma.split(' ');
  if (words.length === end - first) return words;
  return stream.tokens.slice(first, end).map((token) => article.raw.slice(token.start, token.end));
}

/** How many words of a state's name or adjective begin at a token. */
function stateAt(section: Section, at: number, end: number): number {
  const hit = nameAt(section, at, end);
  return hit?.aliases.some(({ entity }) => entity.type === 'state') === true ? hit.tokens : 0;
}
