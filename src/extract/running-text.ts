import type { Article } from '../types/index.js';

/** Whether a block is of the text that goes on from one sentence to the next: the lead and the body. */
export const isRunning = ({ blocks }: Pick<Article, 'blocks'>, block: number): boolean =>
  RUNNING.has(blocks[block]?.role ?? '');

const RUNNING: ReadonlySet<string> = new Set(['lead', 'body']);
