import { renderComparison } from './comparison.js';
import type { Renderer } from './renderer.js';
import { renderSummary } from './summary.js';

/** For people at a terminal. */
export const text: Renderer = { name: 'text', renderDigest: renderSummary, renderComparison };
