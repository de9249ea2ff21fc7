import type { Trigger } from './trigger.js';

/** Which tokens name the events of a sentence. */
export class EventTokens {
  readonly #triggers: readonly Trigger[];

  constructor(triggers: readonly Trigger[]) {
    this.#triggers = triggers;
  }

  /** Whether a token is the word that bears an event's tense. */
  isTrigger(token: number): boolean {
    for (const { head } of this.#triggers) if (head === token) return true;
    return false;
  }

  /** Whether a token is any of an event's words. */
  isInTrigger(token: number): boolean {
    for (const { first, end } of this.#triggers) if (first <= token && token < end) return true;
    return false;
  }
}
