import { DEADLINES } from '../../types/date.js';
import type { ActorMention, DateMention, QuantityMention } from '../../types/index.js';
import { isInDateline } from '../dateline.js';
import { sentenceOf, type Section } from '../section.js';
import { attributionOf } from './circumstances/attribution.js';
import { withoutComparisons } from './circumstances/comparisons.js';
import { isJoined } from './circumstances/coordination.js';
import { cuesOf, modalityOf } from './circumstances/cues.js';
import { assignDates } from './circumstances/dating.js';
import { disowned } from './circumstances/disowned.js';
import { FIXED, SUDDEN } from './triggers/frames.js';
import { eventMention, type Draft, type ToldEvent } from './circumstances/event-mention.js';
import { hasBreak } from '../breaks.js';
import { antecedentOf, personBefore } from './participants/antecedent.js';
import { triggersIn } from './triggers/compared.js';
import { namedIn } from './participants/named.js';
import { withRelatives } from './participants/relatives.js';
import { rolesOf } from './roles/roles.js';
import type { Participant } from './participants/participants.js';
import type { Scene } from './roles/scene.js';
import { NO_ROLES, withSharedRoles } from './circumstances/shared-roles.js';
import { supportOf } from './triggers/support.js';
import { placeDates, quantitiesOf } from './circumstances/token-places.js';
import type { Trigger } from './triggers/trigger.js';
import {
  hasBlowAmong,
  isBare,
  isFoughtOver,
  isNewsAmong,
  isTold,
  isViolentAmong,
  namesFighters,
  type Setting,
} from './circumstances/worth-telling.js';
import { eventClasses } from './triggers/event-classes.js';

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
): ToldEvent[] {
  const triggers = triggersIn(section, sentence);
  if (triggers.every(({ support }) => support)) return [];
  const named = namedIn(section, sentence, triggers, known.actors);
  const { clauses, sayers } = named;
  const participants = withRelatives(section, sentence, clauses, named.participants);
  const bearers = triggers
    .filter(({ support }) => !support)
    .map((trigger) => ({ trigger, support: supportOf(trigger, triggers, clauses, section) }));
  const antecedent = antecedentOf(section, sentence, known.actors);
  // Looked for once a sentence, and only where a pronoun asks.
  let person: { readonly meant: Participant | null } | null = null;
  const scene: Scene = {
    section,
    clauses,
    bearers,
    participants,
    sayers,
    antecedent,
    person: () => {
      person ??= { meant: personBefore(section, sentence, known.actors) };
      return person.meant;
    },
  };
  const cues = cuesOf(section, sentence);
  const told = bearers.map((bearer) => {
    const { trigger, support } = bearer;
    const modality = modalityOf(section, sentence, clauses, cues, trigger, support, triggers);
    const roles = rolesOf(scene, bearer);
    const own = { modality, roles };
    return { bearer, ...(disowned(scene, bearer, cues, own) ?? own) };
  });
  const drafts: Draft[] = told.map(({ bearer, modality }) => ({ ...bearer, modality }));
  const parts = withSharedRoles(told, clauses);
  const datable = drafts.map(({ trigger, support, modality }) => ({
    trigger,
    support,
    open: modality.open,
    asserted: modality.status === 'asserted' && modality.polarity === 'positive',
    joined: isJoined(section, clauses, support ?? trigger),
    tail: trigger.speech && section.stream.tokens[trigger.first - 1]?.key === ',',
  }));
  const dates = withoutComparisons(
    section,
    sentence,
    placeDates(section, sentence, withoutDateline(section, known), clauses),
    triggers,
  );
  const dated = assignDates(
    dates,
    datable,
    clauses,
    (from, to) =>
      hasBreak(section, from, to) ||
      cues.some(({ kind, first }) => kind === 'fact' && first >= from && first < to),
  );
  const counting = drafts
    .filter(({ trigger }, i) => !trigger.named || parts[i]?.actors.length !== 0)
    .map(({ trigger }) => trigger);
  const fighters = namesFighters(section, sentence);
  const hasFighters =
    fighters || triggers.some(({ frame, named }) => !named && frame.type === 'ASSAULT');
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const setting: Setting = {
    isAnchored: participants.length + known.dates.length + known.quantities.length > 0 || fighters,
    isEvident: isFoughtOver(section, firstToken, endToken),
    isViolent: isViolentAmong(triggers) || fighters,
    hasBlow: hasBlowAmong(triggers),
    isNews: isNewsAmong(triggers, clauses),
  };
  return drafts.flatMap((draft, i) => {
    const dates = dated.get(i) ?? [];
    const roles = parts[i] ?? NO_ROLES;
    const numbers = quantitiesOf(section, clauses, draft.trigger, counting, known.quantities);
    if (
      !isTold(draft, dates, roles, clauses, hasFighters, consents(section, draft.trigger)) ||
      (numbers.length === 0 && isBare(draft, dates, roles, setting))
    )
      return [];
    const attribution = attributionOf(draft.trigger, draft.modality, roles, scene);
    // "According to police spokesman Ada Example, 17 were killed": who says so is not among them.
    const targets = roles.targets.filter((id) => id !== attribution);
    const isNoun = draft.trigger.form.tense === 'noun';
    return (dates.length === 0 ? [null] : dates).map((date, n) => ({
      isNoun,
      mention: eventMention(section, sentence, known.lines, draft, {
        when: date?.id ?? null,
        quantities: n === 0 ? numbers : [],
        id: n,
        ahead:
          date !== null &&
          !SUDDEN.has(draft.trigger.label) &&
          (DEADLINES.has(date.relation) ||
            isAfter(date, known.publishedBy) ||
            isScheduled(date, draft)),
        attribution,
        ...roles,
        targets,
      }),
    }));
  });
}

/** "agreed to send": the verb has another behind it. */
const consents = ({ stream, pack }: Section, { form, first, end }: Trigger): boolean =>
  form.tense !== 'noun' &&
  end - first === 1 &&
  stream.find(end, eventClasses(pack).auxiliary)?.value === 'to';

/** "Eleven activists go on trial on Monday": what is fixed beforehand is told in the present with its weekday. */
const isScheduled = ({ from, relative }: DateMention, { trigger, support }: Draft): boolean =>
  FIXED.has(trigger.label) &&
  (support ?? trigger).form.tense === 'present' &&
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
  const others = dates.filter((date) => !isInDateline(article, date));
  return others.length > 0 || publishedBy !== null ? others : dates;
}
