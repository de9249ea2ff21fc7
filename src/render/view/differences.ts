import type { Story } from '../../types/digest.js';
import type { TrackedFact, TrackedValue } from '../../types/delta.js';
import type { Fact, Relation } from '../../types/fact.js';
import { goesOn, isAttack } from '../../merge/claims/label-table.js';
import { amountText } from '../../merge/telling/amount-text.js';
import { isDisputed } from '../../merge/worth/disputes.js';
import { isTold } from '../../merge/worth/is-told.js';
import { dateColumn, rangeText } from '../date-column.js';
import { ENGLISH, type TextKey, type Wording } from '../../wording/index.js';
import { differs, hasDate, isKeyNumber, namesNobody } from '../select.js';

/** A value in a few words: a number with its time, a date, or that it is told or denied. */
export function valueText(
  fact: Pick<TrackedFact, 'kind' | 'relation' | 'subject'>,
  value: TrackedValue,
  wording: Wording = ENGLISH,
): string {
  if (fact.kind === 'quantity') {
    const amount = amountText(value, wording);
    if (value.asOf === null) return signed(amount, value, wording);
    const isDay = value.asOf.from !== null && value.asOf.from === value.asOf.to;
    const time = rangeText(value.asOf);
    const text = wording.text(isDay ? 'on-day' : 'in-time', { value: amount, time });
    return signed(text, value, wording);
  }
  if (hasDate(value)) {
    return signed(relatedText(value, dateColumn(value, wording), wording), value, wording);
  }
  if (value.polarity === 'negative') return wording.text('denied');
  if (value.status === 'hypothetical' && isLaidTo(fact)) return wording.text('alleged');
  return wording.text(STATUS[value.status]);
}

/** Whether it is an attack by somebody: one that is not certain is what he is accused of. */
const isLaidTo = ({ relation, subject }: Pick<TrackedFact, 'relation' | 'subject'>): boolean =>
  isAttack(relation) && subject.length > 0;

/** What a value says, with that it is denied where it is. */
export function signed(
  text: string,
  { polarity }: Pick<TrackedValue, 'polarity'>,
  wording: Wording,
): string {
  return polarity === 'negative' ? wording.text('not', { value: text }) : text;
}

const STATUS = { asserted: 'told', planned: 'planned', hypothetical: 'possible' } as const;

const RELATIONS: Readonly<Record<string, TextKey>> = {
  by: 'date-by',
  within: 'date-by',
  until: 'date-until',
  since: 'date-since',
  before: 'date-before',
  after: 'date-after',
};

/** A date with how the event lies to it: `by 2025-09`. */
export function relatedText(
  { relation }: Pick<TrackedValue, 'relation'>,
  date: string,
  wording: Wording,
): string {
  const key = RELATIONS[relation ?? ''];
  return key === undefined ? date : wording.text(key, { date });
}

/** Whether all give one number, more or less exactly: that is no difference that a reader need know. */
function isOneNumber({ kind, agreement, values }: Fact): boolean {
  const numbers = new Set(values.map(({ best }) => best));
  return kind === 'quantity' && agreement === 'compatible' && numbers.size === 1;
}

/** Whether all values read alike: an event told twice of days too far apart to be named is no difference that can be shown. */
function readsAlike(fact: Fact): boolean {
  return new Set(fact.values.map((value) => valueText(fact, value))).size === 1;
}

/** Whether the days of what happened in one night are all that differs. */
const isOneNight = ({ kind, agreement }: Fact): boolean =>
  kind === 'event' && agreement === 'compatible';

/** Whether what differs are the days of what goes on for days, as protests do. */
export const isOngoing = ({ kind, relation, values }: Fact): boolean =>
  kind === 'event' && goesOn(relation) && values.every(({ polarity }) => polarity === 'positive');

/** Whether nothing tells that two sources speak of one thing: "an agreement" of nobody on no day here, "no agreement" there. */
function isVague(fact: Fact): boolean {
  return namesNobody(fact) && fact.watched === undefined && !fact.values.some(hasDate);
}

/** Facts for which sources give values that do not simply agree. */
export function differences({ facts }: Story): readonly Fact[] {
  return facts.filter(
    (fact) =>
      isTold(fact) &&
      differs(fact) &&
      isDisputed(fact) &&
      !isOneNumber(fact) &&
      !isOneNight(fact) &&
      !isOngoing(fact) &&
      !readsAlike(fact) &&
      !isVague(fact) &&
      (fact.kind !== 'quantity' || isKeyNumber(fact)),
  );
}

/** How the values of a fact lie to each other, and why: `update: a later report`. */
export function verdict({ agreement, reason }: Fact, wording: Wording = ENGLISH): string {
  const name = agreementText(agreement, wording);
  return reason === null ? name : `${name}: ${reason}`;
}

/** How values lie to each other, in one word. */
export function agreementText(agreement: Fact['agreement'] | Relation, wording: Wording): string {
  return wording.text(agreement === 'open' ? 'open-order' : agreement);
}
