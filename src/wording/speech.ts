import type { LabelLanguage } from '../labels/index.js';
import type { Wording } from './wording.js';

/** All that it takes to tell a digest in another language than English. */
export interface Speech {
  readonly labels: LabelLanguage;
  readonly wording: Wording;
}
