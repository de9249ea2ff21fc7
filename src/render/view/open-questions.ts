import type { Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { current } from '../../merge/telling/current.js';
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
  // What is merely talked of depends on more than is said.
  const conditional = fact.values.filter(
    ({ condition, status }) => condition !== null && status !== 'hypothetical',
  );
  if (conditional.length > 0) {
    const words = conditional[0]?.condition ?? '';
    return { fact, why: 'condition', values: conditional, words };
  }
  const denied = fact.values.filter(
    ({ polarity, status }) => polarity === 'negative' && status !== 'asserted',
  );
  return denied.length === 0 ? null : { fact, why: 'unsettled', values: denied, words: null };
}

/** Whether two facts that are said to be unknown are one matter: of one kind, and nothing that one names does the other deny. */
function isOneMatter(a: OpenQuestion, b: OpenQuestion): boolean {
  if (a.why !== 'unknown' || b.why !== 'unknown' || a.fact.relation !== b.fact.relation)
    return false;
  const [few, many] = [a.fact.subject, b.fact.subject].sort((x, y) => x.length - y.length);
  const agree = (few ?? []).every((id) => many?.includes(id) === true);
  return agree && (a.fact.at === b.fact.at || a.fact.at === null || b.fact.at === null);
}

/** Of two tellings of one matter the more specific fact, and the fuller words. */
function together(a: OpenQuestion, b: OpenQuestion): OpenQuestion {
  const named = ({ subject, at }: Fact): number => subject.length + (at === null ? 0 : 1);
  const [words, others] = [a.words ?? '', b.words ?? ''];
  return {
    fact: named(b.fact) > named(a.fact) ? b.fact : a.fact,
    why: 'unknown',
    values: [...a.values, ...b.values],
    words: others.length > words.length ? others : words,
  };
}

/** What is said to be unknown, depends on conditions, is not settled, or cannot be put in order. */
export function openQuestions({ facts }: Story): readonly OpenQuestion[] {
  const open: OpenQuestion[] = [];
  for (const fact of facts) {
    const asked = unknown(fact) ?? (isOfNobody(fact) ? null : question(fact));
    if (asked === null) continue;
    const at = open.findIndex((other) => isOneMatter(other, asked));
    const other = open[at];
    if (other === undefined) open.push(asked);
    else open[at] = together(other, asked);
  }
  return open;
}
