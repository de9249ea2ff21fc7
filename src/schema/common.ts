import { ACTOR_TYPES } from '../types/actor.js';
import {
  BLOCK_ROLES,
  PUBLICATION_BASES,
  type LanguageGuess,
  type Publication,
} from '../types/article.js';
import { CERTAINTIES, DATE_RELATIONS } from '../types/date.js';
import { EVENT_TYPES, POLARITIES, STATUSES } from '../types/event.js';
import { MEASURES } from '../types/quantity.js';
import { amount, day, described, nullable, object, oneOf, text } from './schema.js';
import type { Schema } from './schema.js';

export const language: Schema = object<LanguageGuess>({
  code: described('BCP 47; und when not known.', text),
  script: described('ISO 15924.', text),
  confidence: { ...amount, minimum: 0, maximum: 1 },
});

export const status = oneOf(STATUSES);
export const polarity = oneOf(POLARITIES);
export const actorType = oneOf(ACTOR_TYPES);
export const certainty = oneOf(CERTAINTIES);
export const measure = oneOf(MEASURES);

export const dateRelation = oneOf(DATE_RELATIONS);
export const blockRole = oneOf(BLOCK_ROLES);
export const eventType = oneOf(EVENT_TYPES);

/** What is known of the day of publication. */
export const publication: { readonly [K in keyof Publication]: Schema } = {
  from: nullable(day),
  to: nullable(day),
  basis: oneOf(PUBLICATION_BASES),
  why: text,
};
