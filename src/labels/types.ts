import type { Fact, Support } from '../types/fact.js';

/** Cases in which a template may ask for a name: `{who.gen}`. Without one it asks for the nominative. */
export const LABEL_CASES = ['gen', 'dat', 'ins'] as const;
export type LabelCase = (typeof LABEL_CASES)[number];

/** A name in the nominative and, where they are known for certain, in the {@link LABEL_CASES}; '' where one is not. */
export type NameForms = readonly string[];

/** The label templates of a language and the names of the gazetteer in it, as the build makes them. */
export interface LabelLanguage {
  readonly code: string;
  /** What stands between the last two names of several. */
  readonly and: string;
  /** Names armed groups that are known only by the state behind them, `{who}`. */
  readonly backed: string;
  /** Templates by event label; the first whose names are all known is used. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** Templates by category of a number, and what is put behind a `change` and a `plan`. */
  readonly counts: Readonly<Record<string, string>>;
  /** By entity. */
  readonly names: Readonly<Record<string, NameForms>>;
}

/** What a label is made from: a fact, or something that has the same parts. */
export interface Labelled extends Pick<
  Fact,
  | 'kind'
  | 'label'
  | 'relation'
  | 'category'
  | 'subject'
  | 'targets'
  | 'at'
  | 'by'
  | 'indicator'
  | 'people'
> {
  readonly values: readonly {
    readonly support: readonly Pick<Support, 'note'>[];
  }[];
}
