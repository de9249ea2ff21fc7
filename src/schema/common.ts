import { ACTOR_TYPES } from '../types/actor.js';
import type { LanguageGuess, Publication } from '../types/article.js';
import { amount, day, described, nullable, object, oneOf, text } from './schema.js';
import type { Schema } from './schema.js';

export const language: Schema = object<LanguageGuess>({
  code: described('BCP 47; und when not known.', text),
  script: described('ISO 15924.', text),
  confidence: { ...amount, minimum: 0, maximum: 1 },
});

export const status = oneOf(['asserted', 'planned', 'hypothetical']);
export const polarity = oneOf(['positive', 'negative']);
export const actorType = oneOf(ACTOR_TYPES);
export const certainty = oneOf(['stated', 'inferred', 'unresolved']);
export const measure = oneOf(['stock', 'cumulative', 'change', 'plan']);

/** TIMEX3 modifiers. */
export const DATE_MODS = [
  ...(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER'] as const),
  ...(['ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN'] as const),
] as const;

export const dateRelation = oneOf([
  ...(['at', 'by', 'until', 'since', 'before', 'after', 'within', 'during'] as const),
]);

/** What the cleaning holds a block to be. */
export const blockRole = oneOf([
  ...(['title', 'byline', 'dateline', 'lead', 'body'] as const),
  ...(['quote', 'caption', 'list', 'boilerplate'] as const),
]);

/** PLOVER codes. */
export const eventType = oneOf([
  ...(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'YIELD', 'REQUEST', 'ACCUSE'] as const),
  ...(['REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE'] as const),
  ...(['ASSAULT', 'RETREAT'] as const),
]);

const bases = ['given', 'metadata', 'dateline', 'text', 'sources'];

/** What is known of the day of publication. */
export const publication: { readonly [K in keyof Publication]: Schema } = {
  from: nullable(day),
  to: nullable(day),
  basis: oneOf(bases),
  why: text,
};
