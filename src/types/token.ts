import type { Span } from './span.js';

/** What a token is made of: letters, digits, or one mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/** How the letters of a word are cased; scripts without case are `none`. */
export type Casing = 'none' | 'lower' | 'capital' | 'upper' | 'mixed';

/**
 * The smallest unit that rules see. A change between letters and digits starts a new token
 * («300 000людей»), and so does every mark; an apostrophe between letters does not.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The comparison key (see `text/key.ts`): the form in which words are looked up. */
  readonly key: string;
  readonly casing: Casing;
  /** White space (or a line break) stands before the token. */
  readonly spaced: boolean;
  /** A separable clitic that was split off the front of the next token (Arabic و ف ب ل ك س). */
  readonly clitic: boolean;
  /**
   * The word has melted with the clitic before it («للعراق» = ل + العراق, its ا lost): a mention of the word begins at the
   * clitic, because the letters cannot be told apart.
   */
  readonly fused: boolean;
}
