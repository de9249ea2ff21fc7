import type { EventMention } from '../../../types/index.js';
import { lineAt } from '../../../text/index.js';
import { sentenceText, tokenText, type Section } from '../../section.js';
import type { Roles } from '../roles/roles.js';
import { verbOf, type Bearer } from '../roles/scene.js';
import type { Modality } from './modality.js';

/** A trigger with what the words around it make of it, and who takes part. */
export interface Draft extends Bearer {
  readonly modality: Modality;
  readonly roles: Roles;
}

/** What is filled in from the sentence. */
export interface Filled extends Pick<
  EventMention,
  | 'attribution'
  | 'actors'
  | 'targets'
  | 'at'
  | 'outside'
  | 'instrument'
  | 'phase'
  | 'when'
  | 'whenRelation'
  | 'quantities'
> {
  /** Which of the event's dates it is. */
  readonly id: number;
  /** Its date is a deadline or after the article: what stands in the present is still to come. */
  readonly ahead: boolean;
}

/** An event as it is told. */
export interface ToldEvent {
  readonly mention: EventMention;
  /** By a noun: "the strike", which may have been told before. */
  readonly isNoun: boolean;
}

/** The mention of an event; its text reaches from the trigger to the verb that bears it. */
export function eventMention(
  section: Section,
  sentence: number,
  lines: Uint32Array,
  { trigger, support, modality }: Draft,
  filled: Filled,
): EventMention {
  const words = tokenText(section, trigger.first, trigger.end);
  const first = Math.min(trigger.first, support?.first ?? trigger.first);
  const end = Math.max(trigger.end, support?.end ?? trigger.end);
  const told = support ? tokenText(section, first, end) : words;
  return {
    start: told.start,
    end: told.end,
    text: told.text,
    id: `e${words.start}${filled.id === 0 ? '' : `.${filled.id}`}`,
    kind: 'event',
    line: lineAt(lines, told.start),
    rule: `${section.pack.code}/${trigger.rule}`,
    sentence,
    type: trigger.frame.type,
    label: trigger.label,
    trigger: words,
    actors: filled.actors,
    targets: filled.targets,
    at: filled.at,
    outside: filled.outside ?? [],
    instrument: filled.instrument ?? null,
    phase: filled.phase ?? null,
    when: filled.when,
    ...(filled.whenRelation === undefined ? {} : { whenRelation: filled.whenRelation }),
    quantities: filled.quantities,
    status:
      filled.ahead && isOpenEnded({ trigger, support }) && modality.status === 'asserted'
        ? 'planned'
        : modality.status,
    polarity: modality.polarity,
    attribution: filled.attribution,
    condition: modality.condition,
    unknown: modality.unknown,
    context: sentenceText(section.article, sentence),
  };
}

/** Neither past nor already future: «миссия завершается до мая», «завершение миссии до мая». */
function isOpenEnded(bearer: Bearer): boolean {
  const { tense } = verbOf(bearer).form;
  return tense === 'present' || tense === 'noun';
}
