import type {
  ActorMention,
  DateMention,
  EventMention,
  QuantityMention,
} from '../../types/index.js';
import { citationsOf } from '../origins/citations.js';
import type { Section } from '../section.js';
import { attributionOf } from './attribution.js';
import { clausesOf, type Clauses } from '../clauses.js';
import { withoutComparisons } from './comparisons.js';
import { cuesOf, modalityOf } from './cues.js';
import { assignDates } from './dating.js';
import { DEADLINES, eventMention, type Draft } from './event-mention.js';
import { hasBreak } from './owner.js';
import { participantsOf } from './participants.js';
import { withRelatives } from './relatives.js';
import { rolesOf, type Roles } from './roles.js';
import type { Scene } from './scene.js';
import { NO_ROLES, withSharedPlaces } from './shared-places.js';
import { supportOf } from './support.js';
import { placeDates, quantitiesOf } from './token-places.js';
import { triggersOf } from './trigger.js';

/** What is known of a sentence. */
export interface SentenceMentions {
  readonly lines: Uint32Array;
  /** Of the sentence. */
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  /** Of the article: readings give their index. */
  readonly actors: readonly ActorMention[];
  /** Last day on which the article can have been published; null when not known. */
  readonly publishedBy: string | null;
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
  const isTrigger = (token: number): boolean => triggers.some(({ head }) => head === token);
  const participants = withRelatives(
    section,
    sentence,
    clauses,
    participantsOf(section, sentence, known.actors, isTrigger, clauses),
  );
  const bearers = triggers
    .filter(({ support }) => !support)
    .map((trigger) => ({ trigger, support: supportOf(trigger, triggers, clauses, section) }));
  const scene: Scene = { section, clauses, bearers, participants };
  const cues = cuesOf(section, sentence);
  const drafts: Draft[] = bearers.map(({ trigger, support }) => ({
    trigger,
    support,
    modality: modalityOf(section, sentence, clauses, cues, trigger, support, triggers),
  }));
  const datable = drafts.map(({ trigger, support, modality }) => ({
    trigger,
    support,
    open: modality.open,
    asserted: modality.status === 'asserted' && modality.polarity === 'positive',
  }));
  const sayers = citationsOf(section, sentence, known.actors);
  const dates = withoutComparisons(section, sentence, placeDates(section, sentence, known.dates));
  const dated = assignDates(
    dates,
    datable,
    clauses,
    (from, to) =>
      hasBreak(section, from, to) ||
      cues.some(({ kind, first }) => kind === 'fact' && first >= from && first < to),
  );
  const parts = withSharedPlaces(
    bearers.map((bearer) => ({ bearer, roles: rolesOf(scene, bearer) })),
    clauses,
  );
  return drafts.flatMap((draft, i) => {
    const dates = dated.get(i) ?? [];
    const roles = parts[i] ?? NO_ROLES;
    const numbers = quantitiesOf(section, clauses, draft.trigger, known.quantities);
    if (
      !isTold(draft, dates, roles, clauses) ||
      (numbers.length === 0 && isBare(draft, dates, roles))
    )
      return [];
    return (dates.length === 0 ? [null] : dates).map((date, n) =>
      eventMention(section, sentence, known.lines, draft, {
        ...roles,
        when: date?.id ?? null,
        quantities: n === 0 ? numbers : [],
        id: n,
        ahead: date !== null && (DEADLINES.has(date.relation) || isAfter(date, known.publishedBy)),
        attribution: attributionOf(draft.trigger, draft.modality, roles, scene, sayers),
      }),
    );
  });
}

/** A day that was still to come when the article appeared. */
const isAfter = ({ from }: DateMention, day: string | null): boolean =>
  from !== null && day !== null && from > day;

/** Saying is an event only on a day and by somebody; soldiers return, people come home. */
function isTold(
  { trigger: { speech, rule, label, head } }: Draft,
  dates: readonly DateMention[],
  { actors }: Roles,
  clauses: Clauses,
): boolean {
  if (speech) {
    const isAside = clauses.list[clauses.of(head)]?.kind === 'aside';
    return dates.length > 0 && (actors.length > 0 || (rule === ANNOUNCEMENT && isAside));
  }
  return (label !== 'return' && label !== 'visit') || actors.length > 0;
}

/** A noun in passing («после переговоров»), of which nothing is said. */
function isBare(
  { trigger, support, modality }: Draft,
  dates: readonly DateMention[],
  { actors, targets, at }: Roles,
): boolean {
  const { status, polarity } = modality;
  if (trigger.form.tense !== 'noun' || support || NOTABLE.has(trigger.label)) return false;
  if (status !== 'asserted' || polarity === 'negative') return false;
  return dates.length + actors.length + targets.length === 0 && at === null;
}

/** There is only one of these at a time, or the words can mean nothing else: the bare noun is enough. */
const NOTABLE: ReadonlySet<string> = new Set([
  'earthquake',
  'flood',
  'storm',
  'landslide',
  'eruption',
  'shipwreck',
  'outbreak',
  'blackout',
  'ceasefire',
  'vote',
  'assassination-attempt',
  'cyberattack',
]);

/** In an aside, announcing needs nobody named: «о которых обе страны объявили в четверг». */
const ANNOUNCEMENT = 'event.announcement';
