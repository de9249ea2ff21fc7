/** Forms of a phrase with a number, by the plural categories of the language. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What the output says in a language, as data. Names in braces are filled in. */
export interface Catalogue {
  /** BCP 47. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** What separates thousands, from which number on, and fractions. */
  readonly numbers: { readonly group: string; readonly decimal: string; readonly from: number };
  /** January first: by themselves, behind a day or a preposition, and short. */
  readonly months: readonly string[];
  readonly 'months-of': readonly string[];
  readonly 'months-short': readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly 'weekdays-short': readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, PluralForms>>;
  /** What units are called, `1 year` where one is called otherwise; one that is not here stands as it is. */
  readonly units: Readonly<Record<string, string>>;
  /** What is measured, by id: a noun with its gender, and its form where it depends on another: `нефть/f, нефти`. */
  readonly indicators: Readonly<Record<string, string>>;
  /** The same of goods. */
  readonly goods: Readonly<Record<string, string>>;
  /** Words for their kinds by id, with their endings for the genders m, f, n and the plural: `чист(ый|ая|ое|ые)`. */
  readonly qualities: Readonly<Record<string, string>>;
  /** Reasons and remarks that digests give in English, by their English words. */
  readonly phrases: Readonly<Record<string, string>>;
}
