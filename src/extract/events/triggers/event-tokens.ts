import type { Trigger } from './trigger.js';

/** Which tokens name events. */
export interface EventTokens {
  /** The word that bears an event's tense. */
  readonly isTrigger: (token: number) => boolean;
  /** Any of its words. */
  readonly isInTrigger: (token: number) => boolean;
}

/** Which tokens name the events of a sentence. */
export function eventTokens(triggers: readonly Trigger[]): EventTokens {
  const heads = new Set(triggers.map(({ head }) => head));
  const words = new Set<number>();
  for (const { first, end } of triggers) for (let at = first; at < end; at++) words.add(at);
  return { isTrigger: (token) => heads.has(token), isInTrigger: (token) => words.has(token) };
}
