import type { DateMention } from '../types/index.js';
import type { RuleMatch } from '../types/explanation.js';
import { WEEKDAYS } from './calendar-names.js';
import { mentionOf, pointed, type ExplainContext } from './context.js';

const RELATIONS: Readonly<Record<DateMention['relation'], string>> = {
  at: '',
  during: 'it happens during this time',
  by: 'no later than the last day of it',
  until: 'lasts at least until then',
  since: 'goes on from its first day',
  before: 'before it begins',
  after: 'after it ends',
  within: 'within so much time',
};

const MODS: Readonly<Record<string, string>> = {
  START: 'the first third of it',
  MID: 'the middle third of it',
  END: 'the last third of it',
  APPROX: 'about then',
};

/** A date in words: `2025-09-30, by`. */
export function dateValue({ value, from, to, relation, certainty }: DateMention): string {
  const range = from === to || from === null || to === null ? '' : ` (${from} to ${to})`;
  const how = relation === 'at' ? '' : `, ${relation}`;
  return `${value}${range}${how}${certainty === 'stated' ? '' : `, ${certainty}`}`;
}

/** How a date came about. */
export function dateSteps(
  mention: DateMention,
  matches: readonly RuleMatch[],
  context: ExplainContext,
): string[] {
  const { value, relation, mod, certainty, why, from, to, attribution } = mention;
  const read = matches
    .flatMap(({ parts }) => parts)
    // Steps of so many days are told where they are counted.
    .filter(({ value: meaning }) => meaning !== null && !/^-?\d+$/u.test(meaning))
    .map(({ words, value: meaning }) => `${words} = ${meaning ?? ''}`);
  const year = /^\d{4}/u.exec(value)?.[0];
  const statesYear = year !== undefined && certainty === 'stated';
  return [
    ...new Set(read),
    ...(statesYear ? [`the year ${year} is in the text`] : []),
    ...relative(mention, context),
    ...(why === null || why === ''
      ? []
      : [certainty === 'unresolved' ? `open: ${why}` : `from ${why}`]),
    ...(mod === null ? [] : [MODS[mod] ?? mod.toLowerCase()]),
    ...(relation === 'at' ? [] : [`${relation}: ${RELATIONS[relation]}`]),
    ...(from === null && to === null ? [] : [`days: ${from ?? '…'} to ${to ?? '…'}`]),
    ...(attribution == null ? [] : [`says: ${context.words.nameOf(attribution)}`]),
  ];
}

function relative({ relative: found }: DateMention, context: ExplainContext): string[] {
  if (found === null) return [];
  const { unit, amount, weekday, anchor } = found;
  const step = amount === null ? `a ${unit}` : `${amount > 0 ? '+' : ''}${String(amount)} ${unit}`;
  const day = weekday === null ? '' : `, the ${WEEKDAYS[weekday - 1] ?? ''}`;
  return [`counted: ${step}${day} from ${anchorText(anchor, context)}`];
}

function anchorText(anchor: string, context: ExplainContext): string {
  if (anchor !== 'published') {
    const told = mentionOf(context, anchor);
    return told === null ? anchor : pointed(told);
  }
  const { published } = context.article;
  if (published?.from == null) return 'the publication, which the article does not date';
  const { from, to, basis, why } = published;
  const days = from === to ? from : `${from} … ${to ?? ''}`;
  return `the publication, ${days} (${basis}${why === basis || why === '' ? '' : `: ${why}`})`;
}
