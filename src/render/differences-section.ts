import type { Fact, FactValue } from '../types/fact.js';
import { current } from '../merge/telling/current.js';
import type { TextKey } from '../wording/index.js';
import { citeValues, joined } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { atMost, wrap } from './layout.js';
import { history } from './select.js';
import { differences, valueText, verdict } from './view/differences.js';
import { openQuestions } from './view/open-questions.js';
import type { OpenQuestion } from './view/open-questions.js';

const MOST_FACTS = 12;

function hanging(lead: string, text: string, columns: number): readonly string[] {
  return wrap(`${lead}${text}`, columns - 4).map((line, index) =>
    index === 0 ? `  ${line}` : `    ${line}`,
  );
}

/** A label with what leads from it to what is said of it. */
function says({ label }: Fact, { text, wording }: StoryContext): string {
  return wording.text('says', { label: text(label), text: '' });
}

function difference(fact: Fact, context: StoryContext): readonly string[] {
  const { options, text, wording } = context;
  const told = (value: FactValue) =>
    `${text(valueText(fact, value, wording))} [${joined(citeValues([value]))}]`;
  const now = current(fact).map(told).join(' · ');
  const before = history(fact.values).map(told).join(' → ');
  const lines = hanging(
    says(fact, context),
    `${now} — ${text(verdict(fact, wording))}${before === '' ? '' : `; ${text(wording.text('before'))}: ${before}`}`,
    options.columns,
  );
  return fact.agreement === 'conflict' ? lines.map(options.paint.alarm) : lines;
}

/** DIFFER: facts for which sources give values that do not simply agree, and how they lie. */
export function differencesSection(context: StoryContext): readonly string[] {
  const { shown, more } = atMost(differences(context.story), MOST_FACTS, context.wording);
  const lines = shown.flatMap((fact) => difference(fact, context));
  return section(context, 'differ', [...lines, ...more]);
}

function questionText({ fact, why, values, words }: OpenQuestion, context: StoryContext): string {
  const { text, wording } = context;
  const say = (key: TextKey) => text(wording.text(key));
  const cites = (of: readonly FactValue[]) => `[${joined(citeValues(of))}]`;
  const label = says(fact, context);
  switch (why) {
    case 'order': {
      const each = values.map(
        (value) => `${text(valueText(fact, value, wording))} ${cites([value])}`,
      );
      return `${label}${each.join(wording.text('either-or'))}; ${say('order-unknown')}`;
    }
    case 'condition':
      return `${label}${say('depends')} “${text(words ?? '')}” ${cites(values)}`;
    case 'unknown':
      return `${label}${say('says-unknown')} “${text(words ?? '')}” ${cites(values)}`;
    case 'unsettled':
      return `${label}${say('unsettled')} ${cites(values)}`;
  }
}

/** OPEN: what is said to be unknown, depends on conditions, is not settled, or cannot be put in order. */
export function openSection(context: StoryContext): readonly string[] {
  const entries = openQuestions(context.story).map((question) => questionText(question, context));
  const { shown, more } = atMost(entries, MOST_FACTS, context.wording);
  const lines = shown.flatMap((text) => hanging('', text, context.options.columns));
  return section(context, 'open', [...lines, ...more]);
}
