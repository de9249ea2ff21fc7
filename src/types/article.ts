import type { Span } from './span.js';
import type { Token } from './token.js';

/** ISO 15924 code of the writing system of most letters; `Zyyy` when there are none. */
export type Script = string;

/** What language a text is in. */
export interface LanguageGuess {
  /** BCP 47, e.g. `uk`, `ckb`; `und` when not known. */
  readonly code: string;
  readonly script: Script;
  /** Share of such answers that are right, 0 to 1; 1 when the language was given. */
  readonly confidence: number;
}

/** The part that a block plays on the page. */
export const BLOCK_ROLES = [
  'title',
  'byline',
  'dateline',
  'lead',
  'body',
  'quote',
  'caption',
  'list',
  'boilerplate',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A line or paragraph of the page. Blocks are labelled, never deleted; they do not overlap. */
export interface Block extends Span {
  /** 1-based line of the raw text on which the block starts. */
  readonly line: number;
  readonly role: BlockRole;
  /** Id of the cleaning rule that gave the role, e.g. `repeated-title`. */
  readonly rule: string;
  /** Language of this block; the article's own where the block is too short to tell. */
  readonly language: string;
}

/** A sentence of a content block. Sentences never cross blocks. */
export interface Sentence extends Span {
  readonly line: number;
  /** Index into {@link Article.blocks}. */
  readonly block: number;
  /** Range of {@link Article.tokens}: `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Why the publication date is held to be what it is, strongest first. */
export const PUBLICATION_BASES = ['given', 'metadata', 'dateline', 'text', 'sources'] as const;
export type PublicationBasis = (typeof PUBLICATION_BASES)[number];

/** The article's publication date as an interval of days, both inclusive, ISO. */
export interface Publication {
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: PublicationBasis;
  /** The reason, in words, with the words of the text that say so. */
  readonly why: string;
}

/** What an input is read as. */
export const INPUT_KINDS = ['text', 'ndjson', 'html'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** What came in, before anything was understood. */
export interface RawDocument {
  /** Given id, or the first 16 hex digits of the SHA-256 of the input bytes. */
  readonly id: string;
  readonly path: string;
  readonly input: InputKind;
  /** WHATWG label of the encoding that was decoded. */
  readonly encoding: string;
  /** SHA-256 of the input bytes, in hex. */
  readonly bytes: string;
  /** Decoded text without byte-order mark. All spans point into it. */
  readonly raw: string;
  /** Code units of a front matter block at the start of `raw`, which is no part of the article. */
  readonly frontMatter: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO day that the record, front matter, metadata or option gives. */
  readonly published: { readonly date: string; readonly basis: 'given' | 'metadata' } | null;
  /** Binding language, where given. */
  readonly language: string | null;
  /** Invalid byte sequences that became U+FFFD. */
  readonly replaced: number;
}

/** An article, complete and immutable; everything later only adds spans that point into `raw`. */
export interface Article extends RawDocument {
  readonly detected: LanguageGuess;
  readonly blocks: readonly Block[];
  /** The words with which a wire text opens, that say where, when and by whom it was written; null where it does not. */
  readonly dateline: Span | null;
  readonly sentences: readonly Sentence[];
  /** Tokens of all sentences, in order of start. */
  readonly tokens: readonly Token[];
}
