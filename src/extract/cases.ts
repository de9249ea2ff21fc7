import type { Section } from './section.js';

/** Whether nouns of this language show by their endings what they are to a verb: only then may a subject stand anywhere. */
export const hasCases = ({ pack }: Pick<Section, 'pack'>): boolean =>
  pack.settings['instrumental'] !== undefined;
