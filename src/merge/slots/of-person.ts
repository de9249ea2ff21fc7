import type { Claim } from '../claims/claim.js';
import type { Cluster } from './cluster.js';
import type { Names } from '../names/names.js';

/** What befalls somebody once in a story, whoever tells of it and with whatever day. */
const BEFALLS: ReadonlySet<string> = new Set([
  ...(['killing', 'wounding', 'assassination-attempt', 'arrest', 'release', 'verdict'] as const),
  ...(['appointment', 'inauguration'] as const),
]);

/** Whether an event of a kind befalls a person once in a story; many die or are hurt whom nobody names. */
export function befallsSomebody(label: string): boolean {
  return BEFALLS.has(label) && !isDeath(label) && label !== 'wounding';
}

/** Whether an event is somebody's death, which comes but once. */
export function isDeath(label: string): boolean {
  return label === 'killing';
}

/** Whether a claim tells of what befell a person that the slot tells of, too: nothing but its day and its author may then be left out. */
export function befallsPerson(
  { targets }: Pick<Cluster, 'targets'>,
  claim: Pick<Claim, 'relation' | 'targets'>,
  names: Pick<Names, 'entity'>,
): boolean {
  return (
    BEFALLS.has(claim.relation) &&
    claim.targets.some((id) => targets.includes(id) && names.entity(id)?.type === 'person')
  );
}
