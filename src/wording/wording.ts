import type { Catalogue, PluralForms } from './catalogue.js';
import { ENGLISH_CATALOGUE } from './english.js';

/** What can be said by itself. */
export type TextKey = keyof typeof ENGLISH_CATALOGUE.texts;
/** What can be said with a number before it. */
export type CountKey = keyof typeof ENGLISH_CATALOGUE.counts;

const NAME = /\{([a-z]+)\}/gu;

/** Says what the output has to say in one language: a function of its catalogue, of no locale. */
export class Wording {
  readonly catalogue: Catalogue;
  #plurals: Intl.PluralRules | null = null;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** The text of a key with words filled in. */
  text(key: TextKey, words: Readonly<Record<string, string | number>> = {}): string {
    const template = this.catalogue.texts[key] ?? ENGLISH_CATALOGUE.texts[key];
    return template.replace(NAME, (_, name: string) => String(words[name] ?? ''));
  }

  /** A whole number of things, in the form that goes with the number. */
  count(key: CountKey, n: number): string {
    const forms: PluralForms = this.catalogue.counts[key] ?? ENGLISH_CATALOGUE.counts[key];
    return (forms[this.#category(n)] ?? forms.other ?? '{n}').replace('{n}', String(n));
  }

  // The tables of plurals take time to load; English needs none.
  #category(n: number): Intl.LDMLPluralRule {
    if (this.catalogue.code === 'en') return n === 1 ? 'one' : 'other';
    this.#plurals ??= new Intl.PluralRules(this.catalogue.code);
    return this.#plurals.select(n);
  }

  /** A number with its thousands apart, as the language writes them. */
  number(value: number): string {
    const [whole = '', fraction] = String(Math.abs(value)).split('.');
    if (whole.includes('e')) return String(value);
    const { group, decimal, from } = this.catalogue.numbers;
    const apart = Math.abs(value) < from ? whole : whole.replace(THOUSANDS, group);
    return `${value < 0 ? '-' : ''}${apart}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
  }
}

const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

/** What is said where nobody asks for another language. */
export const ENGLISH = new Wording(ENGLISH_CATALOGUE);
