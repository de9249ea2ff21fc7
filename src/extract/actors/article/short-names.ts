import { toKey } from '../../../text/index.js';
import { sentenceOf, type Section } from '../../section.js';
import { unknownDraft, type Draft, type Identity } from '../forms/draft.js';
import { mayBeGiven } from '../names/given.js';
import { hasCapitals } from '../shapes/capitals.js';
import type { People } from './people.js';

const RULE = 'actor.short-name';
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
  if (people.isEmpty) return [];
  const taken = new Uint8Array(section.stream.tokens.length);
  for (const { section: other, first, end } of drafts)
    if (other === section) taken.fill(1, first, end);
  const found: { draft: Draft; identity: Identity }[] = [];
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    for (let at = firstToken; at < endToken; at++) {
      const token = section.stream.tokens[at];
      if (token?.kind !== 'word' || token.casing === 'lower' || taken[at] === 1) continue;
      if (token.key.length < SHORTEST || small.has(token.key)) continue;
      const word = section.article.raw.slice(token.start, token.end);
      const person = people.findWord(word, { section, first: at });
      if (!person) continue;
      const first = startOf(section, at, person.lemma);
      if (first === null || taken[first] === 1) continue;
      if (isAnothers(section, first)) continue;
      const { lemma, identity } = person;
      const place = { section, sentence: index, first, end: at + 1 };
      const draft = unknownDraft({ ...place, rule: RULE, type: 'person', use: 'name', lemma });
      found.push({ draft, identity });
    }
  }
  return found;
}

/** «نور الشريف»: without capitals a given name right before a surname makes another's of it. */
const isAnothers = (section: Section, first: number): boolean =>
  !hasCapitals(section.pack) && mayBeGiven(section, first - 1);

/** Classes of words that are one name with the word behind them («أبا الخيل»), and of those that are so with God's name or the one for faith. */
const BOUND = ['abd', 'kunya'];
const COMPOUND = ['of-god', 'of-faith'];
const COMPOUND_END = 'compound-end';
const SON = 'son';

/**
 * Where a short name begins: «بن محفوظ» of «عبدالله بن محفوظ», «خلف الله», of which «الله» alone is nobody; null where what belongs to it is
 * missing.
 */
function startOf({ pack, stream }: Section, at: number, lemma: string): number | null {
  const words = lemma.split(' ').map(toKey);
  const before = words[words.indexOf(stream.tokens[at]?.key ?? '') - 1];
  if (before === undefined) return at;
  const classes = new Set(pack.lexicon.readings(before).map((reading) => reading.class));
  const isOf = (name: string): boolean => classes.has(pack.classId(name));
  const stands = stream.tokens[at - 1]?.key === before;
  const isEnd = stream.find(at, pack.classId(COMPOUND_END)) !== null;
  if (BOUND.some(isOf) || (isEnd && COMPOUND.some(isOf))) return stands ? at - 1 : null;
  return stands && isOf(SON) ? at - 1 : at;
}
