import type { Story } from '../../types/digest.js';
import type { TrackedFact, TrackedValue } from '../../types/delta.js';
import type { DayRange, Fact } from '../../types/fact.js';
import { amountText } from '../../merge/amount-text.js';
import { dateColumn, rangeText } from '../date-column.js';
import { differs, hasDate, isKeyNumber } from '../select.js';

/** A value in a few words: a number with its time, a date, or that it is told or denied. */
export function valueText(fact: Pick<TrackedFact, 'kind'>, value: TrackedValue): string {
  const denied = value.polarity === 'negative' ? 'not ' : '';
  if (fact.kind === 'quantity') {
    return `${denied}${amountText(value)}${timeText(value.asOf)}`;
  }
  if (hasDate(value)) return `${denied}${relationText(value)}${dateColumn(value)}`;
  if (value.polarity === 'negative') return 'denied';
  return { asserted: 'told', planned: 'planned', hypothetical: 'possible' }[value.status];
}

function timeText(asOf: DayRange | null): string {
  if (asOf === null) return '';
  return ` ${asOf.from !== null && asOf.from === asOf.to ? 'on' : 'in'} ${rangeText(asOf)}`;
}

function relationText({ relation }: TrackedValue): string {
  if (relation === null || relation === 'at' || relation === 'during') return '';
  return relation === 'within' ? 'by ' : `${relation} `;
}

/** Whether all give one number, more or less exactly: that is no difference that a reader need know. */
function isOneNumber({ kind, agreement, values }: Fact): boolean {
  const numbers = new Set(values.map(({ best }) => best));
  return kind === 'quantity' && agreement === 'compatible' && numbers.size === 1;
}

/** Facts for which sources give values that do not simply agree. */
export function differences({ facts }: Story): readonly Fact[] {
  return facts.filter(
    (fact) =>
      differs(fact) && !isOneNumber(fact) && (fact.kind !== 'quantity' || isKeyNumber(fact)),
  );
}

/** How the values of a fact lie to each other, and why: `update: a later report`. */
export function verdict({ agreement, reason }: Fact): string {
  return reason === null ? agreement : `${agreement}: ${reason}`;
}
