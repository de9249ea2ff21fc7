import type { EventRole } from '../../../types/index.js';
import type { Roles } from './roles.js';
import { isClauseOf, type Bearer, type Scene } from './scene.js';

/** The roles of an event for which no name of its clause stands: they were filled from a clause beside it or a sentence before. */
export function rolesFromOutside(
  { clauses, bearers, participants }: Scene,
  bearer: Bearer,
  { actors, targets, at }: Roles,
): readonly EventRole[] {
  if (actors.length + targets.length === 0 && at === null) return NONE;
  const inside = new Set(
    participants
      .filter(
        ({ first, relative }) =>
          !relative && isClauseOf(bearer, clauses.of(first), bearers, clauses),
      )
      .flatMap((participant) => participant.actors.map(({ entity }) => entity)),
  );
  const isOutside = (ids: readonly string[]): boolean =>
    ids.length > 0 && !ids.some((id) => inside.has(id));
  const roles: EventRole[] = [];
  if (isOutside(actors)) roles.push('actor');
  if (isOutside(targets)) roles.push('target');
  if (at !== null && isOutside([at])) roles.push('at');
  return roles;
}

const NONE: readonly EventRole[] = [];
