import type { Fact, FactValue } from '../types/fact.js';
import { amountText } from '../merge/amount-text.js';
import { safe } from './clean-text.js';
import { citeValues, joined } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { dateColumn, rangeText } from './date-column.js';
import { atMost, wrap } from './layout.js';
import { differs, hasDate, isKeyNumber } from './select.js';

const MOST_FACTS = 12;

/** A value in a few words: a number with its time, a date, or that it is told or denied. */
export function valueText(fact: Fact, value: FactValue): string {
  const denied = value.polarity === 'negative' ? 'not ' : '';
  if (fact.kind === 'quantity') {
    const time = value.asOf === null ? '' : ` in ${rangeText(value.asOf)}`;
    return `${denied}${safe(amountText(value))}${time}`;
  }
  if (hasDate(value)) return `${denied}${relationText(value)}${dateColumn(value)}`;
  if (value.polarity === 'negative') return 'denied';
  return value.status === 'planned' ? 'planned' : 'told';
}

function relationText({ relation }: FactValue): string {
  return relation === null || relation === 'at' || relation === 'during' ? '' : `${relation} `;
}

function hanging(lead: string, text: string, columns: number): readonly string[] {
  return wrap(`${lead}${text}`, columns - 4).map((line, index) =>
    index === 0 ? `  ${line}` : `    ${line}`,
  );
}

function difference(fact: Fact, { options, text }: StoryContext): readonly string[] {
  const values = fact.values.map(
    (value) => `${valueText(fact, value)} [${joined(citeValues([value]))}]`,
  );
  const reason = fact.values.find(
    ({ relationToFirst }) => relationToFirst === fact.agreement,
  )?.reason;
  const verdict = `${fact.agreement}: ${reason ?? 'they cannot both hold'}`;
  const lines = hanging(
    `${text(fact.label)}: `,
    `${values.join(' · ')} — ${verdict}`,
    options.columns,
  );
  return fact.agreement === 'conflict' ? lines.map(options.paint.alarm) : lines;
}

/** DIFFER: facts for which sources give values that do not simply agree, and how they lie. */
export function differencesSection(context: StoryContext): readonly string[] {
  const facts = context.story.facts.filter(
    (fact) => differs(fact) && (fact.kind !== 'quantity' || isKeyNumber(fact)),
  );
  const { shown, more } = atMost(facts, MOST_FACTS);
  const lines = shown.flatMap((fact) => difference(fact, context));
  return section(context, 'DIFFER', [...lines, ...more]);
}

function openness(fact: Fact, { text }: StoryContext): string | null {
  const cites = (values: readonly FactValue[]) => `[${joined(citeValues(values))}]`;
  const label = text(fact.label);
  if (fact.agreement === 'open') {
    const values = fact.values.map((value) => `${valueText(fact, value)} ${cites([value])}`);
    return `${label}: ${values.join(' or ')}; it is not known which of them is later`;
  }
  const conditional = fact.values.filter(({ condition }) => condition !== null);
  if (conditional.length > 0) {
    const words = text(conditional[0]?.condition ?? '');
    return `${label}: depends on conditions, “${words}” ${cites(conditional)}`;
  }
  const denied = fact.values.filter(
    ({ polarity, status }) => polarity === 'negative' && status !== 'asserted',
  );
  return denied.length === 0 ? null : `${label}: denied or not settled ${cites(denied)}`;
}

/** OPEN: what depends on conditions, is not settled, or cannot be put in order. */
export function openSection(context: StoryContext): readonly string[] {
  const entries = context.story.facts.flatMap((fact) => openness(fact, context) ?? []);
  const { shown, more } = atMost(entries, MOST_FACTS);
  const lines = shown.flatMap((text) => hanging('', text, context.options.columns));
  return section(context, 'OPEN', [...lines, ...more]);
}
