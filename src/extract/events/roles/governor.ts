import type { Scene } from './scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';

/** Tokens over which a word that promises or threatens governs a noun. */
export const GOVERNOR_REACH = 8;

/** The first token in a clause before a noun that governs it: of class `control`, or a cue of such a kind; null where there is none. */
export function governorOf(
  { section: { stream, pack }, clauses }: Scene,
  { head, first }: Trigger,
  kinds: ReadonlySet<unknown>,
): number | null {
  const { cue, control } = eventClasses(pack);
  const from = Math.max(first - GOVERNOR_REACH, clauses.list[clauses.of(head)]?.first ?? 0);
  return firstWithin(
    from,
    first,
    (at) => stream.find(at, control) !== null || kinds.has(stream.longest(at, cue)?.value),
  );
}

/** The first of the tokens `[from, to)` of which something holds. */
export function firstWithin(
  from: number,
  to: number,
  holds: (token: number) => boolean,
): number | null {
  for (let at = from; at < to; at++) if (holds(at)) return at;
  return null;
}
