import { availableParallelism } from 'node:os';
import type { Resources } from '../../resources.js';
import type { InputFlags } from '../options/index.js';
import type { Talk } from '../talk.js';
import { deskFor, type Order, type Product, type Products } from './order.js';
import { Pool } from './pool.js';

export { deskHere, type Desk, type Made } from './desk.js';
export { inOrder } from './in-order.js';
export { Pool } from './pool.js';
export type { Product, Products } from './order.js';

/** A thread needs about a second of the processor to load the program and to become quick: a shorter run gains nothing from it. */
const ALONE_MS = 1000;

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
  return new Pool(deskFor(order, resources), {
    jobs: flags.jobs ?? Math.min(availableParallelism(), MOST_JOBS),
    alone: ALONE_MS,
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
