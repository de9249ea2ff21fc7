import type { Claim } from '../claims/claim.js';
import { isAttack } from '../claims/label-table.js';

/**
 * Whether a claim is on who did it: an attack that somebody is accused of or denies. That is another question than whether something
 * struck, and one question whatever each report calls the attack.
 */
export function isContested({ kind, relation, subjects, status, polarity }: Claim): boolean {
  const open = status === 'hypothetical' || polarity === 'negative';
  return kind === 'event' && open && subjects.length > 0 && isAttack(relation);
}
