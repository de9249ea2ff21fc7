import { amountText, numberText } from '../merge/telling/amount-text.js';
import { boundsOf } from '../merge/common/bounds.js';
import type { QuantityMention } from '../types/index.js';
import type { RuleMatch } from '../types/explanation.js';
import { mentionOf, pointed, type ExplainContext } from './context.js';

/** A quantity in words: `about 2,500 troops, stock`. */
export function quantityValue(mention: QuantityMention): string {
  const { category, measure, status, polarity } = mention;
  const more = [
    measure,
    status === 'asserted' ? '' : status,
    polarity === 'negative' ? 'denied' : '',
  ];
  return [`${amountText(mention)} ${category}`, ...more.filter((word) => word !== '')].join(', ');
}

/** How a quantity came about. */
export function quantitySteps(
  mention: QuantityMention,
  matches: readonly RuleMatch[],
  context: ExplainContext,
): string[] {
  const { number, counted, category, unit, mod, of, by, at, atFrom, when, relation } = mention;
  const { raw } = context.traced.extraction.article;
  const digits = raw.slice(number.start, number.end).replace(/\s+/gu, ' ');
  const whose = (what: string, id: string | null): string[] =>
    id === null ? [] : [`${what}: ${context.words.nameOf(id)} (${id})`];
  const place = atFrom === 'context' ? 'where (from the sentences before)' : 'where';
  const time = mentionOf(context, when);
  const other = mentionOf(context, relation?.mention ?? null);
  return [
    ...numberSteps(digits, mention, context),
    ...modSteps(mention, matches),
    counted === null
      ? `category ${category}`
      : `counted: «${counted.text.replace(/\s+/gu, ' ')}», category ${category}`,
    ...indicatorSteps(mention),
    ...(mention.people == null ? [] : [`who: ${mention.people}`]),
    ...(unit === null || unit === 'person' ? [] : [`unit ${unit}`]),
    ...(mod === 'exact' ? [] : [boundsText(mention)]),
    ...whose('whose', of),
    ...whose('by whom', by),
    ...whose(place, at),
    ...(time === null ? [] : [`when: ${pointed(time)}`]),
    ...attribution(mention, context),
    ...(relation === null || other === null ? [] : [`${relation.type} ${pointed(other)}`]),
  ];
}

/** What a sum, a share or a bulk is of, by ids of the pack's `indicator` words. */
function indicatorSteps({ indicator }: QuantityMention): string[] {
  if (indicator == null) return [];
  const { ids, rest } = indicator;
  return [`of what: ${ids.join(', ')}${rest === null ? '' : `; no id covers «${rest}»`}`];
}

/** How the numeral was put together: each word that stands for a number, then the result. */
function numberSteps(
  digits: string,
  { low, best, high, number, rule }: QuantityMention,
  { traced, packOf }: ExplainContext,
): string[] {
  const { raw, tokens } = traced.extraction.article;
  const lexicon = packOf(rule)?.lexicon;
  const inside = tokens.filter(({ start, end }) => start >= number.start && end <= number.end);
  const words = inside.flatMap(({ kind, key, start, end }) => {
    const readings = kind === 'word' ? (lexicon?.readings(key) ?? []) : [];
    const value = readings.map((reading) => reading.value).find((each) => typeof each === 'number');
    return typeof value === 'number' ? [`${raw.slice(start, end)} = ${numberText(value)}`] : [];
  });
  const values = [...new Set([low, best, high])].filter((value) => value !== null);
  const isPlain = inside.length === 1 && inside[0]?.key === String(best);
  return isPlain ? [] : [...words, `«${digits}» = ${values.map(numberText).join(' to ')}`];
}

function modSteps({ mod }: QuantityMention, matches: readonly RuleMatch[]): string[] {
  if (mod === 'exact' || mod === 'range') return [];
  const part = matches
    .flatMap(({ parts }) => parts)
    .find(({ value, name }) => value === mod || (name ?? '').includes('mod'));
  return [part === undefined ? mod : `«${part.words}» = ${mod}`];
}

function boundsText(mention: QuantityMention): string {
  const { low, high } = boundsOf(mention);
  const end = Number.isFinite(high) ? numberText(Math.round(high)) : '…';
  return `compared as ${numberText(Math.round(low))} to ${end}`;
}

function attribution(
  { attribution: by }: QuantityMention,
  { words: { nameOf } }: ExplainContext,
): string[] {
  return by === null ? [] : [`says: ${nameOf(by)}`];
}
