import { toKey } from '../../../text/index.js';
import type { Draft } from '../forms/draft.js';
import { placeLemma } from '../forms/place-lemma.js';
import { ACRONYM_RULES, CAPITAL_RULES } from '../names/rule-ids.js';

const PLACES = new Set(['place', 'state']);
const COMPANIES = new Set(['organisation', 'media']);

/**
 * A lone name in a list of places or of organisations is one («Рейн, Рона и Тичино», "Reddit, Twitter and Spotify"), and a name that a preposition or head shows to be a place once is that place in the whole article.
 */
export function agreeInLists(drafts: readonly Draft[]): readonly Draft[] {
  // Only names that nothing but their capitals show can turn out to be something else.
  if (!drafts.some(isByCapitals)) return inNominative(drafts);
  const listed = inNominative(inLists(drafts));
  const places = new Set<string>();
  for (const { type, identity, core, lemma } of listed) {
    if (type === 'place' && identity === null) places.add(toKey(core ?? lemma));
  }
  if (places.size === 0) return listed;
  return listed.map((draft) =>
    draft.type !== 'place' && isByCapitals(draft) && places.has(toKey(draft.lemma))
      ? asPlace(draft)
      : draft,
  );
}

const isByCapitals = ({ rule }: Draft): boolean => CAPITAL_RULES.has(rule);

/** So much more a nominative may have than the stem that a preposition left: «Сосьв-е», Сосьва. */
const LONGEST_ENDING = 2;
const GUESSED = new Set(['actor.place-preposition', 'actor.place-inside']);

/** «в Сосьве» is «посёлок Сосьва»: a place whose dictionary form is guessed takes the form that the article has elsewhere. */
function inNominative(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isGuessed)) return drafts;
  const told = drafts.filter((draft) => draft.type === 'place' && !isGuessed(draft));
  if (told.length === 0) return drafts;
  const forms = new Set(told.map(({ core, lemma }) => core ?? lemma));
  return drafts.map((draft) => {
    if (!isGuessed(draft) || forms.has(draft.lemma)) return draft;
    const { lemma } = draft;
    const form = [...forms].find(
      (other) => other.startsWith(lemma) && other.length - lemma.length <= LONGEST_ENDING,
    );
    return form === undefined ? draft : { ...draft, lemma: form };
  });
}

const isGuessed = ({ type, identity, rule }: Draft): boolean =>
  type === 'place' && identity === null && GUESSED.has(rule);

const asPlace = (draft: Draft, caseAt?: number): Draft => {
  const place: Draft = { ...draft, type: 'place', person: null };
  return { ...place, lemma: placeLemma(place, caseAt) ?? draft.lemma };
};

/** Lone names in lists that hold places or organisations only: of two with a conjunction, or of three and more. */
function inLists(drafts: readonly Draft[]): Draft[] {
  const inOrder = drafts.filter(({ nested }) => !nested).sort((a, b) => a.first - b.first);
  /** The token that asks for the case of a whole list, by member. */
  const places = new Map<Draft, number>();
  const companies = new Set<Draft>();
  let list: Draft[] = [];
  let hasConjunction = false;
  const close = (): void => {
    const isList = list.length > 2 || (list.length === 2 && hasConjunction);
    if (!isList) return;
    const weak = list.filter(isByCapitals);
    const others = list.filter((draft) => !isByCapitals(draft));
    if (weak.length === 0 || others.length === 0) return;
    const areAll = (types: ReadonlySet<string>): boolean =>
      others.every(({ type, use }) => types.has(type) && use === 'name');
    const caseAt = (list[0]?.first ?? 0) - 1;
    if (areAll(PLACES)) for (const draft of weak) places.set(draft, caseAt);
    else if (areAll(COMPANIES) && !others.every(isByLetters))
      for (const draft of weak) companies.add(draft);
  };
  for (const draft of inOrder) {
    const before = list.at(-1);
    const link = before && linkOf(before, draft);
    if (link) hasConjunction ||= link === 'conjunction';
    else {
      close();
      list = [];
      hasConjunction = false;
    }
    list.push(draft);
  }
  close();
  return drafts.map((draft) => {
    if (companies.has(draft)) return { ...draft, type: 'organisation', person: null };
    return places.has(draft) ? asPlace(draft, places.get(draft)) : draft;
  });
}

/** "FreeStyle Libre, MitraClip and Absorb": letters alone do not tell a firm from what it makes. */
const isByLetters = ({ rule }: Draft): boolean => ACRONYM_RULES.has(rule);

/** What alone stands between two names, if a comma or a conjunction does. */
function linkOf(one: Draft, other: Draft): 'comma' | 'conjunction' | null {
  const { section, sentence, end } = one;
  if (other.section !== section || other.sentence !== sentence || other.first !== end + 1)
    return null;
  const { pack, stream } = section;
  if (stream.tokens[end]?.key === ',') return 'comma';
  return stream.find(end, pack.classId('conjunction')) ? 'conjunction' : null;
}
