import type { DateMention, EventMention, TextSpan } from '../../types/index.js';
import { lineAt } from '../../text/index.js';
import { tokenSpan, type Section } from '../section.js';
import type { Modality } from './cues.js';
import type { Trigger } from './trigger.js';

/** A trigger with what the words around it make of it. */
export interface Draft {
  readonly trigger: Trigger;
  /** The verb that lends a noun its tense. */
  readonly support: Trigger | null;
  readonly modality: Modality;
}

/** What is filled in from the sentence. */
export interface Filled extends Pick<
  EventMention,
  'attribution' | 'actors' | 'targets' | 'at' | 'when' | 'quantities'
> {
  /** Which of the event's dates it is. */
  readonly id: number;
  /** Its date is a deadline or after the article: what stands in the present is still to come. */
  readonly ahead: boolean;
}

/** The mention of an event; its text reaches from the trigger to the verb that bears it. */
export function eventMention(
  { article, pack, stream }: Section,
  sentence: number,
  lines: Uint32Array,
  { trigger, support, modality }: Draft,
  { id, ahead, attribution, ...filled }: Filled,
): EventMention {
  const words = textSpan(trigger.first, trigger.end);
  const told = support
    ? textSpan(Math.min(trigger.first, support.first), Math.max(trigger.end, support.end))
    : words;
  return {
    ...told,
    id: `e${words.start}${id === 0 ? '' : `.${id}`}`,
    kind: 'event',
    line: lineAt(lines, told.start),
    rule: `${pack.code}/${trigger.rule}`,
    sentence,
    type: trigger.frame.type,
    label: trigger.label,
    trigger: words,
    ...filled,
    status:
      ahead && isOpenEnded(trigger, support) && modality.status === 'asserted'
        ? 'planned'
        : modality.status,
    polarity: modality.polarity,
    attribution,
    condition: modality.condition,
  };

  function textSpan(first: number, end: number): TextSpan {
    const span = tokenSpan(stream.tokens, first, end);
    return { ...span, text: article.raw.slice(span.start, span.end) };
  }
}

/** Relations of a date that is a deadline. */
export const DEADLINES: ReadonlySet<DateMention['relation']> = new Set(['by', 'until', 'within']);

/** Neither past nor already future: «миссия завершается до мая», «завершение миссии до мая». */
function isOpenEnded(trigger: Trigger, support: Trigger | null): boolean {
  const { tense } = (support ?? trigger).form;
  return tense === 'present' || tense === 'noun';
}
