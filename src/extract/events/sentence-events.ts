import { DEADLINES } from '../../types/date.js';
import type { ActorMention, DateMention, QuantityMention } from '../../types/index.js';
import { hasBreak } from '../breaks.js';
import { isInDateline } from '../dateline.js';
import type { Section } from '../section.js';
import { attributionOf } from './circumstances/attribution.js';
import { withoutComparisons } from './circumstances/comparisons.js';
import { cuesOf, type Cue } from './circumstances/cues.js';
import { modalityOf } from './circumstances/modality.js';
import { assignDates } from './circumstances/dating.js';
import { NO_DATES, UNDATED, type DatesOfEvents } from './circumstances/placed-date.js';
import { disowned } from './circumstances/disowned.js';
import { eventMention, type Draft, type ToldEvent } from './circumstances/event-mention.js';
import { instrumentOf, meansIn, type Means } from './circumstances/instrument.js';
import { phaseOf } from './circumstances/phase.js';
import { withSharedRoles } from './circumstances/shared-roles.js';
import { placeDates, quantitiesOf } from './circumstances/token-places.js';
import { isWorthTelling, settingOf } from './circumstances/worth-telling.js';
import { antecedentOf, personBefore } from './participants/antecedent.js';
import { namedIn } from './participants/named.js';
import type { Participant } from './participants/participant.js';
import { withRelatives } from './participants/relatives.js';
import { rolesFromOutside } from './roles/outside.js';
import { rolesOf } from './roles/roles.js';
import { verbOf, type Bearer, type Scene } from './roles/scene.js';
import { FIXED, SUDDEN } from './triggers/label-kinds.js';
import { shows, SIGN } from './triggers/signs.js';
import { supportOf } from './triggers/support.js';
import type { Told, Trigger } from './triggers/trigger.js';

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

/** The events that a sentence tells by its triggers, in order of the text. */
export function eventsOfSentence(
  section: Section,
  sentence: number,
  told: Told,
  known: SentenceMentions,
): readonly ToldEvent[] {
  const scene = sceneOf(section, sentence, told, known.actors);
  const { clauses } = scene;
  const cues = shows(told.signs, SIGN.cue) ? cuesOf(section, sentence) : NO_CUES;
  const drafts = withSharedRoles(draftsOf(scene, cues, told.triggers), clauses);
  const dates = datesOf(scene, sentence, cues, drafts, told.triggers, known);
  const counting = countingOf(drafts);
  const setting = settingOf(scene, told.triggers, known);
  const means = shows(told.signs, SIGN.weapon) ? meansIn(section, sentence) : NO_MEANS;
  const events: ToldEvent[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!draft) continue;
    const { trigger, roles } = draft;
    const own = dates.get(i) ?? NO_DATES;
    const numbers = quantitiesOf(section, clauses, trigger, counting, known.quantities);
    if (!isWorthTelling(section, draft, own, numbers, setting)) continue;
    const attribution = attributionOf(draft, scene);
    // "According to police spokesman Ada Example, 17 were killed": who says so is not among them.
    const targets =
      attribution === null ? roles.targets : roles.targets.filter((id) => id !== attribution);
    const outside = rolesFromOutside(scene, draft, { actors: roles.actors, targets, at: roles.at });
    const instrument = instrumentOf(scene, draft, means);
    for (let id = 0; id < Math.max(own.length, 1); id++) {
      const date = own[id] ?? null;
      const mention = eventMention(section, sentence, known.lines, draft, {
        id,
        when: date?.id ?? null,
        ...(date !== null && isOtherwise(date, known) ? { whenRelation: date.relation } : {}),
        quantities: id === 0 ? numbers : [],
        ahead: date !== null && isAhead(date, draft, known.publishedBy),
        attribution,
        actors: roles.actors,
        targets,
        at: roles.at,
        outside,
        instrument,
        phase: phaseOf(section, draft),
      });
      events.push({ isNoun: trigger.form.tense === 'noun', mention });
    }
  }
  return events;
}

const NO_CUES: readonly Cue[] = [];
const NO_MEANS: readonly Means[] = [];

