import type { ActorType, Certainty, DateMod, DateRelation } from '../../src/types/index.js';
import type { Polarity, PublicationBasis, Status } from '../../src/types/index.js';
import type { QuantityCategory, QuantityMod } from '../../src/types/index.js';

/** All words of a union type: the compiler refuses a record that lacks or adds one. */
const wordsOf = <T extends string>(words: Readonly<Record<T, true>>): readonly T[] => {
  const isWord = (word: string): word is T => word in words;
  return Object.keys(words).filter(isWord);
};

export const ACTOR_TYPES = wordsOf<ActorType>({
  state: true,
  government: true,
  military: true,
  coalition: true,
  organisation: true,
  'armed-group': true,
  person: true,
  place: true,
  media: true,
});

export const DATE_MODS = wordsOf<DateMod>({
  START: true,
  MID: true,
  END: true,
  APPROX: true,
  BEFORE: true,
  AFTER: true,
  ON_OR_BEFORE: true,
  ON_OR_AFTER: true,
  LESS_THAN: true,
  MORE_THAN: true,
});

export const RELATIONS = wordsOf<DateRelation>({
  at: true,
  by: true,
  until: true,
  since: true,
  before: true,
  after: true,
  within: true,
  during: true,
});

export const QUANTITY_MODS = wordsOf<QuantityMod>({
  exact: true,
  about: true,
  almost: true,
  'more-than': true,
  'at-least': true,
  'up-to': true,
  'less-than': true,
  within: true,
  range: true,
  vague: true,
});

export const CATEGORIES = wordsOf<QuantityCategory>({
  troops: true,
  killed: true,
  wounded: true,
  casualties: true,
  captured: true,
  missing: true,
  displaced: true,
  people: true,
  attacks: true,
  weapons: true,
  vehicles: true,
  bases: true,
  money: true,
  distance: true,
  percent: true,
  duration: true,
  other: true,
});

export const CERTAINTIES = wordsOf<Certainty>({ stated: true, inferred: true, unresolved: true });
export const STATUSES = wordsOf<Status>({ asserted: true, planned: true, hypothetical: true });
export const POLARITIES = wordsOf<Polarity>({ positive: true, negative: true });

/** Where a date of publication may come from in one article; `given` and `sources` come later. */
export const BASES = [
  'metadata',
  'dateline',
  'text',
] as const satisfies readonly PublicationBasis[];

/** How two values of a slot relate, weakest first. */
export const AGREEMENTS = [
  'single',
  'agree',
  'refine',
  'compatible',
  'as-of',
  'update',
  'open',
  'conflict',
] as const;

/** Labels of events that the expected facts use. */
export const LABELS = [
  'mission-end',
  'mission-continue',
  'withdrawal',
  'talks',
  'agreement',
  'statement',
  'visit',
  'invasion',
  'attack',
  'airstrike',
  'killing',
  'wounding',
  'deployment',
  'return',
  'coalition-formed',
  'capture',
  'release',
  'exchange',
  'ceasefire',
  'earthquake',
  'flood',
  'evacuation',
  'displacement',
  'aid',
  'meeting',
] as const;
