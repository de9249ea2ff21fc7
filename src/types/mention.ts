import type { ActorMention } from './actor.js';
import type { DateMention } from './date.js';
import type { EventMention } from './event.js';
import type { QuantityMention } from './quantity.js';
import type { Span } from './span.js';

/** A span with its exact characters. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** What all mentions share. */
export interface MentionBase extends TextSpan {
  /** Unique in the article, `m1` … in order of start. */
  readonly id: string;
  /** 1-based line of the raw text. */
  readonly line: number;
  /** Id of the rule that made it, `language/rule`: `ru/date.month-year`. */
  readonly rule: string;
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** The text of its sentence, so that it can be quoted without the file. */
  readonly context: string;
}

export type Mention = ActorMention | DateMention | EventMention | QuantityMention;
