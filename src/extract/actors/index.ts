import type { EntityRecord, EntityTable } from '../../gazetteer/index.js';
import { lineStarts } from '../../text/index.js';
import type { ActorMention } from '../../types/index.js';
import type { Section } from '../section.js';
import { confirm } from './confirm.js';
import type { Draft, Identity } from './draft.js';
import { identify } from './identify.js';
import { findKnownNames } from './known-names.js';
import { merge } from './overlaps.js';
import { People } from './people.js';
import { provide, provideMaybe, retractAll } from './provide.js';
import { findRuleNames } from './rule-names.js';
import { addShapes, wordUse, type WordUse } from './shapes.js';
import { findShortNames } from './short-names.js';
import { takenTokens } from './taken.js';
import { toMention } from './to-mention.js';

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
  const drafts = sections.flatMap((section) => readSection(section, words, entities));
  const people = new People();
  const named = [...learnPeople(drafts, people, entities)];
  const short = sections.flatMap((section) => findShortNames(section, drafts, people, words.small));
  const all = [...named, ...short].sort(
    (a, b) => a.draft.first - b.draft.first || b.draft.end - a.draft.end,
  );
  const lines = lineStarts(article.raw);
  return all.map(({ draft, identity }, index) => {
    provide(draft, index);
    return toMention(draft, identity, lines);
  });
}

/** What one section tells on its own: known names, and what rules find around them. */
function readSection(
  section: Section,
  words: WordUse,
  entities: EntityTable,
): Draft[] {
  const { sure, maybe } = findKnownNames(section);
  sure.forEach(provide);
  maybe.forEach(provideMaybe);
  addShapes(section, takenTokens(sure), words);
  const found = findRuleNames(section, { sure, maybe }, entities);
  retractAll(section);
  const known = [...sure, ...confirm(maybe, sure, found.confirmed, entities)];
  return merge(known, [...found.drafts, ...meantBy(found.bare, known)]);
}

/** «коалиция» once the article has named one: the last one named before it, else the first. */
function meantBy(bare: readonly Draft[], known: readonly Draft[]): Draft[] {
  return bare.flatMap((draft) => {
    const named = known.filter(({ type, nested }) => type === draft.type && !nested);
    const meant = named.filter(({ first }) => first < draft.first).at(-1) ?? named[0];
    return meant ? [{ ...draft, identity: meant.identity, lemma: meant.lemma }] : [];
  });
}

interface Identified {
  readonly draft: Draft;
  readonly identity: Identity;
}

/** Gives every draft its identity: first the full names, which teach the short ones. */
function learnPeople(
  drafts: readonly Draft[],
  people: People,
  entities: EntityTable,
): Identified[] {
  for (const draft of drafts) {
    if (draft.type !== 'person') continue;
    if (draft.identity) people.learn(draft, draft.identity, entityOf(draft.identity, entities));
    else if (isFull(draft)) {
      const identity = identify(draft, entities);
      people.learn(draft, identity, entityOf(identity, entities));
    }
  }
  return drafts.map((draft) => {
    if (draft.identity) return { draft, identity: draft.identity };
    const person = draft.person && people.find(draft.person, draft.first);
    if (!person) return { draft, identity: identify(draft, entities) };
    return { draft: { ...draft, lemma: person.lemma }, identity: person.identity };
  });
}

const entityOf = ({ id }: Identity, entities: EntityTable): EntityRecord | null => entities.get(id);

const isFull = ({ person }: Draft): boolean =>
  person !== null && person.surnames.length > 0 && person.given.length + person.initials.length > 0;
