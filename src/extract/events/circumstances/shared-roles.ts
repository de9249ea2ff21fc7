import type { Clauses } from '../../clauses.js';
import { isTogether } from './dating.js';
import { CAUSES, HARM, OCCASIONS, VIOLENT, WILFUL } from '../triggers/frames.js';
import type { Roles } from '../roles/roles.js';
import type { Bearer } from '../roles/scene.js';

export const NO_ROLES: Roles = { actors: [], targets: [], at: null };

interface Part {
  readonly bearer: Bearer;
  readonly roles: Roles;
}

/**
 * The roles of a sentence's events; a blow and what it did are in one place («قتل شخصان في انفجار في إسطنبول», "an Israeli strike killed two
 * in Gaza") and, where it is the only one, of the same hands ("an Israeli strike on Khan Younis killed two").
 */
export function withSharedRoles(parts: readonly Part[], clauses: Clauses): Roles[] {
  const violent = parts.filter(({ bearer }) => VIOLENT.has(bearer.trigger.label));
  const blows = violent.filter(({ bearer }) => CAUSES.has(bearer.trigger.label));
  // "Killed during protests in Kenya"
  const placed = parts.filter(
    ({ bearer: { trigger } }) => HARM.has(trigger.label) || OCCASIONS.has(trigger.label),
  );
  const only = blows.length === 1 ? blows[0] : undefined;
  return parts.map((part) => {
    const { bearer, roles } = part;
    const { label, head } = bearer.trigger;
    if (!VIOLENT.has(label)) return roles;
    const clause = clauses.of(head);
    const isWith = (each: Part): boolean => {
      const other = clauses.of(each.bearer.trigger.head);
      return isTogether(clause, other, clauses) || isTogether(other, clause, clauses);
    };
    const isHarm = HARM.has(label);
    // What strikes a place tells where it is; two blows may be far apart.
    const isOnePlace = (each: Part): boolean =>
      each.roles.at !== null && isWith(each) && (isHarm || HARM.has(each.bearer.trigger.label));
    const at =
      roles.at ??
      (isHarm || roles.targets.length === 0 ? placed.find(isOnePlace)?.roles.at : undefined);
    if (!isHarm) return { ...roles, at: at ?? null };
    const isTheirs = only !== undefined && WILFUL.has(only.bearer.trigger.label) && isWith(only);
    const actors = roles.actors.length === 0 && isTheirs ? only.roles.actors : roles.actors;
    return { actors, targets: roles.targets.filter((id) => !actors.includes(id)), at: at ?? null };
  });
}
