import type { Fact } from '../../types/fact.js';

/** How many a fact names of who acts, whom it hits and where. */
export function rolesOf({
  subject,
  targets,
  at,
}: Pick<Fact, 'subject' | 'targets' | 'at'>): number {
  return subject.length + targets.length + (at === null ? 0 : 1);
}
