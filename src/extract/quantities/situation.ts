import type { ActorMention, DateMention, Measure, Status } from '../../types/index.js';
import type { Section } from '../section.js';
import type { ActorIndex } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';

/** A date with its tokens. */
export interface PlacedDate {
  readonly date: DateMention;
  readonly first: number;
  readonly end: number;
}

/** The date mention that a count holds for: the nearest in its clause, else in the sentence. */
export function whenOf(
  draft: Draft,
  { firstToken }: SentenceTokens,
  clauses: Uint16Array,
  dates: readonly PlacedDate[],
): DateMention | null {
  const clauseAt = (at: number): number => clauses[at - firstToken] ?? 0;
  let best: DateMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { date, first, end } of dates) {
    if (date.type !== 'DATE' || (first < draft.end && end > draft.first)) continue;
    const gap = first >= draft.end ? first - draft.end : draft.first - end;
    const distance = gap + Math.abs(clauseAt(first) - clauseAt(draft.first)) * 20;
    if (distance < least) [best, least] = [date, distance];
  }
  return best;
}

/** Planned or hypothetical by the words of the clause. */
export function statusOf(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken }: SentenceTokens,
  clauses: Uint16Array,
): Status {
  const planned = [pack.classId('planned-cue'), pack.classId('future-cue')];
  const hypothetical = pack.classId('hypothetical-cue');
  const home = clauses[draft.first - firstToken] ?? 0;
  let status: Status = 'asserted';
  for (let at = firstToken; at < endToken; at++) {
    if (clauses[at - firstToken] !== home) continue;
    for (const { class: id } of stream.at(at)) {
      if (id === hypothetical) return 'hypothetical';
      if (planned.includes(id)) status = 'planned';
    }
  }
  return status;
}

const TOTALS = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing', 'displaced', 'attacks']);

/** What kind of number it is. */
export function measureOf({ category }: Draft, status: Status, isChange: boolean): Measure {
  if (isChange) return 'change';
  if (status === 'planned') return 'plan';
  return category !== null && TOTALS.has(category) ? 'cumulative' : 'stock';
}

const NEAR_SPEECH = 3;

/** Who says what a sentence says: «по данным ООН», "X said"; null when it does not tell. */
export function attributionOf(
  { pack, stream }: Section,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
): ActorMention | null {
  const according = pack.classId('according-to');
  const speech = pack.classId('speech');
  for (let at = firstToken; at < endToken; at++) {
    for (const { class: id, length } of stream.at(at)) {
      if (id === according) {
        const from = at + length;
        const named = actors.within(from, Math.min(endToken, from + NEAR_SPEECH))[0];
        if (named) return named.actor;
      } else if (id === speech) {
        const after = actors.within(at + length, Math.min(endToken, at + length + NEAR_SPEECH))[0];
        const before = actors.within(Math.max(firstToken, at - NEAR_SPEECH), at).at(-1);
        const named = before ?? after;
        if (named) return named.actor;
      }
    }
  }
  return null;
}
