import type { EventType, EventRole, QuantityCategory } from '../../../types/index.js';

/** How the grammatical places around a trigger are read: who stands there. */
export interface Frame {
  readonly type: EventType;
  /** Of an active verb: who does it; of a passive one see {@link Frame.object}. */
  readonly subject: EventRole;
  /** Of an active verb, and the subject of a passive one. */
  readonly object: EventRole | null;
  /** Whose: «вывод войск США», "the killing of X". */
  readonly owner: EventRole | null;
  /** Whose it is outdoes who brings it about: Iraq may want it, the troops that leave are the coalition's. */
  readonly ownerActs: boolean;
  /** Both sides do it: everybody named is an actor. */
  readonly mutual: boolean;
  /** Only bodies can do it: an impeachment is not the president's. */
  readonly bodies: boolean;
  /** What stands after "in", "on", "from" and "to". */
  readonly in: EventRole | null;
  readonly on: EventRole | null;
  readonly from: EventRole | null;
  readonly to: EventRole | null;
  /** What stands after "with"; both sides act where it is {@link Frame.mutual}. */
  readonly with: EventRole | null;
  /** What stands after "against". */
  readonly against: EventRole | null;
  /** What stands after "of", where that does not tell whose it is: "the invasion of Ukraine". */
  readonly of: EventRole | null;
  /** Where verbs come first, "to" right behind the noun tells whose it is: «هجوم لقوات الدعم السريع», «زيارة لماكرون». */
  readonly ownerBehindTo: boolean;
  /** Of its verb's object the place behind it undergoes it: «обстреляли центр Никополя», «высылает посла Ирана». */
  readonly strikesParts: boolean;
  /** Brings down what others sent: "by" tells who did, and whoever tells of air defences is whose they are. */
  readonly intercepts: boolean;
  /** Done by persons: «он» does it, not a law or an army. */
  readonly personal: boolean;
  /** Whoever does something on it is who makes it: "said during a visit to Cairo". */
  readonly journey: boolean;
  /** Who is given something, without a preposition: «передала Украине ракеты». */
  readonly recipient: EventRole | null;
  /** Only persons can be its target: the dead soldiers' state was not killed. */
  readonly persons: boolean;
  /** What belongs to a nation stands for it: an Iranian site is Iran's; but a Chinese firm is not China. */
  readonly nations: boolean;
  /** Only states can be its target: Sweden accedes, not the alliance. */
  readonly states: boolean;
  /** Whoever threatens it or plans it would do it. */
  readonly controlled: boolean;
  /** What its numbers count. */
  readonly counts: readonly QuantityCategory[];
}

const DEFAULTS: Omit<Frame, 'type' | 'ownerBehindTo' | 'strikesParts'> = {
  subject: 'actor',
  object: 'target',
  owner: 'actor',
  ownerActs: false,
  mutual: false,
  bodies: false,
  in: 'at',
  on: 'at',
  from: null,
  to: null,
  with: null,
  against: 'target',
  of: null,
  intercepts: false,
  personal: false,
  journey: false,
  recipient: null,
  persons: false,
  nations: true,
  states: false,
  controlled: false,
  counts: [],
};

/** A frame of a type: what is not said otherwise is as most verbs have it. */
export const frame = (type: EventType, more: Partial<Frame> = {}): Frame => ({
  ...DEFAULTS,
  type,
  ownerBehindTo: type === 'ASSAULT',
  strikesParts: type === 'ASSAULT',
  ...more,
});

/** A frame as a rule has it that knows better who its subject or object is: «покинули Ирак», "won the election". */
export function withRoles(frame: Frame, subject: string | null, object: string | null): Frame {
  if (subject === null && object === null) return frame;
  return {
    ...frame,
    subject: roleOf(subject) ?? frame.subject,
    // «победа Трампа на выборах»: whose a deed is, he does it.
    owner: subject === 'actor' && frame.owner === 'at' ? 'actor' : frame.owner,
    object: object === NOBODY ? null : (roleOf(object) ?? frame.object),
  };
}

/** Of a verb whose object has no part in the event: "discussed the war in Sudan". */
const NOBODY = 'nobody';

const roleOf = (name: string | null): EventRole | null =>
  name === 'actor' || name === 'target' || name === 'at' ? name : null;
