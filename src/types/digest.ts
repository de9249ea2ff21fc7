import type { ActorType } from './actor.js';
import type { LanguageGuess, Publication } from './article.js';
import type { OriginReference } from './extraction.js';
import type { DayRange, Fact, Support } from './fact.js';

/** The version of the end product. */
export const DIGEST_SCHEMA = 'digest/digest/1';

/** When an article was published, as far as its own text and the other sources tell. */
export interface DigestPublication extends Publication {
  /** The only days that remain when a weekday narrows the interval; else empty. */
  readonly candidates: readonly string[];
}

/** Lines of the input that are no part of the article. */
export interface LeftOut {
  readonly fromLine: number;
  readonly toLine: number;
  /** Ids of the cleaning rules that say so, sorted. */
  readonly rules: readonly string[];
}

/** What its text or other sources say about the day of an article that cannot hold together with `published`. */
export interface Contradiction extends DayRange {
  /** Whose words ask for these days, and beside whose, with their places. */
  readonly why: string;
}

/** What the digest says about one of its sources. */
export interface DigestArticle {
  readonly id: string;
  readonly path: string;
  /** Rank by path and id over the whole digest, from 1. */
  readonly n: number;
  readonly title: string | null;
  readonly language: LanguageGuess;
  readonly published: DigestPublication | null;
  readonly contradictions: readonly Contradiction[];
  readonly outlet: string | null;
  readonly url: string | null;
  /** Whom it cites, each once. */
  readonly origins: readonly Pick<OriginReference, 'key' | 'name' | 'scope'>[];
  /** `n` of the first article with the same text, or nearly the same; null when there is none. */
  readonly copyOf: number | null;
  readonly counts: {
    readonly dates: number;
    readonly quantities: number;
    readonly actors: number;
    readonly events: number;
    readonly sentences: number;
    readonly numericSentences: number;
    readonly understood: number;
  };
  readonly leftOut: readonly LeftOut[];
}

/** Somebody or some place that a story mentions. */
export interface DigestEntity {
  /** English name. */
  readonly name: string;
  readonly type: ActorType;
  /** Dictionary form in each language that mentions it. */
  readonly lemmas: Readonly<Record<string, string>>;
}

/** How much a story is about an entity. */
export interface StoryActor {
  readonly entity: string;
  readonly articles: number;
  readonly mentions: number;
  /** The first mention in each article. */
  readonly support: readonly Support[];
}

/** Articles about the same events, and what they say. */
export interface Story {
  /** 16 hex digits that hash the identities of its articles. */
  readonly id: string;
  readonly title: string;
  /** At most three sentences in English, each about one fact, which has the citations. */
  readonly summary: readonly { readonly text: string; readonly fact: string }[];
  /** Ids, in order of `n`. */
  readonly articles: readonly string[];
  /** `n` of each, ascending. */
  readonly sources: readonly number[];
  /** Most important first. */
  readonly facts: readonly Fact[];
  /** Most often mentioned first. */
  readonly actors: readonly StoryActor[];
}

/** What options left out. */
export interface Filtered {
  /** What was asked for, in words: `about Iraq`, `since 2024-09-01`. */
  readonly asked: readonly string[];
  /** How many were left out. */
  readonly facts: number;
  readonly stories: number;
  readonly articles: number;
}

/** What was and was not understood. */
export interface Coverage {
  readonly read: number;
  readonly skipped: readonly {
    readonly id: string;
    readonly path: string;
    readonly code: string;
    readonly message: string;
  }[];
  /** Articles in languages without a pack. */
  readonly unsupported: readonly {
    readonly id: string;
    readonly path: string;
    readonly language: string;
  }[];
  /** Articles in which invalid byte sequences were read as U+FFFD, and how many. */
  readonly damaged: readonly {
    readonly id: string;
    readonly path: string;
    readonly replaced: number;
  }[];
  readonly undated: number;
  readonly numericSentences: number;
  readonly understood: number;
  /** Absent where everything is told. */
  readonly filtered?: Filtered;
  /** What is watched, and how many of the facts are; absent where nothing is. */
  readonly watched?: { readonly terms: readonly string[]; readonly facts: number };
}

/** The end product: `digest/digest/1`. */
export interface Digest {
  readonly schema: typeof DIGEST_SCHEMA;
  readonly version: string;
  readonly rules: string;
  /** The day that deadlines are compared with; null when none was needed. */
  readonly now: string | null;
  readonly articles: readonly DigestArticle[];
  readonly entities: Readonly<Record<string, DigestEntity>>;
  /** With most articles first. */
  readonly stories: readonly Story[];
  readonly coverage: Coverage;
}
