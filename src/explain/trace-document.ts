import { cuesOf } from '../extract/events/circumstances/cues.js';
import { sectionsOf, type Section } from '../extract/section.js';
import { ObservedGrammar, type LanguagePack, type Trial } from '../match/index.js';
import { extractDocument, type ExtractOptions } from '../pipeline.js';
import type { Resources } from '../resources.js';
import type { Extraction, RawDocument } from '../types/index.js';
import { tokenText } from './matched-parts.js';

/** What a rule of a language did, or would have done. */
export interface TracedTrial extends Trial {
  readonly pack: LanguagePack;
}

/** An article with everything that rules tried on it, in the order of the stages. */
export interface Traced {
  readonly extraction: Extraction;
  readonly trials: readonly TracedTrial[];
  /** The words of a sentence that make what it tells planned, wished, denied, doubted or conditional. */
  readonly cuesIn: (sentence: number) => readonly CueWords[];
}

/** A word that says how what is told is meant: `plan`, `deny`, `condition` …. */
export interface CueWords {
  readonly kind: string;
  readonly words: string;
}

/**
 * Extracts an article as always, through packs that tell what they do. Nothing in the stages knows of it, and nothing is traced
 * when nobody asks.
 */
export function traceDocument(
  document: RawDocument,
  resources: Resources,
  options: ExtractOptions,
): Traced {
  const trials: TracedTrial[] = [];
  const packs = new Map<string, LanguagePack | null>();
  const pack = (code: string): LanguagePack | null => {
    const known = packs.get(code);
    if (known !== undefined) return known;
    const plain = resources.pack(code);
    const observed = plain && withTrials(plain, (trial) => trials.push({ ...trial, pack: plain }));
    packs.set(code, observed);
    return observed;
  };
  const extraction = extractDocument(document, { ...resources, pack }, options);
  return { extraction, trials, cuesIn: cueFinder(extraction, resources) };
}

function cueFinder({ article }: Extraction, resources: Resources): Traced['cuesIn'] {
  let sections: readonly Section[] | null = null;
  return (sentence) => {
    sections ??= sectionsOf(article, resources.pack, resources.gazetteer);
    const section = sections.find(({ sentences }) => sentences.includes(sentence));
    if (section === undefined) return [];
    // What says that a thing is so is the rule, and tells nothing.
    const cues = cuesOf(section, sentence).filter(({ kind }) => kind !== 'fact');
    return cues.map(({ kind, first, end }) => ({
      ...{ kind, words: tokenText(article, first, end) },
    }));
  };
}

function withTrials(pack: LanguagePack, observe: (trial: Trial) => void): LanguagePack {
  return pack.withGrammars((stage, rules) => new ObservedGrammar(stage, rules, observe));
}
