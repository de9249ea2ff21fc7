import { perPack } from './per-pack.js';
import type { Section } from './section.js';

const order = perPack(({ settings }) => ({
  verbFirst: settings['verb-first'] === true,
  headLast: settings['head-last'] === true,
}));

/** Whether the verb of a clause stands in front of its subject, as in Arabic: the setting `verb-first` of a pack. */
export const isVerbFirst = ({ pack }: Pick<Section, 'pack'>): boolean => order(pack).verbFirst;

/** Whether what describes a noun stands in front of it ("rocket attacks"), as in English: the setting `head-last` of a pack. */
export const isHeadLast = ({ pack }: Pick<Section, 'pack'>): boolean => order(pack).headLast;
