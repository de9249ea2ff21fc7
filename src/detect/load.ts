import { openSections } from '../tables/sections.js';
import type { Script } from '../types/index.js';
import type { DetectIndex, DetectModel, ScriptData } from './model.js';

/** Sections of a script's compiled file. */
export const SCRIPT_SECTIONS = {
  /** UTF-8: bigrams, trigrams, words, listings, a line each. */
  texts: 0,
  costs: 1,
  costLengths: 2,
} as const;

/** The model over its compiled files; `read` gives the bytes of a script's. */
export function loadDetectModel(
  index: DetectIndex,
  read: (script: Script) => Uint8Array,
): DetectModel {
  const tables = index.tables.map((table) => ({
    ...table,
    open: () => openScript(read(table.script)),
  }));
  return { ...index, tables };
}

function openScript(bytes: Uint8Array): ScriptData {
  const sections = openSections(bytes);
  const texts = new TextDecoder().decode(sections.bytes(SCRIPT_SECTIONS.texts));
  const [bigrams = '', trigrams = '', words = '', listings = ''] = texts.split('\n');
  return {
    bigrams,
    trigrams,
    words,
    listings,
    costs: sections.bytes(SCRIPT_SECTIONS.costs),
    costLengths: sections.units(SCRIPT_SECTIONS.costLengths),
  };
}
