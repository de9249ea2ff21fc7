import type { EventMention, EventRole } from '../../../types/index.js';
import { WILFUL } from '../triggers/label-kinds.js';
import type { ToldEvent } from './event-mention.js';

/** Rules of a denial and of an accusation that do not name what is meant. */
const DENIAL = '/event.denial';
const ACCUSATION = '/event.accusation';

/** Sentences between an attack and what is said of it without a name, and with one: "the strike". */
const REACH = 1;
const NAMED_REACH = 2;

/**
 * The events of a section, in order, with what some of them mean from before. «Армия это отрицает», «ونفى الجيش ذلك», "accused the army of
 * carrying it out" are said of the attack that was told last; where none was, or nobody is named who denies or is accused, nothing
 * is told. And whoever denies or is accused of "the strike" that has no place of its own is so of the one told before.
 */
export function withMeant(told: readonly ToldEvent[]): readonly EventMention[] {
  // The last that happened, and the last of which it is said where.
  let attack: EventMention | null = null;
  let placed: EventMention | null = null;
  return told.flatMap(({ mention: event, isNoun }) => {
    const isDenial = event.rule.endsWith(DENIAL);
    if (isDenial || event.rule.endsWith(ACCUSATION)) {
      if (!attack || event.actors.length === 0 || !isNear(attack, event, REACH)) return [];
      const meant = { ...event, ...placeOf(attack, event), type: attack.type, label: attack.label };
      return [isDenial ? denied(meant) : meant];
    }
    if (!WILFUL.has(event.label)) return [event];
    if (event.status === 'asserted' && event.polarity === 'positive') attack = event;
    if (!isOpen(event)) placed = event;
    else if (isNoun && isContested(event) && placed && isNear(placed, event, NAMED_REACH)) {
      return [{ ...event, ...placeOf(placed, event) }];
    }
    return [event];
  });
}

const isNear = (before: EventMention, { sentence }: EventMention, reach: number): boolean =>
  sentence - before.sentence <= reach;

const isOpen = ({ at, targets }: EventMention): boolean => at === null && targets.length === 0;

/** Somebody is said to have done it, or not to have. */
const isContested = ({ actors, status, polarity }: EventMention): boolean =>
  actors.length > 0 && (status === 'hypothetical' || polarity === 'negative');

/** Where an attack hit, and whom, for what is said of it. */
const placeOf = (
  { at, targets: hit }: EventMention,
  { actors, outside = [] }: EventMention,
): Pick<EventMention, 'at' | 'targets' | 'outside'> => {
  const targets = hit.filter((target) => !actors.includes(target));
  const filled: readonly EventRole[] = [
    ...(outside.includes('actor') ? (['actor'] as const) : []),
    ...(targets.length > 0 ? (['target'] as const) : []),
    ...(at === null ? [] : (['at'] as const)),
  ];
  return { at, targets, outside: filled };
};

const denied = (event: EventMention): EventMention => ({
  ...event,
  ...({ when: null, quantities: [], status: 'asserted', polarity: 'negative' } as const),
  attribution: event.actors[0] ?? null,
});
