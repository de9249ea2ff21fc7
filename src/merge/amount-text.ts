import type { FactValue } from '../types/fact.js';

type Amount = Pick<FactValue, 'low' | 'best' | 'high' | 'mod' | 'unit'>;

/** A number with thousands separated by commas, whatever the locale. */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (whole.includes('e')) return String(value);
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

const SCALES: readonly (readonly [number, string])[] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
];

/** A round number of millions as people write it: `46 million`, `1.25 billion`; others in digits. */
function roundText(value: number): readonly [text: string, scale: string] {
  for (const [scale, word] of SCALES) {
    const scaled = value / scale;
    if (scaled >= 1 && Number.isInteger(scaled * 100)) return [numberText(scaled), ` ${word}`];
  }
  return [numberText(value), ''];
}

const WORDS: Readonly<Record<string, string>> = {
  about: 'about ',
  almost: 'almost ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
  'less-than': 'less than ',
  within: 'within ',
};

/** The linguistic minimum of a vague word, and an English word for it. */
const VAGUE: readonly (readonly [number, string])[] = [
  [1_000_000, 'millions'],
  [1000, 'thousands'],
  [100, 'hundreds'],
  [10, 'dozens'],
  [2, 'several'],
];

function rangeText(low: number, high: number): string {
  const [[first, scale], [last, lastScale]] = [roundText(low), roundText(high)];
  return scale === lastScale ? `${first}–${last}${scale}` : `${first}${scale}–${last}${lastScale}`;
}

function bare({ low, best, high, mod }: Amount): string {
  if (mod === 'vague') return VAGUE.find(([least]) => (low ?? 2) >= least)?.[1] ?? 'some';
  if (best === null && low !== null && high !== null) return rangeText(low, high);
  const number = best ?? low ?? high;
  return number === null ? 'a number' : `${WORDS[mod ?? ''] ?? ''}${roundText(number).join('')}`;
}

/** A quantity in English: `about 2,500`, `2,500–3,000`, `dozens`, `more than 3 km`. */
export function amountText(amount: Amount): string {
  const { unit } = amount;
  const text = bare(amount);
  if (unit === null || unit === 'person' || unit === 'event' || unit === 'item') return text;
  return unit === 'percent' || unit === '%' ? `${text}%` : `${text} ${unit}`;
}
