import type { Fact, FactValue } from '../types/fact.js';
import { current, replaced } from '../merge/current.js';
import { citeValues, joined } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { atMost, wrap } from './layout.js';
import { differences, valueText, verdict } from './view/differences.js';
import { openQuestions } from './view/open-questions.js';
import type { OpenQuestion } from './view/open-questions.js';

const MOST_FACTS = 12;

function hanging(lead: string, text: string, columns: number): readonly string[] {
  return wrap(`${lead}${text}`, columns - 4).map((line, index) =>
    index === 0 ? `  ${line}` : `    ${line}`,
  );
}

function difference(fact: Fact, { options, text }: StoryContext): readonly string[] {
  const told = (value: FactValue) =>
    `${text(valueText(fact, value))} [${joined(citeValues([value]))}]`;
  const now = current(fact).map(told).join(' · ');
  const before = replaced(fact).map(told).join(' → ');
  const lines = hanging(
    `${text(fact.label)}: `,
    `${now} — ${text(verdict(fact))}${before === '' ? '' : `; before: ${before}`}`,
    options.columns,
  );
  return fact.agreement === 'conflict' ? lines.map(options.paint.alarm) : lines;
}

/** DIFFER: facts for which sources give values that do not simply agree, and how they lie. */
export function differencesSection(context: StoryContext): readonly string[] {
  const { shown, more } = atMost(differences(context.story), MOST_FACTS);
  const lines = shown.flatMap((fact) => difference(fact, context));
  return section(context, 'DIFFER', [...lines, ...more]);
}

function questionText({ fact, why, values, words }: OpenQuestion, { text }: StoryContext): string {
  const cites = (of: readonly FactValue[]) => `[${joined(citeValues(of))}]`;
  const label = text(fact.label);
  switch (why) {
    case 'order': {
      const each = values.map((value) => `${text(valueText(fact, value))} ${cites([value])}`);
      return `${label}: ${each.join(' or ')}; it is not known which of them is later`;
    }
    case 'condition':
      return `${label}: depends on conditions, “${text(words ?? '')}” ${cites(values)}`;
    case 'unsettled':
      return `${label}: denied or not settled ${cites(values)}`;
  }
}

/** OPEN: what depends on conditions, is not settled, or cannot be put in order. */
export function openSection(context: StoryContext): readonly string[] {
  const entries = openQuestions(context.story).map((question) => questionText(question, context));
  const { shown, more } = atMost(entries, MOST_FACTS);
  const lines = shown.flatMap((text) => hanging('', text, context.options.columns));
  return section(context, 'OPEN', [...lines, ...more]);
}
