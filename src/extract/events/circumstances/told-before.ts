import type { EventMention } from '../../../types/index.js';
import { WILFUL } from '../triggers/frames.js';

/** Rules of a denial and of an accusation that do not name what is meant. */
const DENIAL = '/event.denial';
const ACCUSATION = '/event.accusation';

/** Sentences between an attack and what is said of it. */
const REACH = 1;

/**
 * «Армия это отрицает», «ونفى الجيش ذلك», "The army denied involvement", "accused the army of carrying it out": what is meant is the attack that
 * was told last, and the denial or accusation is of it. Where no attack stands before it, or nobody is named who denies or is
 * accused, nothing is told.
 */
export function withMeant(events: readonly EventMention[]): readonly EventMention[] {
  let attack: EventMention | null = null;
  return events.flatMap((event) => {
    const denies = event.rule.endsWith(DENIAL);
    if (!denies && !event.rule.endsWith(ACCUSATION)) {
      if (isAttack(event)) attack = event;
      return [event];
    }
    const { actors } = event;
    if (attack === null || actors.length === 0 || event.sentence - attack.sentence > REACH)
      return [];
    const { type, label, at } = attack;
    const targets = attack.targets.filter((target) => !actors.includes(target));
    const meant = { ...event, type, label, at, targets, when: null, quantities: [] };
    if (!denies) return [meant];
    const attribution = actors[0] ?? null;
    return [{ ...meant, status: 'asserted', polarity: 'negative', attribution } as const];
  });
}

const isAttack = ({ label, status, polarity }: EventMention): boolean =>
  WILFUL.has(label) && status === 'asserted' && polarity === 'positive';
