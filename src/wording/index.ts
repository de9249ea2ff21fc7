/** What the output says beside names and labels of facts, in each language that it can be written in. */
export type { Catalogue, PluralForms } from './catalogue.js';
export { OUTPUT_LANGUAGES } from './languages.js';
export { measureName } from './measure-name.js';
export { englishPhrase, phraseIn } from './phrases.js';
export type { Phrase } from './phrases.js';
export { ENGLISH, Wording } from './wording.js';
export type { CountKey, TextKey } from './wording.js';
export type { Speech } from './speech.js';
