import type { Block, Span } from '../types/index.js';

/** A block before the language of each block is known. */
export type CleanBlock = Omit<Block, 'language'>;

/** How a wire text opens: «КИЕВ, 14 дек — РИА Новости.»; parts that it lacks are null. */
export interface Dateline {
  readonly place: Span | null;
  readonly agency: Span | null;
  readonly date: Span | null;
}

/** What cleaning says about a page. Blocks stand in order and do not overlap. */
export interface CleanResult {
  readonly blocks: readonly CleanBlock[];
  /** Text of the block whose role is `title`. */
  readonly title: string | null;
  readonly dateline: Dateline | null;
  /** The day that the page gives beside the title; null when it gives none. */
  readonly pageDay: Span | null;
}

/** What the phrases of the packs are about. Each topic is a key of `clean.yaml`. */
export const TOPICS = [
  'subscription',
  'share',
  'read-also',
  'sidebar',
  'tags',
  'source',
  'loader',
  'photo',
  'byline',
  'author',
  'home',
  'section',
  'outlet',
  'navigation',
  'error-report',
  'correction',
  'legal',
  'footnote',
  'contact',
  'comments',
  'agency',
  /** Lines of a user's own outlets. */
  'own',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Where a phrase counts: the line is nothing else (`whole`); nothing else, or a colon follows
 * (`label`); the line begins with it (`start`); a sentence of the line begins with it
 * (`sentence`); it stands anywhere in the line (`within`), or anywhere but in what somebody is quoted with (`unquoted`).
 */
export const PLACES = ['whole', 'label', 'start', 'sentence', 'within', 'unquoted'] as const;
export type Place = (typeof PLACES)[number];

/**
 * Lists of words that are looked at one by one; the names of months may have two. `call` are forms that address the reader wherever they
 * stand, `ask` those that do so where a sentence begins, `press` what a newsroom makes and `ours` how it speaks of itself; `reader`
 * are forms that address the reader, `site` what a site consists of and who makes it, which alone prove nothing; `common` words say nothing of what a text is about.
 */
export const WORD_LISTS = [
  'month',
  'stamp',
  'channel',
  'counter',
  'ordinal',
  'call',
  'ask',
  'press',
  'ours',
  'reader',
  'site',
  'common',
] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** Alternatives in one place of a phrase: keys of words with spaces between; an empty one may be left out. */
export type PhraseStep = readonly string[];

/** A phrase as its steps; the step {@link GAP} stands for up to {@link GAP_WORDS} words of any kind. */
export interface Phrase {
  readonly topic: Topic;
  readonly place: Place;
  readonly steps: readonly PhraseStep[];
}
export const GAP = '…';
export const GAP_WORDS = 4;

/** The phrase lists of all languages together: cleaning runs before the language is known. */
export interface CleanModel {
  readonly phrases: readonly Phrase[];
  readonly words: Readonly<Record<WordList, readonly string[]>>;
}
