import { FORM_BITS, packFeatures, type AliasFeatures } from '../alias-flags.js';
import type { CasingRule } from '../types.js';
import type { NameForms } from './inflect-name.js';
import { isUpper } from './inflect-word.js';
import type { Name } from './name.js';

/** One spelling of one name, ready to become a key. */
export interface Form {
  /** The name in its dictionary form. */
  readonly lemma: string;
  readonly text: string;
  /** Packed `AliasFeatures`. */
  readonly features: number;
}

/** What all spellings of a name share. */
export type Usage = Pick<AliasFeatures, 'use' | 'short' | 'ambiguous'>;

/** A spelling, and whether it stands for less than the whole name. */
export interface Variant {
  readonly text: string;
  /** Something that makes the name unmistakable is gone: it counts only with a context word. */
  readonly weak: boolean;
}

/** Gathers spellings and unites those that differ in nothing but the case that they stand for. */
export class FormCollector {
  /** By flags and lemma, then by spelling: all of a name's spellings share few flags. */
  readonly #forms = new Map<string, Map<string, Form>>();
  readonly #cases: readonly string[];

  /** Takes the names of the language's cases, in the order of its paradigms. */
  constructor(cases: readonly string[]) {
    this.#cases = cases;
  }

  /** Adds all cases of a name, each in the spellings that `variants` makes of it. */
  add(name: Name, usage: Usage, forms: NameForms, variants: (form: string) => Variant[]): void {
    const casing = casingRule(name.lemma);
    const shared = {
      ...usage,
      acronym: casing === 'upper',
      combining: name.combining,
      singular: !forms.plural,
      plural: forms.plural,
    };
    forms.cases.forEach((slot, index) => {
      const features: AliasFeatures = { ...shared, casing, ...this.#caseOf(index) };
      const whole = packFeatures(features);
      const weakened = packFeatures({ ...features, ambiguous: true });
      // One capital is enough where full stops already tell that letters are meant.
      const spelled = packFeatures({ ...features, casing: 'capital' });
      for (const { text, weak } of slot.flatMap(variants)) {
        const dotted = features.acronym && text.includes('.');
        this.#put(name.lemma, text, dotted ? spelled : weak ? weakened : whole);
      }
    });
  }

  /** Everything added, in order. */
  forms(): Form[] {
    return [...this.#forms.values()].flatMap((spellings) => [...spellings.values()]);
  }

  #put(lemma: string, text: string, bits: number): void {
    const group = `${bits & ~FORM_BITS} ${lemma}`;
    const spellings = this.#forms.get(group) ?? new Map<string, Form>();
    this.#forms.set(group, spellings);
    spellings.set(text, { lemma, text, features: bits | (spellings.get(text)?.features ?? 0) });
  }

  #caseOf(index: number): Pick<AliasFeatures, 'nominative' | 'genitive' | 'otherCase'> {
    if (this.#cases.length === 1) return { nominative: true, genitive: true, otherCase: true };
    const label = this.#cases[index];
    const genitive = label === 'genitive' || label === 'oblique';
    return { nominative: index === 0, genitive, otherCase: index > 0 && label !== 'genitive' };
  }
}

/** What the dictionary form's capitals ask of the text. */
function casingRule(lemma: string): CasingRule {
  if (isUpper(lemma)) return 'upper';
  return lemma === lemma.toLowerCase() ? 'any' : 'capital';
}
