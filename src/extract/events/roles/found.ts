import type { ActorMention } from '../../../types/index.js';

/** Who was found in a role, before it is decided who counts. */
export interface Found {
  actor: Mentions;
  target: Mentions;
  at: Mentions;
  /** Whose the mission, the soldiers or the blow are. */
  owner: Mentions;
  /** Whose the event is, where that is whom it befalls: «захват Кабула». */
  owned: Mentions;
  /** Places in front of the whole clause. */
  around: Mentions;
}

/** Names of one role. */
export type Mentions = readonly ActorMention[];

/** Hardly an event has more than one of its roles filled by names, and hardly a role by more than one. */
export const NOBODY: Mentions = [];

/** Both, without a copy where one is empty. */
export const joined = (some: Mentions, more: Mentions): Mentions =>
  some.length === 0 ? more : more.length === 0 ? some : [...some, ...more];
