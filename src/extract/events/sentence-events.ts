import type {
  ActorMention,
  DateMention,
  EventMention,
  QuantityMention,
} from '../../types/index.js';
import { lineAt } from '../../text/index.js';
import { sentenceOf, tokenSpan, type Section } from '../section.js';
import { clausesOf, type Clauses } from './clauses.js';
import { cuesOf, modalityOf, type Modality } from './cues.js';
import { assignDates, type PlacedDate } from './dating.js';
import { participantsOf } from './participants.js';
import { rolesOf, type Scene } from './roles.js';
import { supportOf } from './support.js';
import { triggersOf, type Trigger } from './trigger.js';

/** What is known of a sentence. */
export interface SentenceMentions {
  readonly lines: Uint32Array;
  /** Of the sentence. */
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  /** Of the article: readings give their index. */
  readonly actors: readonly ActorMention[];
}

interface Draft {
  readonly trigger: Trigger;
  readonly support: Trigger | null;
  readonly modality: Modality;
}

/** The events that a sentence tells, in order of the text. */
export function eventsOfSentence(
  section: Section,
  sentence: number,
  known: SentenceMentions,
): EventMention[] {
  const triggers = triggersOf(section, sentence);
  if (triggers.every(({ support }) => support)) return [];
  const clauses = clausesOf(section, sentence);
  const isVerb = (token: number): boolean =>
    triggers.some(({ head, form }) => head === token && form.tense !== 'noun');
  const participants = participantsOf(section, sentence, known.actors, isVerb);
  const scene: Scene = { section, clauses, triggers, participants };
  const cues = cuesOf(section, sentence);
  const drafts: Draft[] = triggers
    .filter(({ support }) => !support)
    .map((trigger) => {
      const support = supportOf(trigger, triggers, clauses);
      const modality = modalityOf(section, sentence, clauses, cues, trigger, support);
      return { trigger, support, modality };
    });
  const datable = drafts.map(({ trigger, support, modality }) => ({
    trigger,
    support,
    open: modality.open,
    asserted: modality.status === 'asserted' && modality.polarity === 'positive',
  }));
  const dated = assignDates(placeDates(section, sentence, known.dates), datable, clauses);
  return drafts.flatMap((draft, i) => {
    const dates = dated.get(i) ?? [];
    const roles = rolesOf(scene, draft.trigger, draft.support);
    if (draft.trigger.speech && (dates.length === 0 || roles.actors.length === 0)) return [];
    const numbers = quantitiesOf(section, clauses, draft.trigger, known.quantities);
    return (dates.length === 0 ? [null] : dates).map((date, n) =>
      mention(section, sentence, known.lines, draft, {
        ...roles,
        when: date?.id ?? null,
        quantities: n === 0 ? numbers : [],
        id: n,
      }),
    );
  });
}

interface Filled extends Pick<EventMention, 'actors' | 'targets' | 'at' | 'when' | 'quantities'> {
  /** Which of the event's dates it is. */
  readonly id: number;
}

function mention(
  { article, pack, stream }: Section,
  sentence: number,
  lines: Uint32Array,
  { trigger, modality }: Draft,
  { id, ...filled }: Filled,
): EventMention {
  const span = tokenSpan(stream.tokens, trigger.first, trigger.end);
  const text = article.raw.slice(span.start, span.end);
  return {
    ...span,
    text,
    id: `e${span.start}${id === 0 ? '' : `.${id}`}`,
    kind: 'event',
    line: lineAt(lines, span.start),
    rule: `${pack.code}/${trigger.rule}`,
    sentence,
    type: trigger.frame.type,
    label: trigger.label,
    trigger: { ...span, text },
    ...filled,
    status: modality.status,
    polarity: modality.polarity,
    attribution: null,
    condition: modality.condition,
  };
}

/** Lengths of time date an event only where they bound it («в течение года»). */
const isWhen = ({ type, relation }: DateMention): boolean =>
  type === 'DATE' || (type === 'DURATION' && relation !== 'at' && relation !== 'during');

function placeDates(
  section: Section,
  sentence: number,
  dates: readonly DateMention[],
): PlacedDate[] {
  return dates
    .filter(isWhen)
    .map((date) => {
      const [first, end] = tokensOf(section, sentence, date);
      return { first, end, mention: date };
    })
    .sort((a, b) => a.first - b.first);
}

function quantitiesOf(
  section: Section,
  clauses: Clauses,
  trigger: Trigger,
  quantities: readonly QuantityMention[],
): string[] {
  const clause = clauses.of(trigger.head);
  return quantities
    .filter(({ category }) => trigger.frame.counts.includes(category))
    .filter((each) => clauses.of(tokensOf(section, each.sentence, each)[0]) === clause)
    .map(({ id }) => id);
}

/** Tokens of the sentence that a span of the text covers. */
function tokensOf(
  section: Section,
  sentence: number,
  span: { readonly start: number; readonly end: number },
): [number, number] {
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const { tokens } = section.stream;
  let first = firstToken;
  while (first < endToken && (tokens[first]?.end ?? 0) <= span.start) first += 1;
  let end = first;
  while (end < endToken && (tokens[end]?.start ?? 0) < span.end) end += 1;
  return [first, end];
}
