import type { Bindings } from '../../match/index.js';
import { sentenceOf, type Section } from '../section.js';
import type { DateDraft, Tense } from './draft.js';

const TENSES: readonly Tense[] = ['past', 'future', 'deferred'];

/** The tense that a rule emits; null when it emits none. */
export const emittedTense = (bindings: Bindings): Tense =>
  TENSES.find((each) => each === bindings.emit('tense')) ?? null;

/**
 * Applies the rules of `dates.tense`: verbs that tell by how they stand to an expression which way it looks, whatever other verbs
 * are near ("said in May it would").
 */
export function applyTenses(
  section: Section,
  drafts: readonly DateDraft[],
  index: number,
): DateDraft[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, index);
  const tenses = new Map<number, Tense>();
  for (const match of pack.grammar('dates.tense').match(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const at = bindings.get('date-part')?.first;
    if (at !== undefined) tenses.set(at, emittedTense(bindings));
  }
  return drafts.map((draft) => ({ ...draft, tense: tenses.get(draft.first) ?? draft.tense }));
}