/** A sentence as the roles see it. */
function sceneOf(
  section: Section,
  sentence: number,
  told: Told,
  actors: readonly ActorMention[],
): Scene {
  const { triggers, signs } = told;
  const { clauses, sayers, participants } = namedIn(section, sentence, told, actors);
  const bearers: Bearer[] = [];
  for (const trigger of triggers) {
    if (trigger.support) continue;
    bearers.push({ trigger, support: supportOf(trigger, triggers, clauses, section) });
  }
  // Looked for once a sentence, and only where a pronoun asks.
  let person: { readonly meant: Participant | null } | null = null;
  return {
    section,
    clauses,
    bearers,
    participants: withRelatives(section, sentence, clauses, participants, signs),
    sayers,
    signs,
    antecedent: antecedentOf(section, sentence, actors),
    person: () => {
      person ??= { meant: personBefore(section, sentence, actors) };
      return person.meant;
    },
  };
}

/** The events with what the words around them make of them, and who takes part. */
function draftsOf(
  scene: Scene,
  cues: readonly Cue[],
  triggers: readonly Trigger[],
): readonly Draft[] {
  const { section, clauses, bearers } = scene;
  return bearers.map((bearer): Draft => {
    const { trigger, support } = bearer;
    const modality = modalityOf(section, clauses, cues, trigger, support, triggers);
    const draft = { trigger, support, modality, roles: rolesOf(scene, bearer) };
    return disowned(scene, draft, cues) ?? draft;
  });
}

/** The dates of the events, by their index. */
function datesOf(
  { section, clauses, signs }: Scene,
  sentence: number,
  cues: readonly Cue[],
  drafts: readonly Draft[],
  triggers: readonly Trigger[],
  known: SentenceMentions,
): DatesOfEvents {
  if (known.dates.length === 0) return UNDATED;
  const placed = placeDates(section, sentence, withoutDateline(section, known), clauses);
  const dates = withoutComparisons(section, sentence, placed, triggers, signs);
  if (dates.length === 0) return UNDATED;
  const isApart = (from: number, to: number): boolean =>
    hasBreak(section, from, to) ||
    cues.some(({ kind, first }) => kind === 'fact' && first >= from && first < to);
  return assignDates(section, dates, drafts, clauses, isApart);
}

/** The events that numbers may count: who leaves must be known. */
function countingOf(drafts: readonly Draft[]): readonly Trigger[] {
  const counting: Trigger[] = [];
  for (const { trigger, roles } of drafts) {
    if (!trigger.named || roles.actors.length > 0) counting.push(trigger);
  }
  return counting;
}

/** Whether an event lies to its date otherwise than the date itself says. */
const isOtherwise = ({ id, relation }: DateMention, { dates }: SentenceMentions): boolean =>
  dates.some((date) => date.id === id && date.relation !== relation);

/** Whether the day of an event is a deadline, or was still to come. */
const isAhead = (date: DateMention, draft: Draft, publishedBy: string | null): boolean =>
  !SUDDEN.has(draft.trigger.label) &&
  (DEADLINES.has(date.relation) || isAfter(date, publishedBy) || isScheduled(date, draft));

/** "Eleven activists go on trial on Monday": what is fixed beforehand is told in the present with its weekday. */
const isScheduled = ({ from, relative }: DateMention, event: Draft): boolean =>
  FIXED.has(event.trigger.label) &&
  verbOf(event).form.tense === 'present' &&
  from === null &&
  typeof relative?.weekday === 'number' &&
  relative.amount === null;

/** A day that was still to come when the article appeared: "next week" is, whenever that was. */
const isAfter = ({ from, relative }: DateMention, day: string | null): boolean =>
  from !== null && day !== null
    ? from > day
    : relative?.anchor === 'published' && (relative.amount ?? 0) > 0;

/** The dates that can be those of an event: that of a dateline only where nothing else tells when it was. */
function withoutDateline(
  { article }: Section,
  { dates, publishedBy }: SentenceMentions,
): readonly DateMention[] {
  if (article.dateline === null) return dates;
  const others = dates.filter((date) => !isInDateline(article, date));
  return others.length > 0 || publishedBy !== null ? others : dates;
}
