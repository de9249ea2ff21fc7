import type { Clauses } from '../clauses.js';
import { isTogether } from './dating.js';
import { HARM, VIOLENT } from './frames.js';
import type { Roles } from './roles.js';
import type { Bearer } from './scene.js';

export const NO_ROLES: Roles = { actors: [], targets: [], at: null };

/** The roles of a sentence's events; a blow and what it did are in one place («قتل شخصان في انفجار في إسطنبول»). */
export function withSharedPlaces(
  parts: readonly { readonly bearer: Bearer; readonly roles: Roles }[],
  clauses: Clauses,
): Roles[] {
  return parts.map((part) => {
    if (part.roles.at !== null || !HARM.has(part.bearer.trigger.label)) return part.roles;
    const clause = clauses.of(part.bearer.trigger.head);
    const same = parts.find(({ bearer, roles }) => {
      const other = clauses.of(bearer.trigger.head);
      return (
        roles.at !== null &&
        isBlow(bearer) &&
        (isTogether(clause, other, clauses) || isTogether(other, clause, clauses))
      );
    });
    return same ? { ...part.roles, at: same.roles.at } : part.roles;
  });
}

const isBlow = ({ trigger }: Bearer): boolean => VIOLENT.has(trigger.label);
