import type { Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { current } from '../../merge/current.js';
import { isOfNobody } from '../select.js';

/** What a story leaves open, with the values that show it. */
export interface OpenQuestion {
  readonly fact: Fact;
  readonly why: 'order' | 'condition' | 'unsettled';
  readonly values: readonly FactValue[];
  /** The words of the condition, where there is one. */
  readonly words: string | null;
}

function question(fact: Fact): OpenQuestion | null {
  // What a later report replaced is no longer in question.
  if (fact.agreement === 'open') {
    return { fact, why: 'order', values: current(fact), words: null };
  }
  const conditional = fact.values.filter(({ condition }) => condition !== null);
  if (conditional.length > 0) {
    const words = conditional[0]?.condition ?? '';
    return { fact, why: 'condition', values: conditional, words };
  }
  const denied = fact.values.filter(
    ({ polarity, status }) => polarity === 'negative' && status !== 'asserted',
  );
  return denied.length === 0 ? null : { fact, why: 'unsettled', values: denied, words: null };
}

/** What depends on conditions, is not settled, or cannot be put in order. */
export function openQuestions({ facts }: Story): readonly OpenQuestion[] {
  return facts.flatMap((fact) => (isOfNobody(fact) ? [] : (question(fact) ?? [])));
}
