import { ObservedGrammar, type LanguagePack, type Trial } from '../match/index.js';
import { extractDocument, type ExtractOptions } from '../pipeline.js';
import type { Resources } from '../resources.js';
import type { Extraction, RawDocument } from '../types/index.js';

/** What a rule of a language did, or would have done. */
export interface TracedTrial extends Trial {
  readonly pack: LanguagePack;
}

/** An article with everything that rules tried on it, in the order of the stages. */
export interface Traced {
  readonly extraction: Extraction;
  readonly trials: readonly TracedTrial[];
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
  return { extraction: extractDocument(document, { ...resources, pack }, options), trials };
}

function withTrials(pack: LanguagePack, observe: (trial: Trial) => void): LanguagePack {
  return pack.withGrammars((stage, rules) => new ObservedGrammar(stage, rules, observe));
}
