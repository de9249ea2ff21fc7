import type { TrackedFact, TrackedValue } from '../../types/delta.js';
import { linesOf } from './lines-of.js';

type Slot = Pick<TrackedFact, 'kind' | 'subject' | 'targets' | 'at' | 'by' | 'values'>;

/**
 * Whether it is known of what a number is: whose, or where, in a sentence of its own. Totals of nobody and nowhere may count other days or
 * other people, so that neither contradicts or replaces the other.
 */
export function isPinned({ kind, subject, at, by, values }: Omit<Slot, 'targets'>): boolean {
  if (kind !== 'quantity' || subject.length > 0 || by !== null) return true;
  return at !== null && values.some(({ support }) => support.some(({ note }) => note === null));
}

function tellers(values: readonly TrackedValue[]): ReadonlySet<number> {
  return new Set(values.flatMap(({ support }) => support.map(({ n }) => n)));
}

/** So many times as many articles that tell something do not dispute with one that seems to deny it: it is more likely misread. */
const OVERWHELMING = 3;

function isOverwhelmed({ values, subject, targets }: Slot): boolean {
  const denials = values.filter(({ polarity }) => polarity === 'negative');
  const affirming = tellers(values.filter(({ polarity }) => polarity === 'positive'));
  // Who took part and denies it is a party to the matter.
  const parties = new Set([...subject, ...targets]);
  const isSaid = denials.some(({ attribution }) => parties.has(attribution ?? ''));
  return !isSaid && tellers(denials).size === 1 && affirming.size >= OVERWHELMING;
}

/** Whether all that deny something stand in lines that affirm it, too: "promised to halt the war, release the captives" was misread once. */
function isOfOneLine({ values }: Slot): boolean {
  const denials = values.filter(({ polarity }) => polarity === 'negative');
  const affirmed = linesOf(values.filter(({ polarity }) => polarity === 'positive'));
  return denials.length > 0 && [...linesOf(denials)].every((line) => affirmed.has(line));
}

/**
 * Whether sources differ over a fact, and not only its readings: what one article gives twice is a part or an aside, and one that denies
 * in passing what all others tell is hardly understood.
 */
export function isDisputed(fact: Slot): boolean {
  return (
    isPinned(fact) && tellers(fact.values).size > 1 && !isOverwhelmed(fact) && !isOfOneLine(fact)
  );
}
