import type { Bindings, Captured, EmitValue, Match } from '../../../match/index.js';
import type { Section } from '../../section.js';
import { modified, rangeOf, type Amount } from '../common/amount.js';
import type { SentenceTokens } from '../common/known.js';
import { inUnitOf, unitsIn, withSmaller } from './compound.js';
import { categoryOf, modOf } from '../common/vocabulary.js';

/** A stage of rules over amounts: the class that its rules see, and the name of its grammar. */
export interface Pass {
  readonly stage: 'quantities.unit' | 'quantities.modifier';
  readonly input: 'amount' | 'measured';
}

/**
 * Applies the rules of one stage to the amounts of a sentence, which the rules see as `<amount>` or `<measured>`. An amount
 * that no rule matches stays as it is; one that a rule drops (`kind: none`) is no quantity.
 */
export function applyPass(
  section: Section,
  amounts: readonly Amount[],
  { stage, input }: Pass,
  { firstToken, endToken }: SentenceTokens,
): readonly Amount[] {
  if (amounts.length === 0) return amounts;
  const { pack, stream } = section;
  const id = pack.classId(input);
  amounts.forEach((amount, value) => {
    const length = amount.end - amount.first;
    stream.add(amount.first, { class: id, length, value, features: 0 });
  });
  const accepts = (match: Match): boolean => isMeant(pack.bindings(match), input, amounts);
  const matches = pack.grammar(stage).match(stream, firstToken, endToken, accepts);
  if (matches.length === 0) return amounts;
  const left = new Map(amounts.map((amount, i) => [i, amount]));
  const made: Amount[] = [];
  for (const match of matches) {
    const bindings = pack.bindings(match);
    const inputs = [input, 'low', 'high', 'minor'].flatMap((name) => bindings.all(name));
    if (inputs.length === 0) continue;
    const amount = combine(bindings, input, amounts);
    // Words of the rule that are numbers themselves («في المئة») are none any more.
    for (const [i, { first, end }] of left) {
      if (first < match.end && end > match.first) left.delete(i);
    }
    for (const captured of inputs) left.delete(Number(captured.value));
    if (amount) made.push(amount);
  }
  return [...left.values(), ...made].sort((a, b) => a.first - b.first);
}

function combine(bindings: Bindings, input: string, amounts: readonly Amount[]): Amount | null {
  const { match } = bindings;
  const at = (captured: Captured | null): Amount | null =>
    captured && (amounts[Number(captured.value)] ?? null);
  const low = at(bindings.get('low'));
  const high = at(bindings.get('high'));
  const base =
    low && high ? joined(inUnitOf(low, high), inUnitOf(high, low)) : at(bindings.get(input));
  const kind = bindings.emit('kind');
  if (!base || kind === 'none') return null;
  const minor = at(bindings.get('minor'));
  const mod = modOf(bindings.emit('mod'));
  return {
    ...base,
    ...(minor ? withMinor(base, minor, bindings) : {}),
    ...(mod ? modified(base, mod) : {}),
    first: Math.min(match.spanFirst, base.first),
    end: Math.max(match.spanEnd, base.end),
    category: categoryOf(bindings.emit('category')) ?? base.category,
    unit: textOf(bindings.emit('unit')) ?? base.unit,
    counted: bindings.get('counted') ?? base.counted,
    polarity: bindings.emit('polarity') === 'negative' ? 'negative' : base.polarity,
    additional: bindings.emit('additional') === true || base.additional,
    // «около 2000» is no year, nor is «не 900, а 2000».
    needsNoun: base.needsNoun && mod === null && bindings.emit('polarity') === null,
    rule: kind === null && !mod ? base.rule : match.rule.id,
  };
}

/**
 * Two amounts bound one only when they stand in order, have the same unit where the rule asks for it, and words that
 * bound it from below and from above; "within" bounds lengths of time only.
 */
function isMeant(bindings: Bindings, input: string, amounts: readonly Amount[]): boolean {
  const at = (name: string): Amount | undefined => amounts[Number(bindings.get(name)?.value ?? -1)];
  // «за 12 месяцев» bounds a length of time, «за 12 солдат» nothing.
  const isBound = modOf(bindings.emit('mod')) === 'within';
  if (isBound && at('measured')?.category !== 'duration') return false;
  if (bindings.get('small')) {
    const isExact = [at(input), at('minor')].every((amount) => amount?.mod === 'exact');
    return isExact && (compoundOf(bindings) ?? 1) > 1;
  }
  const [first, last] = [at('low'), at('high')];
  if (!first || !last) return true;
  const low = inUnitOf(first, last);
  const high = inUnitOf(last, first);
  if ((low.best ?? NaN) >= (high.best ?? NaN) || low.best === null || high.best === null)
    return false;
  const kind = bindings.emit('kind');
  if (kind === 'same-unit') return low.unit === high.unit && low.category !== null;
  if (kind === 'between') return low.unit === high.unit || low.unit === null;
  if (kind !== 'bounds') return true;
  const [one, two] = bindings.all('amount-mod').map(({ value }) => value);
  const upwards = low.first < high.first;
  return FROM_BELOW.has(upwards ? one : two) && FROM_ABOVE.has(upwards ? two : one);
}

/** Of a length of time in two units, how many of the smaller one the larger one holds. */
function compoundOf(bindings: Bindings): number | null {
  const small = bindings.get('small');
  return small && unitsIn(textOf(bindings.get('time-unit')?.value ?? null), textOf(small.value));
}

const FROM_BELOW = new Set<EmitValue | undefined>(['more-than', 'at-least']);
const FROM_ABOVE = new Set<EmitValue | undefined>(['less-than', 'up-to']);

const textOf = (value: EmitValue): string | null => (typeof value === 'string' ? value : null);

/** "more than 10 and less than 40", «от 10 долларов до 20 долларов»: two amounts that bound one. */
function joined(low: Amount, high: Amount): Amount {
  const [from, to] = [low.best ?? low.low ?? 0, high.best ?? high.high ?? 0];
  return {
    ...high,
    ...rangeOf(from, to),
    first: Math.min(low.first, high.first),
    end: Math.max(low.end, high.end),
    numberFirst: Math.min(low.numberFirst, high.numberFirst),
    numberEnd: Math.max(low.numberEnd, high.numberEnd),
    category: high.category ?? low.category,
    unit: high.unit ?? low.unit,
  };
}

/** Cents: "3 dollars 50 cents"; months behind years. */
function withMinor(base: Amount, minor: Amount, bindings: Bindings): Partial<Amount> {
  const factor = compoundOf(bindings);
  if (factor !== null) return withSmaller(base, minor, factor);
  const value = Number(((base.best ?? 0) + (minor.best ?? 0) / 100).toFixed(2));
  return { low: value, best: value, high: value, numberEnd: minor.numberEnd };
}
