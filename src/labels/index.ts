/** Short labels of facts in the languages that have templates for them; English labels come with the facts. */
export { labelOf } from './label.js';
export type { Labelled, LabelLanguage } from './types.js';
export { nameIn } from './words.js';
export type { LabelEntities } from './words.js';
