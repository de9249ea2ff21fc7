import type {
  ActorType,
  DateMention,
  Polarity,
  PublicationBasis,
  QuantityCategory,
  QuantityMod,
  Status,
} from '../../src/types/index.js';
import type { Quoted } from './locate.js';

/** First and last day, inclusive; null where open or not known. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** A time expression. `from` and `to` bound the event: «by» has no first day, «since» no last. */
export interface ExpectedDate extends Quoted, Days {
  readonly type: DateMention['type'];
  readonly value: string;
  /** Other values that are right too. */
  readonly accept: readonly string[];
  readonly relation: DateMention['relation'];
  readonly mod: DateMention['mod'];
  readonly certainty: DateMention['certainty'];
  /** Label of the event that it dates, null where the labels have none. */
  readonly event: string | null;
  /** The day that the other articles of the story tell, where this one leaves it open. */
  readonly truth: string | null;
}

/** A number; `text` is the numeral with its multiplier or range. */
export interface ExpectedQuantity extends Quoted {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly mod: QuantityMod;
  readonly category: QuantityCategory;
  /** Names of entities; for `at` any of them is right. */
  readonly of: string | null;
  readonly by: string | null;
  readonly at: readonly string[];
  readonly status: Status;
  /** Who says so: an entity's name or words of ours. */
  readonly attribution: string | null;
}

export interface ExpectedActor extends Quoted {
  /** English name, as in `entities.yaml`. */
  readonly entity: string;
  readonly type: ActorType;
}

export interface ExpectedEvent extends Quoted {
  readonly label: string;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly actors: readonly string[];
  readonly attribution: string | null;
}

export interface ExpectedOrigin extends Quoted {
  readonly name: string;
  readonly scope: 'article' | 'sentence';
}

/** Something that the article itself says is not known, not decided or not told. */
export interface ExpectedOpen extends Quoted {
  readonly what: string;
}

/** Words that look like a date or a quantity and must not be reported as one. */
export interface ExpectedTrap extends Quoted {
  readonly kind: 'date' | 'quantity';
  readonly why: string;
}

/** A line that is no part of the article; `soft` where keeping it is no mistake. */
export interface ExpectedBoilerplate {
  readonly line: number;
  readonly kind: string;
  readonly soft: boolean;
}

/** What a careful reader finds in one article. Only key facts: a further mention is no mistake. */
export interface ExpectedArticle {
  readonly story: string;
  readonly language: string;
  /** Line of the title: its first one, where it stands more than once. */
  readonly title: number;
  /** What this text alone allows; `plausible` is what is true. */
  readonly published: Days & {
    readonly basis: PublicationBasis | null;
    readonly why: string;
    readonly plausible: Days;
  };
  readonly boilerplate: readonly ExpectedBoilerplate[];
  readonly dates: readonly ExpectedDate[];
  readonly quantities: readonly ExpectedQuantity[];
  readonly actors: readonly ExpectedActor[];
  readonly events: readonly ExpectedEvent[];
  readonly origins: readonly ExpectedOrigin[];
  readonly open: readonly ExpectedOpen[];
  readonly traps: readonly ExpectedTrap[];
}
