import { boundsOf, meet } from './bounds.js';
import type { Cluster, Fit } from './cluster.js';
import { intersect } from './domain.js';
import type { Situated } from './situate.js';

function valuesMeet(cluster: Cluster, { claim }: Situated): boolean {
  const { quantity } = claim;
  if (quantity === null) return true;
  return cluster.members.some(({ situated }) => {
    const other = situated.claim.quantity;
    return other !== null && meet(boundsOf(quantity), boundsOf(other));
  });
}

function placeFit(cluster: Cluster, situated: Situated): Fit {
  const { at, quantity } = situated.claim;
  const own = quantity?.atFrom === 'context' ? null : at;
  if (own === cluster.at) return 'equal';
  if (own !== null && cluster.at !== null) return 'no';
  // A number whose sentence names no place may only confirm one that has it, never contradict it.
  if (!valuesMeet(cluster, situated)) return 'no';
  return at === cluster.at ? 'equal' : 'fits';
}

function agentFit(cluster: Cluster, { claim }: Situated): Fit {
  if (claim.by === cluster.by) return 'equal';
  return claim.by === null || cluster.by === null ? 'fits' : 'no';
}

function timeFit(cluster: Cluster, { footing, days }: Situated): Fit {
  if (footing !== 'dated' || cluster.footing !== 'dated') return 'equal';
  if (days === null || cluster.days === null) return 'fits';
  return intersect(days, cluster.days) === null ? 'no' : 'equal';
}

/** Whether a number belongs to a slot of the same subject, relation and category. */
export function quantityFit(cluster: Cluster, situated: Situated): Fit {
  const { status } = situated.claim;
  if ((status === 'hypothetical') !== (cluster.status === 'hypothetical')) return 'no';
  const fits = [
    placeFit(cluster, situated),
    agentFit(cluster, situated),
    timeFit(cluster, situated),
  ];
  if (fits.includes('no')) return 'no';
  return fits.every((fit) => fit === 'equal') ? 'equal' : 'fits';
}
