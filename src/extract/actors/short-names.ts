import { sentenceOf, type Section } from '../section.js';
import type { Draft, Identity } from './draft.js';
import type { People } from './people.js';

/** Shorter words are too often something else. */
const SHORTEST = 3;

/**
 * Surnames of people whom the article names in full elsewhere. Only words with a capital; in scripts without
 * case every word that is nobody else's name.
 */
export function findShortNames(
  section: Section,
  drafts: readonly Draft[],
  people: People,
  small: ReadonlySet<string>,
): { draft: Draft; identity: Identity }[] {
  const taken = new Set<number>();
  for (const draft of drafts) {
    if (draft.section !== section) continue;
    for (let at = draft.first; at < draft.end; at++) taken.add(at);
  }
  const found: { draft: Draft; identity: Identity }[] = [];
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    for (let at = firstToken; at < endToken; at++) {
      const token = section.stream.tokens[at];
      if (token?.kind !== 'word' || taken.has(at) || token.casing === 'lower') continue;
      if (token.key.length < SHORTEST || small.has(token.key)) continue;
      const word = section.article.raw.slice(token.start, token.end);
      const person = people.findWord(word, { section, first: at });
      if (!person) continue;
      found.push({
        draft: shortDraft(section, index, at, person.lemma),
        identity: person.identity,
      });
    }
  }
  return found;
}

const shortDraft = (section: Section, sentence: number, at: number, lemma: string): Draft => ({
  section,
  sentence,
  first: at,
  end: at + 1,
  rule: 'actor.short-name',
  type: 'person',
  use: 'name',
  nested: false,
  lemma,
  core: null,
  english: null,
  identity: null,
  person: null,
});
