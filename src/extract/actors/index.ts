import type { EntityTable } from '../../gazetteer/index.js';
import { lineStarts } from '../../text/index.js';
import type { ActorMention } from '../../types/index.js';
import type { Section } from '../section.js';
import { withAcronyms } from './article/acronyms.js';
import { agreeInLists } from './article/agree-in-lists.js';
import { meantBy } from './article/bare-names.js';
import { confirm, stateOfBody } from './names/confirm.js';
import type { Draft, Identity } from './forms/draft.js';
import { withForeignBodies } from './article/foreign-bodies.js';
import { identify } from './names/identify.js';
import { withForeignNames } from './names/foreign-names.js';
import { findKnownNames } from './names/known-names.js';
import { withoutLongerNames } from './article/longer-names.js';
import { withOwnBodies } from './article/own-bodies.js';
import { withoutSurnames } from './article/nisba.js';
import { merge } from './names/overlaps.js';
import { officeHolders } from './article/office-holders.js';
import { outOfPlace } from './article/out-of-place.js';
import { People, type Person } from './article/people.js';
import { provide, provideMaybe } from './names/provide.js';
import { findRuleNames, type TokenRange } from './names/rule-names.js';
import { withoutRunOnNames } from './article/run-on-names.js';
import { withSecondSurnames } from './article/second-surnames.js';
import { hasCapitals } from './shapes/capitals.js';
import { addShapes } from './shapes/shapes.js';
import { withShortBodies } from './article/short-bodies.js';
import { findShortNames } from './article/short-names.js';
import { withStatelessBodies } from './article/stateless-bodies.js';
import { acts } from './article/testified.js';
import { surnamesOfStates } from './article/surnames-of-states.js';
import { strangers } from './article/strangers.js';
import { takenTokens } from './names/taken.js';
import { toMention } from './names/to-mention.js';
import { wordUse, type WordUse } from './shapes/word-use.js';

/**
 * Finds the actors of an article, over all its sections at once, because a full name anywhere teaches the
 * article its short form. Makes them known to later rules as `<actor>`, `<state>`, `<person>` …; the value is the
 * index in the list.
 */
export function recogniseActors(
  sections: readonly Section[],
  entities: EntityTable,
): readonly ActorMention[] {
  const article = sections[0]?.article;
  if (!article) return [];
  const words = wordUse(article);
  const found = sections.flatMap((section) => readSection(section, words, entities));
  const local = withoutStrays(found, entities);
  const bodies = withOwnBodies(withStatelessBodies(withShortBodies(agreeInLists(local))), entities);
  const drafts = withoutRunOnNames(withAcronyms(bodies, entities));
  const people = new People();
  const learnt = learnPeople(drafts, people, entities);
  const kept = withoutSurnames(drafts, people);
  const short = sections.flatMap((section) => findShortNames(section, kept, people, words.small));
  const keptSet = kept === drafts ? null : new Set(kept);
  const named = keptSet ? learnt.filter(({ source }) => keptSet.has(source)) : learnt;
  const names = [...named, ...short];
  const all = [...names, ...officeHolders(sections, names, entities)].sort(
    (a, b) => a.draft.first - b.draft.first || b.draft.end - a.draft.end,
  );
  const lines = lineStarts(article.raw);
  return all.map(({ draft, identity }, index) => {
    provide(draft, index);
    return toMention(draft, identity, lines);
  });
}

/** The names of an article, less those of people who have no place in it. */
function withoutStrays(found: readonly Draft[], entities: EntityTable): readonly Draft[] {
  const strays = outOfPlace(found, entities);
  if (strays.size === 0) return found;
  return found.flatMap((draft) => (strays.has(draft) ? asUnknown(draft) : [draft]));
}

/** A known person's surname as that of somebody whom no list has; without capitals it is a word like any other: «ترأس», he chaired. */
const asUnknown = (draft: Draft): Draft[] =>
  hasCapitals(draft.section.pack)
    ? [{ ...draft, identity: null, lemma: draft.lemma.split(' ').at(-1) ?? draft.lemma }]
    : [];

/** What one section tells on its own: known names, and what rules find around them. */
function readSection(section: Section, words: WordUse, entities: EntityTable): readonly Draft[] {
  const { stream } = section;
  const hits = findKnownNames(section);
  const provided = withoutLongerNames(section, hits.sure);
  stream.suppose();
  provided.forEach(provide);
  hits.maybe.forEach((draft, index) => {
    if (stateOfBody(draft, entities) === null) provideMaybe(draft, index);
  });
  addShapes(section, takenTokens(section, provided), words);
  const found = findRuleNames(section, { sure: provided, maybe: hits.maybe }, entities);
  stream.forget();
  const sure = withoutWords(provided, found.words);
  const maybe = withoutWords(hits.maybe, found.words);
  const confirmed = confirm(maybe, sure, found.confirmed, entities);
  const names = withForeignNames(section, withoutThings(found.drafts, found.things), (other) =>
    readSection(other, wordUse(other.article), entities),
  );
  const known = withForeignBodies(section, [...sure, ...confirmed], maybe, entities);
  const meant =
    found.bare.length > 0 ? meantBy(found.bare, inOrder([...known, ...names]), entities) : [];
  return withSecondSurnames(merge(known, [...names, ...meant]));
}

