import type { Digest, DigestArticle, Story } from './digest.js';
import type { DayRange, Fact, FactValue, Support } from './fact.js';

/** The version of what `digest diff` prints. */
export const DELTA_SCHEMA = 'digest/delta/1';

type ArticleName = Pick<DigestArticle, 'id' | 'path' | 'n'>;

/** What a delta needs to know of a citation. Digests of other versions may know more. */
export type TrackedSupport = Pick<
  Support,
  'article' | 'path' | 'n' | 'start' | 'end' | 'text' | 'line' | 'note'
>;

/** What a delta needs to know of a value. */
export interface TrackedValue extends Pick<
  FactValue,
  | ('value' | 'low' | 'best' | 'high' | 'from' | 'to' | 'candidates' | 'mod' | 'relation' | 'unit')
  | ('certainty' | 'status' | 'polarity' | 'asOf' | 'attribution' | 'superseded')
  | ('relationToFirst' | 'reason')
> {
  readonly support: readonly TrackedSupport[];
}

/** What a delta needs to know of a fact. */
export interface TrackedFact extends Pick<
  Fact,
  | ('id' | 'kind' | 'label' | 'subject' | 'targets' | 'at' | 'by' | 'category' | 'relation')
  | ('agreement' | 'prominent' | 'articles' | 'origins' | 'watched' | 'doubts' | 'indicator')
  | 'people'
> {
  readonly values: readonly TrackedValue[];
}

export interface TrackedStory extends Pick<Story, 'id' | 'title' | 'articles'> {
  readonly facts: readonly TrackedFact[];
}

/** What a delta needs to know of a digest; each {@link Digest} is one. */
export interface TrackedDigest extends Pick<Digest, 'version' | 'rules' | 'now'> {
  readonly articles: readonly (ArticleName & { readonly published: DayRange | null })[];
  readonly stories: readonly TrackedStory[];
}

/** What became of a fact. */
export type Change =
  /** Nobody told it before. */
  | 'new'
  /** It has another value, or the same is known otherwise. */
  | 'changed'
  /** Another origin tells the same. */
  | 'confirmed'
  /** Nobody tells it any more. */
  | 'gone'
  /** Its day is near. */
  | 'coming'
  /** Its day is over. */
  | 'passed';

/** In which respect a fact changed. */
export type Respect =
  /** Another number, another day. */
  | 'value'
  /** Planned, done, supposed. */
  | 'status'
  /** Affirmed or denied. */
  | 'polarity'
  /** Its date was inferred or open and is stated now. */
  | 'stated'
  /** Its days are fewer now. */
  | 'narrowed'
  /** The leading value stays, a further one is told beside it. */
  | 'also'
  /** A value that nobody tells any more. */
  | 'withdrawn';

/** A fact that is not what it was. */
export interface DeltaEntry {
  readonly change: Change;
  /** Of `changed`; else null. */
  readonly respect: Respect | null;
  /** Of the newer digest, also where the fact is gone, if a story there has its articles. */
  readonly story: Pick<Story, 'id' | 'title'>;
  /** As it is now; as it was where it is gone. */
  readonly fact: TrackedFact;
  /** As it was; null where it is new. Its id may be another where what tells slots apart has become known. */
  readonly before: TrackedFact | null;
  /** The values that make the difference: new ones, confirmed ones, those that are gone, the deadline. */
  readonly values: readonly TrackedValue[];
  /** Citations of the difference alone: those that the older digest does not have, or does not have any more. */
  readonly support: readonly TrackedSupport[];
}

/** What is different between two digests, fact by fact: `digest/delta/1`. */
export interface Delta {
  readonly schema: typeof DELTA_SCHEMA;
  /** The day that deadlines were compared with; null when none was given. */
  readonly now: string | null;
  /** Both were made by the same version and rules: all differences are the sources'. */
  readonly sameRules: boolean;
  readonly articles: {
    readonly added: readonly ArticleName[];
    /** `n` is that of the older digest. */
    readonly removed: readonly ArticleName[];
  };
  /** What is watched first; changed, new, confirmed, gone, passed, coming; within each in the order of the digest. */
  readonly entries: readonly DeltaEntry[];
}
