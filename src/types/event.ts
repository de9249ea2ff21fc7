import type { DateRelation } from './date.js';
import type { MentionBase, TextSpan } from './mention.js';

export const STATUSES = ['asserted', 'planned', 'hypothetical'] as const;
export type Status = (typeof STATUSES)[number];

export const POLARITIES = ['positive', 'negative'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What a participant is to an event. */
export const EVENT_ROLES = ['actor', 'target', 'at'] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

/** How far talks are; that they are planned is their status, that they broke off a label of its own. */
export const TALKS_PHASES = ['begun', 'round', 'resumed', 'ended'] as const;
export type TalksPhase = (typeof TALKS_PHASES)[number];

/** PLOVER event codes. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RETREAT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A dated, located action or state. */
export interface EventMention extends MentionBase {
  readonly kind: 'event';
  readonly type: EventType;
  /** Finer than the type, the same id in all languages: `mission-end`, `talks` … */
  readonly label: string;
  readonly trigger: TextSpan;
  /** Entity ids. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly at: string | null;
  /** Roles whose names stand outside the event's clause: beside it, or in a sentence before. Lines of earlier versions lack it. */
  readonly outside?: readonly EventRole[];
  /** Of talks how far they are; null where nothing tells, and of other events. Lines of earlier versions lack it. */
  readonly phase?: TalksPhase | null;
  /** The weapon that it is done with; null where none is told. Lines of earlier versions lack it. */
  readonly instrument?: TextSpan | null;
  /** Id of the date mention that dates it. */
  readonly when: string | null;
  /**
   * How it lies to that date, where it is told of the date itself: "since October 2023, when they attacked" is the attack `at` it, though the
   * date is one since which something else goes on. Left out elsewhere, and by lines of earlier versions.
   */
  readonly whenRelation?: DateRelation;
  /** Ids of quantity mentions. */
  readonly quantities: readonly string[];
  readonly status: Status;
  readonly polarity: Polarity;
  readonly attribution: string | null;
  readonly condition: TextSpan | null;
  /** The words that say that its days or size are not known, with what they are said of: «не уточняются даты вывода войск». */
  readonly unknown: TextSpan | null;
}
