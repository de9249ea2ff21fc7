import type { Fact, FactValue } from '../../types/fact.js';
import { outcomeOf } from '../../types/outcome.js';
import { amountText } from './amount-text.js';
import { COUNT_SENTENCES, PEOPLE } from './count-table.js';
import { leading, saysLittle } from './current.js';
import type { SlotFact } from './facts.js';
import { fill, filled, type Words } from '../../labels/template.js';
import { countsForces, wordsOf } from './labels.js';
import type { Names } from '../names/names.js';
import { isDisputed } from '../worth/disputes.js';

/** Vague words that take "of": "dozens of people". */
const PARTITIVE = /^(?:dozens|hundreds|thousands|millions)$/u;

function nounOf({ fact, cluster }: SlotFact, of: string, one: boolean): string {
  if (fact.category === 'attacks') return one ? 'attack' : 'attacks';
  const forces = fact.category === 'troops' || countsForces(cluster);
  const [person, several] = forces
    ? ['soldier', 'troops']
    : fact.people === undefined
      ? ['person', 'people']
      : PEOPLE[fact.people];
  const noun = one ? person : several;
  return of === '' ? noun : `${of} ${noun}`;
}

function amountOf(value: FactValue): string {
  const text = amountText(value);
  return PARTITIVE.test(text) ? `${text} of` : text;
}

const DISPUTED: ReadonlySet<string> = new Set(['conflict', 'open']);

/** Another number that is given for a total, and does not go with the one that is told first. */
export function otherCount(fact: Fact, value: FactValue): FactValue | undefined {
  const isOpen = DISPUTED.has(fact.agreement) && isDisputed(fact);
  if (fact.relation !== 'total' || !isOpen) return undefined;
  const isFirst = fact.values[0] === value;
  return fact.values.find(
    ({ superseded, relationToFirst, best, low }, at) =>
      !superseded &&
      (DISPUTED.has(relationToFirst) || (at === 0 && !isFirst)) &&
      (best ?? low) !== (value.best ?? value.low),
  );
}

function otherText({ fact }: SlotFact, value: FactValue): string {
  const other = otherCount(fact, value);
  return other === undefined ? '' : `, ${amountText(other)} by another count`;
}

/** A sentence about a number; null when it is denied, supposed or planned, or says nothing by itself. */
export function countSentence(told: SlotFact, names: Names): string | null {
  const { fact, cluster } = told;
  const template = COUNT_SENTENCES[outcomeOf(fact.indicator) ?? fact.category ?? ''];
  const value = leading(fact);
  if (template === undefined || value?.polarity !== 'positive' || value.status !== 'asserted') {
    return null;
  }
  if (fact.relation !== 'present' && fact.relation !== 'total') return null;
  if (saysLittle(value)) return null;
  const amount = amountOf(value);
  const one = amount === '1';
  const words: Words = {
    ...wordsOf(cluster, names),
    n: amount,
    are: one ? 'is' : 'are',
    were: one ? 'was' : 'were',
    have: one ? 'has' : 'have',
    noun: nounOf(told, wordsOf(cluster, names)['of'] ?? '', one),
  };
  const text = filled(fill(template, words), words);
  return text === null ? null : `${text}${otherText(told, value)}`;
}