const inOrder = (drafts: Draft[]): Draft[] => drafts.sort((a, b) => a.first - b.first);

/** The names that the article does not call things by. */
const withoutThings = (names: readonly Draft[], things: ReadonlySet<string>): readonly Draft[] =>
  things.size === 0 ? names : names.filter((draft) => !isThing(draft, things));

/** Whether a lone word names a thing: "Yolanda", the typhoon. */
const isThing = ({ section, first, end, identity }: Draft, things: ReadonlySet<string>): boolean =>
  identity === null && end - first === 1 && things.has(section.stream.tokens[first]?.key ?? '');

/** The names that are not said to be words. */
const withoutWords = (names: readonly Draft[], words: readonly TokenRange[]): readonly Draft[] =>
  words.length === 0
    ? names
    : names.filter(
        ({ first, end }) => !words.some((word) => word.first <= first && end <= word.end),
      );

interface Identified {
  /** The draft as it was found. */
  readonly source: Draft;
  readonly draft: Draft;
  readonly identity: Identity;
}

/**
 * Gives every draft its identity: first the full names, which teach the short ones. A well-known surname alone is the well-known
 * person, unless the article names somebody else of that surname in full and not them.
 */
function learnPeople(
  drafts: readonly Draft[],
  people: People,
  entities: EntityTable,
): Identified[] {
  const full = drafts.filter((draft) => draft.type === 'person' && isFull(draft));
  const byInitials = full.filter(hasInitialsOnly);
  const byName = byInitials.length === 0 ? full : full.filter((draft) => !hasInitialsOnly(draft));
  for (const draft of [...byName, ...byInitials]) {
    // «П. Ветлугин» is Пётр, when the article names him.
    const known = hasInitialsOnly(draft) && draft.person && people.find(draft.person, draft.first);
    if (known) continue;
    const identity = draft.identity ?? people.findSame(draft) ?? identify(draft, entities);
    people.learn(draft, identity, entities.get(identity.id));
  }
  const states = surnamesOfStates(drafts, entities);
  const namesake = (draft: Draft): Person | null => {
    if (people.isEmpty) return null;
    if (isLonePlace(draft) || (isTown(draft) && acts(draft)) || states.borne.has(draft))
      return people.findWord(draft.lemma, draft);
    if (draft.type !== 'person' || (isFull(draft) && !hasInitialsOnly(draft))) return null;
    if (draft.person) {
      // «Керри» is a given name, too.
      const lone = draft.person.surnames.length === 0 && draft.end - draft.first === 1;
      if (!lone) return people.find(draft.person, draft.first) ?? firstOf(draft, people);
      return people.findWord(draft.lemma, draft) ?? people.findGiven(draft.lemma);
    }
    return draft.identity && people.findNamesake(draft, draft.identity);
  };
  const unknown = strangers(drafts);
  const isOpen = (draft: Draft): boolean =>
    states.open.has(draft) && people.findWord(draft.lemma, draft) !== null;
  const identified: Identified[] = [];
  for (const draft of drafts) {
    const person = namesake(draft);
    if (person) {
      const named: Draft = { ...draft, type: 'person', lemma: person.lemma };
      identified.push({ source: draft, draft: named, identity: person.identity });
    } else if (!unknown.has(draft) && !isOpen(draft)) {
      const isPerson = draft.type === 'person' && draft.identity === null && isFull(draft);
      const same = isPerson ? people.findSame(draft) : null;
      const identity = draft.identity ?? same ?? identify(draft, entities);
      identified.push({ source: draft, draft, identity });
    }
  }
  for (const { draft, identity } of identified) {
    if (draft.type === 'person' && draft.person === null && !isFull(draft))
      people.learn(draft, identity, entities.get(identity.id));
  }
  return identified;
}

/** "Yoon" of "Yoon Suk Yeol": a word alone that begins the only name of the article with it is that person's surname, where surnames come first. */
const firstOf = ({ first, end, lemma }: Draft, people: People): Person | null =>
  end - first === 1 ? people.findGiven(lemma) : null;

/** "leniency towards Malanji": a lone word that a preposition alone makes a place is whom the article names so in full. */
const isLonePlace = ({ type, identity, core, first, end, rule }: Draft): boolean =>
  type === 'place' && identity === null && core === null && end - first === 1 && LONE.has(rule);

/** "Rhodes confirmed": a town of the gazetteer whose name is a surname, too. */
const isTown = ({ type, use, identity, section, first, end }: Draft): boolean =>
  type === 'place' &&
  use === 'name' &&
  identity !== null &&
  end - first === 1 &&
  hasCapitals(section.pack);

const LONE = new Set(['actor.place-cue', 'actor.person-bare', 'actor.person-first-acts']);

/** Whether a person's given names are letters. */
const hasInitialsOnly = ({ person }: Draft): boolean =>
  person !== null && person.given.length === 0 && person.initials.length > 0;

/** Whether a person is named by more than a surname. */
function isFull({ person, identity, first, end }: Draft): boolean {
  if (person === null) return identity !== null && end - first > 1;
  return person.surnames.length > 0 && person.given.length + person.initials.length > 0;
}
