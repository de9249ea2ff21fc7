import type { EventMention } from '../types/index.js';
import { mentionOf, pointed, type ExplainContext } from './context.js';

/** An event in words: `mission-end (RETREAT), planned`. */
export function eventValue({ label, type, status, polarity }: EventMention): string {
  const denied = polarity === 'negative' ? ', denied or did not happen' : '';
  return `${label} (${type}), ${status}${denied}`;
}

/** How an event came about. */
export function eventSteps(mention: EventMention, context: ExplainContext): string[] {
  const { trigger, actors, targets, at, when, quantities, attribution, condition } = mention;
  const names = (ids: readonly string[]): string =>
    ids.map((id) => `${context.words.nameOf(id)} (${id})`).join(', ');
  const date = mentionOf(context, when);
  const numbers = quantities.flatMap((id) => mentionOf(context, id) ?? []);
  const lines: readonly (readonly [name: string, text: string])[] = [
    ['named by', `«${trigger.text.replace(/\s+/gu, ' ')}»`],
    ['who', names(actors)],
    ['whom', names(targets)],
    ['where', at === null ? '' : names([at])],
    ['when', date === null ? '' : pointed(date)],
    ['how many', numbers.map(pointed).join(', ')],
    ['says', attribution === null ? '' : context.words.nameOf(attribution)],
    ['on condition', condition === null ? '' : `«${condition.text}»`],
  ];
  return lines.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
}
