import { recogniseActors } from '../../src/extract/actors/index.js';
import type { Gazetteer } from '../../src/gazetteer/index.js';
import type { ActorMention } from '../../src/types/index.js';
import { loadNames } from './gazetteer.js';
import { sectionOf, NO_NAMES } from './section.js';

/** The actors of a text in one language, with the whole gazetteer. */
export function actorsOf(code: string, text: string): readonly ActorMention[] {
  const { entities, gazetteers } = loadNames();
  const namesOf = (language: string): Gazetteer => gazetteers.get(language) ?? NO_NAMES;
  return recogniseActors([sectionOf(code, text, namesOf(code), namesOf)], entities);
}

/** A phrase in which square brackets mark a span. */
export interface Marked {
  readonly text: string;
  /** What the brackets hold, in order of their beginnings. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the brackets out of a phrase. */
export function unmark(phrase: string): Marked {
  let text = '';
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const character of phrase) {
    if (character === '[') open.push(text.length);
    else if (character === ']') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}
