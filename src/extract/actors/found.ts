import type { ActorMention } from '../../types/index.js';

/** A mention together with the tokens it stands on. */
export interface FoundActor {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly mention: ActorMention;
}
