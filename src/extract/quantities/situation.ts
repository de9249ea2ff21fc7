import type {
  ActorMention,
  DateMention,
  Measure,
  QuantityCategory,
  Status,
} from '../../types/index.js';
import type { Section } from '../section.js';
import type { ActorIndex, PlacedActor } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';
import { FATES } from './vocabulary.js';

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
  dates: readonly PlacedDate[],
): Status {
  const planned = [pack.classId('planned-cue'), pack.classId('future-cue')];
  const hypothetical = pack.classId('hypothetical-cue');
  const home = clauses[draft.first - firstToken] ?? 0;
  let status: Status = 'asserted';
  for (let at = firstToken; at < endToken; at++) {
    // "May" and «может» are no cue inside a date.
    if (clauses[at - firstToken] !== home || dates.some((d) => at >= d.first && at < d.end))
      continue;
    for (const { class: id } of stream.at(at)) {
      if (id === hypothetical) return 'hypothetical';
      if (planned.includes(id)) status = 'planned';
    }
  }
  return status;
}

const TOTALS: ReadonlySet<QuantityCategory> = new Set([...FATES, 'attacks']);

/** What kind of number it is. */
export function measureOf({ category }: Draft, status: Status, isChange: boolean): Measure {
  if (isChange) return 'change';
  if (status === 'planned') return 'plan';
  return category !== null && TOTALS.has(category) ? 'cumulative' : 'stock';
}

const NEAR_SPEECH = 3;

/**
 * Who says what a clause says: «по данным ООН», "X said". The nearest to the count; one that an agency only passes on
 * («Reuters со ссылкой на AFAD») before the agency. Null when the sentence does not tell.
 */
export function attributionOf(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken }: SentenceTokens,
  clauses: Uint16Array,
  actors: ActorIndex,
): ActorMention | null {
  const according = pack.classId('according-to');
  const speech = pack.classId('speech');
  const clauseAt = (at: number): number => clauses[at - firstToken] ?? 0;
  let best: ActorMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  const offer = (placed: PlacedActor | undefined): void => {
    if (!placed) return;
    const { actor, first } = placed;
    const gap =
      Math.abs(first - draft.first) + 10 * Math.abs(clauseAt(first) - clauseAt(draft.first));
    const distance = gap + (actor.type === 'media' ? 1000 : 0);
    if (distance < least) [best, least] = [actor, distance];
  };
  for (let at = firstToken; at < endToken; at++) {
    for (const { class: id, length } of stream.at(at)) {
      const from = at + length;
      if (id !== according && id !== speech) continue;
      const after = actors.within(from, Math.min(endToken, from + NEAR_SPEECH))[0];
      if (id === according) offer(after);
      else offer(actors.within(Math.max(firstToken, at - NEAR_SPEECH), at).at(-1) ?? after);
    }
  }
  return best;
}
