import type { Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { current } from '../../merge/current.js';
import { isOfNobody } from '../select.js';

/** What a story leaves open, with the values that show it. */
export interface OpenQuestion {
  readonly fact: Fact;
  readonly why: 'order' | 'condition' | 'unknown' | 'unsettled';
  readonly values: readonly FactValue[];
  /** The words of the condition, or those that say what is not known. */
  readonly words: string | null;
}

/** What a source says it does not know or say, whoever it is of. */
function unknown(fact: Fact): OpenQuestion | null {
  const values = fact.values.filter((value) => value.unknown !== null);
  const words = values[0]?.unknown ?? null;
  return words === null ? null : { fact, why: 'unknown', values, words };
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

/** What is said to be unknown, depends on conditions, is not settled, or cannot be put in order. */
export function openQuestions({ facts }: Story): readonly OpenQuestion[] {
  return facts.flatMap((fact) => unknown(fact) ?? (isOfNobody(fact) ? [] : (question(fact) ?? [])));
}
