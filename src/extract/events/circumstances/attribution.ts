import type { Draft } from './event-mention.js';
import type { Scene } from '../roles/scene.js';

/** Tokens of a clause before the one who opens it: "and Poland denied". */
const OPENING = 3;

/** Who says so: whom the sentence cites, as far as the event stands in what is said; a denial is its denier's. */
export function attributionOf(
  { trigger, modality: { polarity }, roles: { actors } }: Draft,
  { clauses, sayers }: Scene,
): string | null {
  if (sayers.length === 0 || trigger.speech) return null;
  const clause = clauses.of(trigger.head);
  const sayer = sayers.find(({ kind, actor, first }) => {
    if (!actor || actor.type === 'media') return false;
    if (kind === 'by') return true;
    if (kind !== 'say') return false;
    // "Germany agreed to …, and Poland denied that …": what comes next is another's.
    const theirs = clauses.of(first);
    const next = clauses.list[theirs];
    if (theirs > clause && next?.kind === 'main' && first - next.first <= OPENING) return false;
    return theirs !== clause || (polarity === 'negative' && actors.includes(actor.entity));
  });
  return sayer?.actor?.entity ?? null;
}
