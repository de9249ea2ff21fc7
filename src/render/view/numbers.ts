import type { Story } from '../../types/digest.js';
import type { Fact, FactValue, Relation } from '../../types/fact.js';
import { QUANTITY_MODS } from '../../types/quantity.js';
import { amountText } from '../../merge/telling/amount-text.js';
import { groupBy } from '../../merge/common/order.js';
import { isDisputed, isPinned } from '../../merge/worth/disputes.js';
import { isTold } from '../../merge/worth/is-told.js';
import { SEVERAL } from '../../merge/worth/several.js';
import { ENGLISH, type Wording } from '../../wording/index.js';
import { agreementText, signed } from './differences.js';
import { firstPlaces, originsOf, sourcesOf } from '../citations.js';
import type { Remarked } from '../citations.js';
import { rangeText } from '../date-column.js';
import { headline, history, isKeyNumber } from '../select.js';

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

function placesOf(values: readonly FactValue[], wording: Wording): readonly Remarked[] {
  const first = values[0]?.mod;
  return values.flatMap(({ mod, support }) =>
    support.map((each) => ({
      support: each,
      remark: mod === first ? '' : boundText(mod, wording),
    })),
  );
}

function boundText(mod: FactValue['mod'], wording: Wording): string {
  const known = QUANTITY_MODS.find((each) => each === mod);
  return known === undefined ? (mod ?? '') : wording.text(`mod-${known}`);
}

/** How a value lies to the one that holds now, with which others are not always compared. */
function relationTo({ relationToFirst }: FactValue, now: FactValue): Relation {
  return relationToFirst === 'same' ? now.relationToFirst : relationToFirst;
}

function besideLabel(value: FactValue, now: FactValue, wording: Wording): string {
  if (value.asOf !== null) {
    return wording.text('as-of-time', { time: rangeText(value.asOf) });
  }
  const relation = relationTo(value, now);
  return agreementText(relation === 'update' ? 'conflict' : relation, wording);
}

function amount(value: FactValue, wording: Wording): string {
  return signed(amountText(value, wording), value, wording);
}

/** So many states of a total show how it grew. */
const MOST_STEPS = 4;

/** `38 → … → 112 → 214`, in the order of the reports. */
function steps(values: readonly FactValue[], wording: Wording): string {
  const amounts = [...new Set(values.map((value) => amount(value, wording)))];
  const [first = '', ...rest] = amounts;
  const all = amounts.length <= MOST_STEPS;
  return (all ? amounts : [first, '…', ...rest.slice(2 - MOST_STEPS)]).join(' → ');
}

function entry(
  fact: Fact,
  label: string,
  value: string,
  values: readonly FactValue[],
  wording: Wording,
): NumberEntry {
  const articles = sourcesOf(values).length;
  const origins = Math.min(originsOf(values).length, articles);
  return { fact, beside: true, label, value, articles, origins, places: placesOf(values, wording) };
}

/** What was told before, with one place for each article and no remarks. */
function historyEntry(fact: Fact, earlier: readonly FactValue[], wording: Wording): NumberEntry {
  const places = firstPlaces(earlier).map(({ support }) => ({
    support: { ...support, note: null },
  }));
  return {
    ...entry(fact, wording.text('before'), steps(earlier, wording), earlier, wording),
    places,
  };
}

/** The numbers of a history; "hundreds", then "thousands", only where nobody counted. */
function countedOf(values: readonly FactValue[]): readonly FactValue[] {
  const counted = values.filter(({ mod }) => mod !== 'vague');
  return counted.length === 0 ? values : counted;
}

/** Whether a value beside another one says anything: "hundreds" do not, where somebody counted. */
function tellsMore(value: FactValue, now: FactValue): boolean {
  return value.mod !== 'vague' || now.mod === 'vague' || relationTo(value, now) === 'conflict';
}

/** Whether a value that cannot hold together with the first one is a matter between sources. */
function isOther(value: FactValue, now: FactValue, fact: Fact): boolean {
  return isDisputed(fact) || !CONTRARY.has(relationTo(value, now));
}

const CONTRARY: ReadonlySet<Relation> = new Set(['conflict', 'update', 'open']);

/** What there is to say of one number: what holds now, what differs from it, and what was told before. */
export function numberEntries(fact: Fact, wording: Wording = ENGLISH): readonly NumberEntry[] {
  const main = headline(fact);
  const [first] = main;
  if (first === undefined) return [];
  const time = first.asOf === null ? '' : `, ${rangeText(first.asOf)}`;
  // The label of what is long over names its year.
  const since = fact.label.endsWith(time) ? '' : time;
  const rest = fact.values.filter((value) => !main.includes(value));
  const others = rest.filter(
    (value) => !value.superseded && tellsMore(value, first) && isOther(value, first, fact),
  );
  const earlier = isPinned(fact) ? countedOf(history(fact.values)) : [];
  return [
    { ...entry(fact, fact.label + since, amount(first, wording), main, wording), beside: false },
    ...others.map((value) =>
      entry(fact, besideLabel(value, first, wording), amount(value, wording), [value], wording),
    ),
    ...(earlier.length === 0 ? [] : [historyEntry(fact, earlier, wording)]),
  ];
}

/** Facts about one kind of number together, in order of the most important of each kind. */
export function byKind(facts: readonly Fact[]): readonly Fact[] {
  return [...groupBy(facts, ({ category }) => category ?? '').values()].flat();
}

/** A number told once, in passing, that says neither whose nor where it is, by itself. */
function isBare({ subject, by, at, articles, prominent, values, category }: Fact): boolean {
  const noted = values.every(({ support }) => support.every(({ note }) => note !== null));
  const named = subject.length > 0 || by !== null || (at !== null && !noted);
  // "5 members": of people a lead tells many.
  return !named && articles === 1 && (prominent === 0 || category === 'people');
}

/** Of these a number says nothing without an owner or a place, even where it is the only one. */
const THINGS: ReadonlySet<string> = new Set([
  ...(['troops', 'people', 'weapons', 'vehicles', 'bases', 'distance'] as const),
]);

/** The numbers of a story that are worth a line. */
export function keyNumbers({ facts, sources }: Story): readonly Fact[] {
  const key = facts.filter((fact) => isTold(fact) && isKeyNumber(fact));
  const told = new Set(key.filter((fact) => !isBare(fact)).map(({ category }) => category));
  const isCounted = ({ category }: Fact) => told.has(category) || THINGS.has(category ?? '');
  const worth = key.filter((fact) => sources.length < SEVERAL || !isBare(fact) || !isCounted(fact));
  return worth.filter((fact, index) => !isBeside(fact, worth.slice(0, index)));
}

/** A number that one source gives and that nothing tells from a better known one: what its article sets beside that. */
function isBeside({ label, articles }: Fact, before: readonly Fact[]): boolean {
  return articles === 1 && before.some((other) => other.label === label && other.articles > 1);
}
