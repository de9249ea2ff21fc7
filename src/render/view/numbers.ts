import type { Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { amountText } from '../../merge/amount-text.js';
import { byKeys } from '../../merge/order.js';
import { sourcesOf } from '../citations.js';
import type { Remarked } from '../citations.js';
import { rangeText } from '../date-column.js';
import { headline, isKeyNumber } from '../select.js';

/** A line of the numbers: the value of a fact that holds now, or below it another that sources give. */
export interface NumberEntry {
  readonly fact: Fact;
  /** Not the value that holds now, but one beside it. */
  readonly beside: boolean;
  readonly label: string;
  readonly value: string;
  /** How many articles give it, from how many origins. */
  readonly articles: number;
  readonly origins: number;
  /** Where it stands; a remark says how the number there is bounded otherwise. */
  readonly places: readonly Remarked[];
}

function placesOf(values: readonly FactValue[]): readonly Remarked[] {
  const first = values[0]?.mod;
  return values.flatMap(({ mod, support }) =>
    support.map((each) => ({ support: each, remark: mod === first ? '' : (mod ?? '') })),
  );
}

function besideLabel(
  { asOf, relationToFirst, status, superseded }: FactValue,
  { agreement }: Fact,
): string {
  if (asOf !== null) return `as of ${rangeText(asOf)}`;
  if (status === 'planned') return 'planned';
  if (superseded) return 'earlier report';
  return relationToFirst === 'update' ? agreement : relationToFirst;
}

function entry(
  fact: Fact,
  label: string,
  values: readonly FactValue[],
  beside: boolean,
): NumberEntry[] {
  const [first] = values;
  if (first === undefined) return [];
  const articles = sourcesOf(values).length;
  return [
    {
      fact,
      beside,
      label,
      value: (first.polarity === 'negative' ? 'not ' : '') + amountText(first),
      articles,
      origins: Math.min(fact.origins, articles),
      places: placesOf(values),
    },
  ];
}

/** What there is to say of one number: the value that holds now first. */
export function numberEntries(fact: Fact): readonly NumberEntry[] {
  const main = headline(fact);
  const since = main[0]?.asOf == null ? '' : `, ${rangeText(main[0].asOf)}`;
  const others = fact.values
    .filter((value) => !main.includes(value))
    .sort(byKeys(({ superseded }) => (superseded ? 1 : 0)));
  return [
    ...entry(fact, fact.label + since, main, false),
    ...others.flatMap((value) => entry(fact, besideLabel(value, fact), [value], true)),
  ];
}

/** The numbers of a story that are worth a line. */
export function keyNumbers({ facts }: Story): readonly Fact[] {
  return facts.filter(isKeyNumber);
}
