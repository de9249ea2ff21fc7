import type { FactValue } from '../../types/fact.js';
import { ENGLISH, type TextKey, type Wording } from '../../wording/index.js';

type Amount = Pick<FactValue, 'low' | 'best' | 'high' | 'mod' | 'unit'>;

/** A number in English, with thousands separated by commas, whatever the locale. */
export function numberText(value: number): string {
  return ENGLISH.number(value);
}

const SCALES: readonly (readonly [number, TextKey])[] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
];

interface Rounded {
  readonly n: string;
  /** The word for the thousands of thousands that it counts; empty for a number in digits. */
  readonly scale: string;
}

/** A round number of millions as people write it: `46 million`, `1.25 billion`; others in digits. */
function rounded(value: number, wording: Wording): Rounded {
  for (const [scale, word] of SCALES) {
    const scaled = value / scale;
    if (scaled >= 1 && Number.isInteger(scaled * 100)) {
      return { n: wording.number(scaled), scale: wording.text(word) };
    }
  }
  return { n: wording.number(value), scale: '' };
}

function withScale({ n, scale }: Rounded, wording: Wording): string {
  return scale === '' ? n : wording.text('scaled', { n, scale });
}

const BOUNDS: readonly TextKey[] = [
  ...(['about', 'almost', 'more-than', 'at-least', 'up-to', 'less-than', 'within'] as const),
];

/** The linguistic minimum of a vague word, and the word. */
const VAGUE: readonly (readonly [number, TextKey])[] = [
  [1_000_000, 'millions'],
  [1000, 'thousands'],
  [100, 'hundreds'],
  [10, 'dozens'],
  [2, 'several'],
];

function rangeText(least: number, most: number, wording: Wording): string {
  const [first, last] = [rounded(least, wording), rounded(most, wording)];
  if (first.scale === last.scale && first.scale !== '') {
    return wording.text('range-scaled', { low: first.n, high: last.n, scale: first.scale });
  }
  return wording.text('range', {
    low: withScale(first, wording),
    high: withScale(last, wording),
  });
}

function bare({ low, best, high, mod }: Amount, wording: Wording): string {
  if (mod === 'vague') {
    return wording.text(VAGUE.find(([least]) => (low ?? 2) >= least)?.[1] ?? 'some');
  }
  if (best === null && low !== null && high !== null) return rangeText(low, high, wording);
  const number = best ?? low ?? high;
  if (number === null) return wording.text('a-number');
  const n = withScale(rounded(number, wording), wording);
  const bound = BOUNDS.find((known) => known === mod);
  return bound === undefined ? n : wording.text(bound, { n });
}

/** A quantity in words, in English where nothing else is asked for: `about 2,500`, `2,500–3,000`, `dozens`, `more than 3 km`. */
export function amountText(amount: Amount, wording: Wording = ENGLISH): string {
  const { unit } = amount;
  const text = bare(amount, wording);
  if (unit === null || unit === 'person' || unit === 'event' || unit === 'item') return text;
  if (unit === 'percent' || unit === '%') return `${text}%`;
  const { units } = wording.catalogue;
  return `${text} ${(text === '1' ? units[`1 ${unit}`] : undefined) ?? units[unit] ?? unit}`;
}
