import { availableParallelism } from 'node:os';
import type { Resources } from '../../resources.js';
import type { InputFlags } from '../options.js';
import type { Talk } from '../talk.js';
import { deskFor, type Order, type Product, type Products } from './order.js';
import { Pool } from './pool.js';

export { deskHere, type Desk, type Made } from './desk.js';
export { inOrder } from './in-order.js';
export { Pool } from './pool.js';
export type { Product, Products } from './order.js';

/**
 * A thread that has just begun runs slowly and lets the engine's own threads compile the program for it: some seconds of
 * processor time, which are saved again all the later, the fewer processors share them.
 */
const WARM_UP_MS = 3000;

/** One thread hands out work and takes results: more than so many others it cannot keep busy. */
const MOST_JOBS = 8;

/** Opens desks for what is to be made of inputs: one in this thread, and others when there is much to do. */
export function openPool<P extends Product>(
  product: P,
  flags: InputFlags,
  resources: Resources,
  talk: Talk,
): Pool<Products[P]> {
  const order = orderOf(product, flags, resources);
  const processors = availableParallelism();
  return new Pool(deskFor(order, resources), {
    jobs: flags.jobs ?? Math.min(processors, MOST_JOBS),
    alone: WARM_UP_MS / Math.max(1, processors - 1),
    hire: async () => {
      // Short runs do not load what threads need.
      const { Thread } = await import('./thread.js');
      return new Thread(order);
    },
    tell: talk.jobs,
  });
}

function orderOf<P extends Product>(
  product: P,
  { input, language, published, encoding, outlets, clean }: InputFlags,
  { own }: Resources,
): Order<P> {
  const reading = { input, language, published, encoding, outlets };
  return { product, reading, options: { clean }, own };
}
